package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;

/**
 * Bodies and places where the script has no capitals, told by the word they begin with: the ministry of ..., the city
 * of ..., the street of ...
 */
final class PlainHeads {

    private static final double BODY = 2.2;
    private static final double ADJECTIVE = 1.0;
    private static final double PLACE = 2.2;
    private static final double WAY = 2.6;
    private static final int LONGEST = 6;
    private static final int LONGEST_PLACE = 2;

    private final Lore lore;
    private final boolean articles;

    PlainHeads(Lore lore) {
        this.lore = lore;
        this.articles = lore.language().code().equals("ar");
    }

    List<Candidate> find(Line line) {
        var found = new ArrayList<Candidate>();
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, Clue.BODY_FIRST)) {
                addBody(found, line, i);
            }
            if (line.is(i, Clue.WAY_FIRST)) {
                add(found, line, i, placeEnd(line, i + 1), i + 1, EntityType.PLACE, WAY);
            }
            if (line.is(i - 1, Clue.PLACE_FIRST)) {
                add(found, line, i, placeEnd(line, i), i, EntityType.PLACE, PLACE);
            }
        }
        return found;
    }

    private void addBody(List<Candidate> found, Line line, int first) {
        var known = lore.bodies().longestAt(line.words(), first);
        if (known != null
                && known.words() > 1
                && known.span().start() == line.at(first).start()) {
            addOwned(
                    found,
                    line,
                    first,
                    first + known.words(),
                    known.values().iterator().next());
            return;
        }
        int end = articles ? arabicEnd(line, first) : persianEnd(line, first);
        boolean adjective = false;
        for (int i = first + 1; i < end; i++) {
            adjective |= line.is(i, Clue.NAME_ADJECTIVE);
        }
        boolean plainDefinite = articles && line.is(first, Clue.DEFINITE) && !adjective;
        if (!plainDefinite) {
            add(found, line, first, end, first + 1, EntityType.ORG, BODY + (adjective ? ADJECTIVE : 0));
        }
    }

    /** A known body with the country it belongs to: "the central bank of Turkey", "the Turkish coast guard". */
    private void addOwned(List<Candidate> found, Line line, int first, int end, String known) {
        boolean free = line.joins(end) && end < line.size() && !line.at(end).isGlued();
        if (free && (line.is(end, Clue.NATION) || !articles && line.is(end, Clue.PLACE))) {
            var evidence = Evidence.of(EntityType.ORG, BODY + 2 * ADJECTIVE);
            found.add(new Candidate(line.number(), first, end + 1 - first, line.span(first, end + 1), evidence, known));
        }
    }

    /** Nouns until the first with the article, then what carries the article too. */
    private int arabicEnd(Line line, int first) {
        int end = first + 1;
        boolean definite = line.is(first, Clue.DEFINITE);
        while (end < line.size() && end - first < LONGEST && line.joins(end) && isPartOfBody(line, end)) {
            boolean article = line.is(end, Clue.DEFINITE);
            if (definite && !article || line.at(end).isGlued() && !article) {
                break;
            }
            definite |= article || line.at(end).isUncommon() || lore.places().longestAt(line.words(), end) != null;
            end++;
        }
        return definite ? end : first + 1;
    }

    private int persianEnd(Line line, int first) {
        int end = first + 1;
        while (end < line.size() && end - first < LONGEST - 2 && line.joins(end) && isPartOfBody(line, end)) {
            boolean place = lore.places().longestAt(line.words(), end) != null;
            end++;
            if (place) {
                break;
            }
        }
        return end;
    }

    private static boolean isPartOfBody(Line line, int at) {
        var sign = line.at(at);
        return (!sign.is(Clue.SMALL) || sign.is(Clue.NAME_ADJECTIVE))
                && !sign.is(Clue.SAYS)
                && !sign.is(Clue.NUMBER)
                && !sign.is(Clue.DEED)
                && !sign.is(Clue.ROLE)
                && !sign.is(Clue.TIME);
    }

    private static int placeEnd(Line line, int first) {
        int end = first;
        while (end < line.size() && end - first < LONGEST_PLACE && line.joins(end) && isPlaceWord(line, end, first)) {
            end++;
        }
        return end;
    }

    private static boolean isPlaceWord(Line line, int at, int first) {
        var sign = line.at(at);
        if (sign.isGlued() || !sign.isUncommon() || PlainPersons.isHead(sign) || sign.isAny(Clue.NATION, Clue.ROLE)) {
            return false;
        }
        return at == first || sign.isGiven() || sign.isAny(Clue.FAMILY, Clue.FOREIGN) || sign.is(Clue.LIKELY);
    }

    private static void add(
            List<Candidate> found, Line line, int first, int end, int least, EntityType type, double weight) {
        if (end > least || end > first && least == first) {
            found.add(new Candidate(
                    line.number(), first, end - first, line.span(first, end), Evidence.of(type, weight), null));
        }
    }
}
