package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.EntityType;

/**
 * Persons' names where the script has no capitals: a given name, or a word no table knows after an office, and what may
 * follow it; the name ends at a small word, an everyday word, a deed, an office or a mark.
 */
final class PlainPersons {

    private static final double GIVEN = 2.0;
    private static final double GIVEN_WORD = 0.9;
    private static final double FAMILY = 1.2;
    private static final double FAMILY_WORD = 0.7;
    private static final double SHAPE = 1.0;
    private static final double JOINED = 1.2;
    private static final double FOREIGN = 0.8;
    private static final double LIKELY = 0.7;
    private static final double UNKNOWN = 0.3;
    private static final double TWO_NAMED = 0.5;
    private static final double END = 1.0;
    private static final double AFTER_OFFICE = 1.6;
    private static final double AFTER_TITLE = 1.8;
    private static final double BEFORE_OFFICE = 0.9;
    private static final double SAYS = 0.6;
    private static final int LONGEST = 6;
    private static final int UNKNOWN_AFTER_OFFICE = 3;
    private static final int UNKNOWN_ELSEWHERE = 1;

    /**
     * The names in a line.
     *
     * @param offices indices of words before which the words for an office end
     */
    static List<Candidate> find(Line line, Set<Integer> offices) {
        var found = new ArrayList<Candidate>();
        for (int i = 0; i < line.size(); i++) {
            var candidate = at(line, i, offices);
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static @Nullable Candidate at(Line line, int first, Set<Integer> offices) {
        double before = before(line, first, offices);
        boolean office = before > 1 || isBeforeOffice(line, first);
        if (!begins(line, first, office)) {
            return null;
        }
        int end = end(line, first, office);
        if (before == 0 && end == first + 1 && !line.is(end, Clue.SAYS)) {
            return null;
        }
        double weight = before + after(line, end);
        if (end > first + 1 && line.at(first).isGiven() && isNamed(line.at(first + 1))) {
            weight += TWO_NAMED;
        }
        for (int i = first; i < end; i++) {
            weight += weight(line.at(i), i > first);
        }
        return new Candidate(
                line.number(), first, end - first, line.span(first, end), Evidence.of(EntityType.PERSON, weight), null);
    }

    /** "<Ashton Carter>, his counterpart": two words no table knows and an office. */
    private static boolean isBeforeOffice(Line line, int first) {
        if (line.at(first).isGlued()
                || !isFree(line.at(first))
                || !line.joins(first + 1)
                || !isFree(line.at(first + 1))) {
            return false;
        }
        int end = first + 2;
        end += line.joins(end) && isFree(line.at(end)) ? 1 : 0;
        return line.leans(end)
                && line.is(end, Clue.ROLE)
                && !line.at(end).isGlued()
                && !line.at(first + 1).isGlued();
    }

    private static double before(Line line, int first, Set<Integer> offices) {
        var sign = line.at(first);
        if (sign.isGlued() || first == 0) {
            return 0;
        }
        if (line.joins(first) && line.is(first - 1, Clue.TITLE)) {
            return AFTER_TITLE;
        }
        if (line.leans(first) && (line.is(first - 1, Clue.ROLE) || offices.contains(first))) {
            return AFTER_OFFICE;
        }
        return line.joins(first) && line.is(first - 1, Clue.SAYS) ? SAYS : 0;
    }

    private static double after(Line line, int end) {
        double office =
                line.leans(end) && line.is(end, Clue.ROLE) && !line.at(end).isGlued() ? BEFORE_OFFICE : 0;
        return office + (line.joins(end) && line.is(end, Clue.SAYS) ? SAYS : 0);
    }

    private static boolean begins(Line line, int first, boolean afterOffice) {
        var sign = line.at(first);
        if (sign.is(Clue.SMALL) || sign.is(Clue.NUMBER) || sign.is(Clue.TITLE) || isOther(sign, afterOffice)) {
            return false;
        }
        if (sign.is(Clue.JOINER)) {
            return line.joins(first + 1) && goesOn(line, first + 1);
        }
        boolean ended = line.joins(first + 1) && line.is(first + 1, Clue.NAME_END);
        if (sign.isGiven() || sign.isUncommon() && ended) {
            return true;
        }
        boolean family = sign.is(Clue.FAMILY) || isWritten(sign) && !sign.is(Clue.DEFINITE);
        return afterOffice
                ? isFree(sign)
                : family
                        && line.joins(first + 1)
                        && isNamed(line.at(first + 1))
                        && goesOn(line, first + 1)
                        && !line.is(first + 1, Clue.GIVEN);
    }

    /** A place, an office, a nationality, the head of a body's name: a person's name only if it is a given name. */
    private static boolean isOther(Sign sign, boolean afterOffice) {
        boolean other = sign.isAny(Clue.PLACE, Clue.ROLE) || sign.is(Clue.NATION) || isHead(sign);
        return other && !sign.is(Clue.GIVEN) && !(afterOffice && sign.isGiven());
    }

    /** A word no table knows and that is not an office or a nationality. */
    private static boolean isFree(Sign sign) {
        return sign.isUncommon()
                && !sign.isAny(Clue.ROLE, Clue.PLACE)
                && !sign.is(Clue.NATION)
                && !sign.is(Clue.TITLE)
                && !isHead(sign);
    }

    static boolean isHead(Sign sign) {
        return sign.isAny(Clue.BODY_FIRST, Clue.PLACE_FIRST) || sign.is(Clue.WAY_FIRST);
    }

    private static int end(Line line, int first, boolean afterOffice) {
        int unknownAllowed = afterOffice ? UNKNOWN_AFTER_OFFICE : UNKNOWN_ELSEWHERE;
        int unknown = isNamed(line.at(first)) ? 0 : 1;
        int end = first + 1;
        while (end < line.size()
                && end - first < LONGEST
                && line.joins(end)
                && !line.at(end).isGlued()) {
            var sign = line.at(end);
            boolean named = goesOn(line, end);
            boolean meant = afterOffice && end == first + 1 && isMeant(line, end);
            if (!named && !meant && (!isFree(sign) || ++unknown > unknownAllowed || isVerb(line, end))) {
                break;
            }
            end++;
        }
        return line.is(end - 1, Clue.JOINER)
                        && end - first > 1
                        && !line.at(end - 1).isGiven()
                ? end - 1
                : end;
    }

    /** After office and given name, an everyday word with the article is the family name. */
    private static boolean isMeant(Line line, int at) {
        var sign = line.at(at);
        return line.at(at - 1).isGiven()
                && sign.is(Clue.DEFINITE)
                && sign.is(Clue.COMMON)
                && !sign.is(Clue.ROLE)
                && !sign.is(Clue.NATION)
                && !sign.is(Clue.NO_NAME);
    }

    private static boolean isWritten(Sign sign) {
        boolean written = sign.isAny(Clue.SURNAME, Clue.FOREIGN) || sign.is(Clue.LIKELY);
        return written && sign.isUncommon();
    }

    /** Whether the word is known as part of names, and not as an office or nationality first. */
    private static boolean goesOn(Line line, int at) {
        var sign = line.at(at);
        if (sign.is(Clue.JOINER)) {
            return line.joins(at + 1) && !line.is(at + 1, Clue.SMALL);
        }
        if (sign.is(Clue.NAME_END)) {
            return true;
        }
        boolean other = sign.isAny(Clue.SMALL, Clue.ROLE) || sign.isAny(Clue.NUMBER, Clue.SAYS);
        boolean place = sign.is(Clue.PLACE) && !sign.isGiven() && !sign.isFamily();
        return !other && !place && isNamed(sign) && !(sign.is(Clue.NATION) && !sign.is(Clue.FAMILY));
    }

    private static boolean isNamed(Sign sign) {
        return sign.isGiven() || sign.isFamily() || sign.is(Clue.JOINER) || isWritten(sign);
    }

    /** In Arabic, a short word that begins as verbs of the present do. */
    private static boolean isVerb(Line line, int at) {
        var folded = line.at(at).form().folded();
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        return line.at(at).is(Clue.SAYS)
                || folded.length() <= 5 && !line.is(at, Clue.DEFINITE) && (first == '\u064a' || first == '\u062a');
    }

    private static double weight(Sign sign, boolean later) {
        if (sign.is(Clue.GIVEN)) {
            return GIVEN;
        }
        if (sign.is(Clue.FAMILY)) {
            return FAMILY;
        }
        if (sign.is(Clue.JOINER)) {
            return JOINED;
        }
        if (sign.is(Clue.GIVEN_WORD)) {
            return GIVEN_WORD;
        }
        if (sign.is(Clue.FAMILY_WORD)) {
            return FAMILY_WORD;
        }
        if (sign.is(Clue.SURNAME)) {
            return SHAPE;
        }
        if (sign.is(Clue.NAME_END)) {
            return END;
        }
        if (sign.is(Clue.FOREIGN) || later && sign.is(Clue.DEFINITE)) {
            return FOREIGN;
        }
        return sign.is(Clue.LIKELY) ? LIKELY : UNKNOWN;
    }
}
