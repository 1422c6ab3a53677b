package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;

/** Names where the script has capitals: runs of words with capitals, and what stands in and beside them. */
final class Capitals {

    private static final int LONGEST = 7;
    private static final double WAY = 6.0; // more than any person's name within
    private static final double BODY = 3.0;

    private final Lore lore;
    private final boolean headAlone;
    private final boolean nouns;
    private final CapitalWeights weights;
    private final BodyEnd bodies;

    Capitals(Lore lore) {
        this.lore = lore;
        this.headAlone = BodyEnd.isHeadAlone(lore.language());
        this.nouns = lore.language().code().equals("de");
        this.weights = new CapitalWeights(nouns);
        this.bodies = new BodyEnd(lore);
    }

    List<Candidate> find(Line line) {
        var found = new ArrayList<Candidate>();
        int at = 0;
        while (at < line.size()) {
            int end = begins(line, at) ? end(line, at) : at;
            if (end > at) {
                var span = line.span(at, end);
                found.add(new Candidate(line.number(), at, end - at, span, weights.of(line, at, end), null));
                addTail(found, line, at, end);
            }
            addBody(found, line, at);
            addWay(found, line, at);
            addOwned(found, line, at);
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private boolean begins(Line line, int at) {
        var sign = line.at(at);
        if (!sign.is(Clue.CAPITAL)) {
            return sign.is(Clue.JOINER)
                    && line.is(at + 1, Clue.CAPITAL)
                    && line.joins(at + 1)
                    && line.at(at + 1).gap() == Gap.HYPHEN;
        }
        if (!mayHold(sign)) {
            return false;
        }
        boolean named = sign.isGiven() || sign.isFamily();
        if (sign.is(Clue.INITIAL) && !named && !sign.isUncommon()) {
            return line.is(at + 1, Clue.CAPITAL) && line.joins(at + 1) && !sign.is(Clue.SMALL) && !nouns;
        }
        return !nouns || named || sign.isUncommon() || sign.is(Clue.CAPS);
    }

    private static boolean mayHold(Sign sign) {
        return !sign.is(Clue.NO_NAME)
                && !sign.is(Clue.ROLE)
                && !sign.is(Clue.TITLE)
                && !sign.is(Clue.NATION)
                && !(sign.is(Clue.SMALL) && sign.is(Clue.INITIAL));
    }

    private int end(Line line, int first) {
        int end = first + 1;
        while (end < line.size() && end - first < LONGEST && line.joins(end)) {
            int next = isNewName(line, first, end) ? end : next(line, first, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The index after what goes on at {@code at}; {@code at} itself where nothing goes on. */
    private int next(Line line, int first, int at) {
        var sign = line.at(at);
        if (sign.is(Clue.CAPITAL)) {
            boolean plainNoun = nouns && !sign.isUncommon() && !sign.isGiven() && !sign.isFamily();
            return mayHold(sign) && !plainNoun ? at + 1 : at;
        }
        int to = at;
        while (to < line.size()
                && to - at < 3
                && line.joins(to)
                && line.is(to, Clue.JOINER)
                && !line.is(to, Clue.CAPITAL)) {
            to++;
        }
        boolean name = to > at
                && (!nouns || line.at(first).isGiven())
                && line.joins(to)
                && line.is(to, Clue.CAPITAL)
                && mayHold(line.at(to));
        return name && lore.places().longestAt(line.words(), to) == null ? to + 1 : at;
    }

    /** After the name of a known place that an office or "province" governs, or before a given name, another name begins. */
    private boolean isNewName(Line line, int first, int at) {
        if (at != first + 1 || !line.is(first, Clue.PLACE) || line.at(at).gap() != Gap.BLANK) {
            return false;
        }
        boolean country = line.at(at).isUncommon()
                && line.is(at + 1, Clue.CAPITAL)
                && line.joins(at + 1)
                && isCountry(line, first);
        boolean governed =
                country || line.joins(first) && (line.is(first - 1, Clue.ROLE) || line.is(first - 1, Clue.PLACE_FIRST));
        return governed || line.at(at).isGiven() && !line.at(first).isGiven();
    }

    private boolean isCountry(Line line, int at) {
        var place = lore.places().longestAt(line.words(), at);
        return place != null && place.words() == 1 && place.values().stream().anyMatch(Lines::isCountry);
    }

    /** A noun in small letters that goes on with the name: "Caspian <sea>", "<meteorological> organisation". */
    private static void addTail(List<Candidate> found, Line line, int first, int end) {
        if (!line.joins(end) || line.is(end, Clue.CAPITAL)) {
            return;
        }
        if (line.is(end, Clue.WAY_LAST)) {
            add(found, line, first, end + 1, EntityType.PLACE, WAY);
        }
        if (line.is(end, Clue.BODY_FIRST) && end == first + 1 && !line.is(first, Clue.PLACE)) {
            add(found, line, first, end + 1, EntityType.ORG, BODY);
        }
    }

    /** A street, a gulf: the head, small words, and a run of words with capitals. */
    private void addWay(List<Candidate> found, Line line, int first) {
        if (!line.is(first, Clue.WAY_FIRST) || !headAlone && !line.is(first, Clue.CAPITAL)) {
            return;
        }
        int at = first + 1;
        while (at - first < 3 && line.joins(at) && !line.is(at, Clue.CAPITAL) && line.is(at, Clue.LINK)) {
            at++;
        }
        if (line.joins(at) && line.is(at, Clue.CAPITAL) && !line.is(at, Clue.NO_NAME)) {
            add(found, line, first, end(line, at), EntityType.PLACE, WAY);
        }
    }

    /** "The Turkish <Zentralbank>": a nationality and a compound that ends in the word for a body. */
    private void addOwned(List<Candidate> found, Line line, int at) {
        if (nouns && line.joins(at + 1) && line.is(at, Clue.NATION) && line.is(at + 1, Clue.BODY_LAST)) {
            add(found, line, at, at + 2, EntityType.ORG, BODY);
        }
    }

    private static void add(List<Candidate> found, Line line, int first, int end, EntityType type, double weight) {
        found.add(new Candidate(
                line.number(), first, end - first, line.span(first, end), Evidence.of(type, weight), null));
    }

    /** A body told by its first word: head, small words and words with capitals, ending with a capital. */
    private void addBody(List<Candidate> found, Line line, int first) {
        if (!line.is(first, Clue.BODY_FIRST)) {
            return;
        }
        int end = bodies.end(line, first);
        if (end > first + 1) {
            var evidence = Evidence.of(EntityType.ORG, weights.body(line, first, end));
            found.add(new Candidate(line.number(), first, end - first, line.span(first, end), evidence, null));
        }
    }
}
