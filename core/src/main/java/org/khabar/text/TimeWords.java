package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of time of one language.
 *
 * <pre>
 * months.tsv     forms, g j or h, number of the month, optional strength: weak or full
 * weekdays.tsv   forms, 1 (Monday) to 7, optional strength: weak
 * relative.tsv   kind (see {@link TimeWord.Kind}, small letters), forms, optional value;
 *                also future-ending, past-ending, future-prefix: what verbs of that tense end or begin with
 * </pre>
 */
final class TimeWords {

    /** What a verb of some tense ends or begins with, as written, small letters. */
    record Affix(boolean prefix, boolean future, String letters) {}

    private final Phrases<TimeWord> phrases;
    private final List<Affix> affixes = new ArrayList<>();

    private TimeWords(Language language) {
        phrases = new Phrases<>(language);
        language.rows("months", 3).forEach(this::addMonth);
        language.rows("weekdays", 2).forEach(this::addWeekday);
        language.rows("relative", 2).forEach(this::addRelative);
    }

    static TimeWords of(Language language) {
        return language.keep(TimeWords.class, TimeWords::new);
    }

    Phrases.@Nullable Hit<TimeWord> at(Tokens tokens, int index) {
        return phrases.at(tokens, index);
    }

    /** Whether a verb of this form tells what is to come (true) or has been (false); null when it does not tell. */
    @Nullable
    Boolean tenseOf(String lower) {
        for (var affix : affixes) {
            boolean fits = lower.length() > affix.letters().length() + 1
                    && (affix.prefix() ? lower.startsWith(affix.letters()) : lower.endsWith(affix.letters()));
            if (fits) {
                return affix.future();
            }
        }
        return null;
    }

    private void addMonth(Table.Row row) {
        var calendar = switch (row.cell(1)) {
            case "g" -> Calendars.GREGORIAN;
            case "j" -> Calendars.JALALI;
            case "h" -> Calendars.HIJRI;
            default -> throw row.wrong("has an unknown calendar: " + row.cell(1));
        };
        var word = new TimeWord(TimeWord.Kind.MONTH, number(row, 2), calendar, strength(row, 3));
        row.forms(0).forEach(form -> phrases.add(form, word));
    }

    private void addWeekday(Table.Row row) {
        var word = new TimeWord(TimeWord.Kind.WEEKDAY, number(row, 1), Calendars.GREGORIAN, strength(row, 2));
        row.forms(0).forEach(form -> phrases.add(form, word));
    }

    private void addRelative(Table.Row row) {
        var kind = row.cell(0);
        switch (kind) {
            case "future-ending" -> row.forms(1).forEach(form -> affixes.add(new Affix(false, true, form)));
            case "past-ending" -> row.forms(1).forEach(form -> affixes.add(new Affix(false, false, form)));
            case "future-prefix" -> row.forms(1).forEach(form -> affixes.add(new Affix(true, true, form)));
            default -> addWord(row, kind);
        }
    }

    private void addWord(Table.Row row, String name) {
        var word = new TimeWord(
                kind(row, name),
                row.cellOrEmpty(2).isEmpty() ? 0 : number(row, 2),
                Calendars.GREGORIAN,
                strength(row, 3));
        row.forms(1).forEach(form -> phrases.add(form, word));
    }

    private static TimeWord.Kind kind(Table.Row row, String name) {
        try {
            return TimeWord.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.wrong("has an unknown kind: " + name);
        }
    }

    private static int number(Table.Row row, int column) {
        try {
            return Integer.parseInt(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.wrong("has no number: " + row.cell(column));
        }
    }

    private static TimeWord.Strength strength(Table.Row row, int column) {
        return switch (row.cellOrEmpty(column)) {
            case "" -> TimeWord.Strength.ALONE;
            case "weak" -> TimeWord.Strength.WEAK;
            case "full" -> TimeWord.Strength.FULL;
            default -> throw row.wrong("has an unknown strength: " + row.cell(column));
        };
    }
}
