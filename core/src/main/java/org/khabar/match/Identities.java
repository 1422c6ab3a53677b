package org.khabar.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khabar.model.Entity;
import org.khabar.model.Likeness;
import org.khabar.model.Reading;
import org.khabar.text.Languages;

/**
 * Joins the persons, places and bodies of several pages: one entity over all languages and scripts.
 *
 * <p>Rules: one known id is one entity, and two known ids are two; otherwise full names decide, with office and nation
 * beside them; a surname alone joins the one fuller name it can mean, in the company it keeps; two who stand apart on
 * one page are never made one by a third page. Contradictory offices are a fact to report, no reason to part.
 */
public final class Identities {

    private static final double SAME = 0.73; // log-odds of 1: wrong joins cost more than missed ones
    private static final double OTHER = 0.2; // below, two of a circle object to one another
    private static final double SURELY_SAME = 0.9; // two full names of one page that a slip of the pen parts
    /** Readers of single pages take a place for a person at times; the same name on two pages mends it. */
    private static final double SAME_OF_OTHER_TYPE = 0.95;

    private final Languages languages;

    public Identities(Languages languages) {
        this.languages = languages;
    }

    /**
     * What was joined.
     *
     * @param readings the readings in the order given, their entity ids replaced by those of {@code entities}
     */
    public record Joined(List<Reading> readings, List<Entity> entities) {
        public Joined {
            readings = List.copyOf(readings);
            entities = List.copyOf(entities);
        }
    }

    /** Two bearers that may be one. */
    private record Pair(int left, int right, Likeness likeness) {}

    public Joined join(List<Reading> readings) {
        var bearers = Bearer.of(readings);
        var acquaintance = new Acquaintance(new NameMatcher(), new Company(bearers));
        var circles = new Circles(bearers, (a, b) -> isOther(a, b, acquaintance));
        var partners = new Partners(bearers);
        pairs(bearers, partners, acquaintance).forEach(pair -> circles.join(pair.left(), pair.right()));
        new Surnames(bearers, partners, acquaintance, languages).join(circles);
        return renamed(readings, bearers, circles);
    }

    /** Pairs told in full that are likely one, the likeliest first. */
    private static List<Pair> pairs(List<Bearer> bearers, Partners partners, Acquaintance acquaintance) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < bearers.size(); i++) {
            if (bearers.get(i).isFull()) {
                for (int j : partners.later(i)) {
                    var likeness = acquaintance.likeness(bearers.get(i), bearers.get(j));
                    if (bearers.get(j).isFull() && likeness.score() > SAME) {
                        pairs.add(new Pair(i, j, likeness));
                    }
                }
            }
        }
        pairs.addAll(mistaken(bearers, partners, acquaintance));
        pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness().score())); // equals stay in the order of names
        return pairs;
    }

    /** Pairs of two types that bear the same name, one of them likely mistaken: a person with an office is none. */
    private static List<Pair> mistaken(List<Bearer> bearers, Partners partners, Acquaintance acquaintance) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < bearers.size(); i++) {
            for (int j : partners.laterOfOtherType(i)) {
                var a = bearers.get(i);
                var b = bearers.get(j);
                var likeness = acquaintance.byName(a, b);
                if (likeness.score() > SAME_OF_OTHER_TYPE && !isOther(a, b, acquaintance) && isDoubtful(a, b)) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        return pairs;
    }

    private static boolean isDoubtful(Bearer a, Bearer b) {
        boolean oneUnknown = a.known() == null || b.known() == null;
        return oneUnknown && a.roles().isEmpty() && b.roles().isEmpty() && !a.meets(b);
    }

    /** Whether two can never be one, whoever joins them. */
    private static boolean isOther(Bearer a, Bearer b, Acquaintance acquaintance) {
        if (a.known() != null && b.known() != null) {
            return !a.known().equals(b.known());
        }
        if (!a.isFull() || !b.isFull()) {
            return false;
        }
        double score = acquaintance.byName(a, b).score();
        if (a.type() != b.type() && a.meets(b)) {
            return true;
        }
        return score < OTHER && a.known() == null && b.known() == null || a.meets(b) && score < SURELY_SAME;
    }

    private static Joined renamed(List<Reading> readings, List<Bearer> bearers, Circles circles) {
        var ids = new HashMap<Integer, String>();
        Map<String, List<Entity>> joined = new LinkedHashMap<>();
        var renamings =
                readings.stream().map(reading -> new HashMap<String, String>()).toList();
        var circleOf = new HashMap<String, Integer>();
        IntStream.range(0, bearers.size())
                .forEach(i -> bearers.get(i)
                        .members()
                        .forEach(member -> circleOf.put(
                                member.page() + " " + member.entity().id(), circles.of(i))));
        for (int page = 0; page < readings.size(); page++) {
            for (var entity : readings.get(page).entities()) {
                int circle = java.util.Objects.requireNonNull(circleOf.get(page + " " + entity.id()));
                var id = ids.computeIfAbsent(circle, key -> "e" + (ids.size() + 1));
                joined.computeIfAbsent(id, key -> new ArrayList<>()).add(entity);
                renamings.get(page).put(entity.id(), id);
            }
        }
        var entities = joined.entrySet().stream()
                .map(entry -> Renaming.merge(entry.getKey(), Renaming.type(entry.getValue()), entry.getValue()))
                .toList();
        var types = entities.stream().collect(Collectors.toMap(Entity::id, Entity::type));
        var renamed = IntStream.range(0, readings.size())
                .mapToObj(page -> new Renaming(renamings.get(page), types).rename(readings.get(page)))
                .toList();
        return new Joined(renamed, entities);
    }
}
