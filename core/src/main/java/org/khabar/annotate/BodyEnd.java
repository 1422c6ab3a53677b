package org.khabar.annotate;

/**
 * Where the name of a body that begins with its head word ends, in scripts with capitals: at the last word with a
 * capital; behind a head with a capital, in languages that write only the head so, at the last noun.
 */
final class BodyEnd {

    private static final int LONGEST = 8;

    private final Lore lore;
    private final boolean headAlone;

    BodyEnd(Lore lore) {
        this.lore = lore;
        this.headAlone = switch (lore.language().code()) {
            case "fr", "es", "ru" -> true;
            default -> false;
        };
    }

    /** The index after the last word; {@code first + 1} when the head stands alone. */
    int end(Line line, int first) {
        boolean upperHead =
                line.is(first, Clue.CAPITAL) && (!line.is(first, Clue.INITIAL) || line.is(first, Clue.SEEN));
        boolean lowerAllowed = upperHead && headAlone;
        int end = first + 1;
        for (int at = first + 1; at < line.size() && at - first < LONGEST && line.joins(at); at++) {
            var sign = line.at(at);
            boolean upper = sign.is(Clue.CAPITAL) && !sign.is(Clue.NO_NAME) && !sign.is(Clue.ROLE);
            boolean link = !upper && sign.is(Clue.LINK);
            boolean lower = !upper && !link && lowerAllowed && isNoun(sign);
            if (!upper && !link && !lower) {
                break;
            }
            end = link ? end : at + 1;
        }
        return isWeak(line, first, end) ? first + 1 : end;
    }

    private static boolean isNoun(Sign sign) {
        return !sign.is(Clue.SMALL)
                && !sign.is(Clue.NO_NAME)
                && !sign.is(Clue.NUMBER)
                && !sign.is(Clue.SAYS)
                && !sign.is(Clue.ROLE);
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
