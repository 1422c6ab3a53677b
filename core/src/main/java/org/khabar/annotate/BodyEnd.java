package org.khabar.annotate;

import org.khabar.text.Language;

/**
 * Where the name of a body that begins with its head word ends, in scripts with capitals: at the last word with a
 * capital; behind a head with a capital, in languages that write only the head so, at the last noun.
 */
final class BodyEnd {

    private static final int LONGEST = 8;
    private static final int MOST_LOWER =
            2; // "court of appeal of Paris": words in small letters before the first capital

    private final Lore lore;
    private final boolean headAlone;

    BodyEnd(Lore lore) {
        this.lore = lore;
        this.headAlone = isHeadAlone(lore.language());
    }

    /** Languages that write only the head of a body's name with a capital. */
    static boolean isHeadAlone(Language language) {
        return switch (language.code()) {
            case "fr", "es", "ru" -> true;
            default -> false;
        };
    }

    /** The index after the last word; {@code first + 1} when the head stands alone. */
    int end(Line line, int first) {
        boolean upperHead =
                line.is(first, Clue.CAPITAL) && (!line.is(first, Clue.INITIAL) || line.is(first, Clue.SEEN));
        int end = first + 1;
        int lower = 0;
        boolean linked = false;
        for (int at = first + 1; at < line.size() && at - first < LONGEST && line.joins(at); at++) {
            var sign = line.at(at);
            boolean upper = sign.is(Clue.CAPITAL)
                    && !sign.is(Clue.NO_NAME)
                    && (linked || headAlone && at == first + 1 || !sign.is(Clue.ROLE));
            boolean adjective = headAlone && at == first + 1;
            boolean link = !upper && sign.is(Clue.LINK);
            lower += upper || link ? 0 : 1;
            if (!upper
                    && !link
                    && !(headAlone && isNoun(sign, linked || adjective) && (upperHead || lower <= MOST_LOWER))) {
                break;
            }
            end = upper || !link && upperHead ? at + 1 : end;
            linked = link;
        }
        return isWeak(line, first, end) ? first + 1 : end;
    }

    private static boolean isNoun(Sign sign, boolean linked) {
        return !sign.is(Clue.SMALL)
                && !sign.is(Clue.NO_NAME)
                && !sign.is(Clue.NUMBER)
                && (linked || !sign.is(Clue.SAYS))
                && (linked || !sign.is(Clue.ROLE));
    }

    /** "The centre of Paris" is no body. */
    private boolean isWeak(Line line, int first, int end) {
        if (line.is(first, Clue.CAPITAL) && !line.is(first, Clue.INITIAL)) {
            return false;
        }
        int name = first + 1;
        while (name < end && !line.is(name, Clue.CAPITAL)) {
            name++;
        }
        var place = name < end ? lore.places().longestAt(line.words(), name) : null;
        boolean linked = name > first + 1;
        return linked && line.is(first, Clue.BODY_BESIDE) && place != null && name + place.words() == end;
    }
}
