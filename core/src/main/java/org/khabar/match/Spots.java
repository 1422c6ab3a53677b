package org.khabar.match;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.khabar.model.Entity;
import org.khabar.model.Gist.Idea;
import org.khabar.model.Quantity;
import org.khabar.model.Span;
import org.khabar.model.When;
import org.khabar.text.Folding;
import org.khabar.text.World;

/** Opens a statement's gist into spots: everything by which it may be known again in another language. */
final class Spots {

    /** A wider concept is shared by many narrower ones, so that sharing it tells less. */
    private static final double BROADER = 0.5;

    /** Concepts that deny each other speak of the same thing. */
    private static final double OPPOSITE = 0.5;

    /** Steps taken to wider concepts. */
    private static final int STEPS = 2;

    private static final double SOUND = 0.7;
    private static final double NEAR_NUMBER = 0.5;
    private static final double SAME_MONTH = 0.5;
    private static final double SAME_CLOCK = 0.5;

    /** Numbers within a few per cent of each other share a step of this many to the e-fold. */
    private static final int NUMBER_STEPS = 12;

    /** What ties an entity to another that is not it. */
    private static final double TIE = 0.3;

    /** A name that sounds the same may be another's. */
    private static final double SOUND_OF_NAME = 0.6;

    /** A name is written in parts. */
    private static final Pattern PARTS = Pattern.compile("[ \\u200c-]");

    private final World world;
    private final Map<String, Entity> entities;
    private final Told told;
    private final List<Spot> spots = new ArrayList<>();

    private Spots(World world, Map<String, Entity> entities, Told told) {
        this.world = world;
        this.entities = entities;
        this.told = told;
    }

    static List<Spot> of(World world, Map<String, Entity> entities, Told told) {
        var spots = new Spots(world, entities, told);
        var gist = told.statement().gist();
        spots.ideas(gist.ideas());
        gist.entities().forEach(spots::name);
        gist.figures().forEach(spots::figure);
        gist.times().forEach(spots::time);
        gist.words().forEach(spots::word);
        return distinct(spots.spots);
    }

    /** What a statement says twice counts once. */
    private static List<Spot> distinct(Collection<Spot> spots) {
        var byKeys = new LinkedHashMap<Map<String, Double>, Spot>();
        spots.forEach(spot -> byKeys.putIfAbsent(spot.keys(), spot));
        return List.copyOf(byKeys.values());
    }

    /** The concepts one phrase may stand for share a spot. */
    private void ideas(List<Idea> ideas) {
        var bySpan = new TreeMap<Span, List<String>>();
        ideas.forEach(idea ->
                bySpan.computeIfAbsent(idea.span(), span -> new ArrayList<>()).add(idea.concept()));
        bySpan.forEach((span, concepts) -> {
            var keys = new LinkedHashMap<String, Double>();
            double sure = 1 / Math.sqrt(concepts.size());
            concepts.forEach(concept -> idea(keys, concept, sure, STEPS));
            add(span.in(told.text()), keys);
        });
    }

    private void idea(Map<String, Double> keys, String id, double sure, int steps) {
        keys.merge("concept " + id, sure, Math::max);
        var concept = world.concepts().get(id);
        if (concept == null) {
            return;
        }
        for (var opposite : concept.opposites()) {
            boolean first = id.compareTo(opposite) < 0;
            keys.merge(
                    "contrast " + (first ? id : opposite) + "/" + (first ? opposite : id), sure * OPPOSITE, Math::max);
        }
        var broader = concept.broader();
        if (broader != null && steps > 0) {
            idea(keys, broader, sure * BROADER, steps - 1);
        }
    }

    private void name(String id) {
        var keys = new LinkedHashMap<String, Double>();
        keys.put("name " + id, 1.0);
        var entity = entities.get(id);
        if (entity == null) {
            add(id, keys);
            return;
        }
        for (var forms : entity.names().values()) {
            for (var word : PARTS.split(forms.get(0), -1)) {
                Sound.of(Folding.fold(word)).forEach(sound -> keys.put("sound " + sound, SOUND_OF_NAME));
            }
        }
        entity.roles().forEach(role -> keys.put("role " + role, TIE));
        entity.nations().forEach(nation -> keys.put("nation " + nation, TIE));
        if (entity.known() != null) {
            keys.put("nation " + entity.known(), TIE);
        }
        add(entity.label(), keys);
    }

    private void figure(Quantity figure) {
        var value = figure.value().round(MathContext.DECIMAL32).stripTrailingZeros();
        var keys = new LinkedHashMap<String, Double>();
        keys.put("number " + value.toPlainString(), 1.0);
        if (value.compareTo(BigDecimal.ONE) > 0) {
            long step = Math.round(Math.log(value.doubleValue()) * NUMBER_STEPS);
            keys.put("about " + step, NEAR_NUMBER);
            keys.put("about " + (step + 1), NEAR_NUMBER);
        }
        add(figure.span().in(told.text()), keys);
    }

    private void time(When time) {
        var keys = new LinkedHashMap<String, Double>();
        var date = time.date();
        keys.put("time " + time.iso(), 1.0);
        if (date != null) {
            keys.put("time " + date, 1.0);
        }
        if (time.time() != null) {
            keys.put("clock " + time.time(), SAME_CLOCK);
        }
        if (time.month() != null) {
            keys.put("time " + When.month(time.year(), time.month()).iso(), SAME_MONTH);
        }
        add(time.iso(), keys);
    }

    private void word(String word) {
        var keys = new LinkedHashMap<String, Double>();
        keys.put("word " + word, 1.0);
        Sound.of(word).forEach(sound -> keys.put("sound " + sound, SOUND));
        add(word, keys);
    }

    private void add(String words, Map<String, Double> keys) {
        spots.add(new Spot(words, keys));
    }
}
