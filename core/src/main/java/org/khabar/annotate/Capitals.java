package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;

/** Names where the script has capitals: runs of words with capitals, and what stands in and beside them. */
final class Capitals {

    private static final int LONGEST = 7;

    private final Lore lore;
    private final boolean nouns;
    private final CapitalWeights weights;
    private final BodyEnd bodies;

    Capitals(Lore lore) {
        this.lore = lore;
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
            }
            addBody(found, line, at);
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
            int next = next(line, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The index after what goes on at {@code at}; {@code at} itself where nothing goes on. */
    private int next(Line line, int at) {
        var sign = line.at(at);
        if (sign.is(Clue.CAPITAL)) {
            boolean plainNoun = nouns && !sign.isUncommon() && !sign.isGiven() && !sign.isFamily();
            return mayHold(sign) && !plainNoun && !isNewName(line, at) ? at + 1 : at;
        }
        int to = at;
        while (to < line.size()
                && to - at < 3
                && line.joins(to)
                && line.is(to, Clue.JOINER)
                && !line.is(to, Clue.CAPITAL)) {
            to++;
        }
        boolean name = to > at && line.joins(to) && line.is(to, Clue.CAPITAL) && mayHold(line.at(to));
        return name && lore.places().longestAt(line.words(), to) == null ? to + 1 : at;
    }

    /** After the name of a known place a given name begins another name. */
    private boolean isNewName(Line line, int at) {
        var place = lore.places().longestAt(line.words(), at - 1);
        boolean known = place != null && place.words() == 1 && line.at(at).gap() == Gap.BLANK;
        return known && line.at(at).isGiven() && !line.at(at - 1).isGiven();
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
