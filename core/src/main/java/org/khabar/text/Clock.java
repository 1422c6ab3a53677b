package org.khabar.text;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads clock times with half of the day and zone. Rows of {@code clock.tsv}: kind (am, pm, zone), forms, and for a zone
 * its minutes before Greenwich.
 */
final class Clock {

    /**
     * A time of day.
     *
     * @param next index of the token after it
     * @param zone null when not told
     */
    record Reading(int next, LocalTime time, @Nullable ZoneOffset zone) {}

    private record Word(String kind, int minutes) {}

    /** The words of the clock, kept per language. */
    private static final class ClockWords {
        private final Phrases<Word> phrases;

        ClockWords(Language language) {
            phrases = new Phrases<>(language);
            for (var row : language.rows("clock", 2)) {
                var minutes = row.cellOrEmpty(2).isEmpty() ? 0 : Integer.parseInt(row.cell(2));
                var word = new Word(row.cell(0), minutes);
                row.forms(1).forEach(form -> phrases.add(form, word));
            }
        }
    }

    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int FARTHEST_ZONE = 14;

    private final Tokens tokens;
    private final Phrases<Word> words;

    Clock(Language language, Tokens tokens) {
        this.tokens = tokens;
        this.words = language.keep(ClockWords.class, ClockWords::new).phrases;
    }

    /** The time that begins with a token; null when none does. */
    @Nullable
    Reading at(int index) {
        int minuteAt = minuteAt(index);
        if (minuteAt < 0) {
            return null;
        }
        int hour = tokens.get(index).number();
        int minute = tokens.get(minuteAt).number();
        if (hour < 0 || hour > LAST_HOUR || minute < 0 || minute > LAST_MINUTE) {
            return null;
        }
        int next = minuteAt + 1;
        if (tokens.has(next)
                && tokens.before(next).equals(":")
                && tokens.get(next).digits()) {
            next++; // seconds tell readers nothing
        }
        if (tokens.has(next)
                && tokens.before(next).equals(".")
                && tokens.get(next).span().length() == 3) {
            next++;
        }
        return withZone(index, hour, minute, next);
    }

    /** Where the minutes of an hour stand: after a colon or full stop, or a French h. */
    private int minuteAt(int index) {
        if (!tokens.has(index + 1) || !isFigures(index, 2)) {
            return -1;
        }
        var mark = tokens.before(index + 1);
        if (isFigures(index + 1, 2) && tokens.get(index + 1).span().length() == 2) {
            return mark.equals(":") || mark.equals(".") && !isInsideNumber(index) ? index + 1 : -1;
        }
        boolean french = tokens.get(index + 1).folded().equals("h") && mark.isBlank() && isFigures(index + 2, 2);
        return french && tokens.joined(index + 2, "") ? index + 2 : -1;
    }

    private boolean isInsideNumber(int index) {
        char before = tokens.at(tokens.get(index).start() - 1);
        int end = tokens.get(index + 1).end();
        return before == '.' || before == ',' || tokens.at(end) == '.' && Character.isDigit(tokens.at(end + 1));
    }

    private boolean isFigures(int index, int most) {
        return tokens.has(index)
                && tokens.get(index).digits()
                && tokens.get(index).span().length() <= most;
    }

    private Reading withZone(int index, int hour, int minute, int after) {
        int next = after;
        int told = hour;
        ZoneOffset zone = offset(next);
        for (int step = 0; step < 2 && zone == null; step++) {
            var hit = tokens.joined(next, ".,()") ? words.at(tokens, next) : null;
            if (hit == null) {
                break;
            }
            next += hit.tokens();
            told = halfOfDay(told, hit.value().kind());
            var sign = offset(next);
            zone = sign != null ? sign : zoneOf(hit.value());
        }
        return new Reading(Math.max(next, index + 1), LocalTime.of(told, minute), zone);
    }

    private static @Nullable ZoneOffset zoneOf(Word word) {
        return word.kind().equals("zone") ? ZoneOffset.ofTotalSeconds(word.minutes() * 60) : null;
    }

    private static int halfOfDay(int hour, String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "pm" -> hour < NOON ? hour + NOON : hour;
            case "am" -> hour == NOON ? 0 : hour;
            default -> hour;
        };
    }

    /** A zone in figures: +03:30, +0330, -5. */
    private @Nullable ZoneOffset offset(int index) {
        var before = index <= tokens.size() ? tokens.before(index).strip() : "";
        boolean signed = before.equals("+") || before.equals("-") || before.equals("\u2212");
        if (!signed || !isFigures(index, 4)) {
            return null;
        }
        var token = tokens.get(index);
        int value = token.number();
        boolean together = token.span().length() == 4;
        int hours = together ? value / 100 : value;
        boolean minutes = isFigures(index + 1, 2) && tokens.before(index + 1).equals(":");
        int rest = together ? value % 100 : minutes ? tokens.get(index + 1).number() : 0;
        if (hours > FARTHEST_ZONE || rest > LAST_MINUTE) {
            return null;
        }
        int seconds = (hours * 60 + rest) * 60;
        return ZoneOffset.ofTotalSeconds(before.equals("+") ? seconds : -seconds);
    }
}
