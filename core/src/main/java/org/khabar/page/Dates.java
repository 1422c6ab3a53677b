package org.khabar.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.When;
import org.khabar.text.Folding;
import org.khabar.text.Language;
import org.khabar.text.Times;

/** Reads dates of publication, as machines and as people write them. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[T ]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?.*");

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)(?:\\D{1,12}?(\\d{1,2})[:.h](\\d{2}))?");

    /** No web page is older; years of other calendars lie below. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;

    private Dates() {}

    /** Finds the date in lines of one language. */
    record Reader(Language language) {

        /** The date a line gives; null when it gives none. */
        @Nullable
        When in(String line) {
            return line.codePoints().noneMatch(Character::isDigit) ? null : read(language, line);
        }
    }

    /** The date in a machine's or a person's writing; null when it cannot be told. */
    static @Nullable When read(Language language, String said) {
        var plain = Folding.fold(said).strip().toUpperCase(java.util.Locale.ROOT);
        var iso = ISO.matcher(plain);
        var when = iso.matches() ? iso(iso) : null;
        if (when == null) {
            when = mail(said.strip());
        }
        if (when == null) {
            when = Times.stamp(language, said);
        }
        return when == null ? numeric(plain) : when;
    }

    private static @Nullable When iso(Matcher iso) {
        var date = date(number(iso, 1), number(iso, 2), number(iso, 3));
        if (date == null || iso.group(4) == null || number(iso, 4) > 23) {
            return date;
        }
        return date.at(LocalTime.of(number(iso, 4), Math.min(59, number(iso, 5))), zone(iso.group(7)));
    }

    private static @Nullable ZoneOffset zone(@Nullable String said) {
        if (said == null) {
            return null;
        }
        try {
            return said.startsWith("+") || said.startsWith("-") ? ZoneOffset.of(said) : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            return null; // an offset no clock has
        }
    }

    /** "Tue, 14 Oct 2025 19:32:00 GMT". */
    private static @Nullable When mail(String said) {
        if (said.indexOf(',') != 3) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME);
            return When.day(moment.toLocalDate()).at(moment.toLocalTime(), moment.getOffset());
        } catch (DateTimeException e) {
            return null; // some other writing
        }
    }

    /** "28/08/2025", "8.3.2025": the day first, unless only the other way gives a date. */
    private static @Nullable When numeric(String said) {
        var numbers = NUMERIC.matcher(said);
        if (!numbers.find()) {
            return null;
        }
        boolean monthFirst = number(numbers, 3) > MONTHS;
        int day = number(numbers, monthFirst ? 3 : 1);
        int month = number(numbers, monthFirst ? 1 : 3);
        var date = date(number(numbers, 4), month, day);
        if (date == null || numbers.group(5) == null || number(numbers, 5) > 23 || number(numbers, 6) > 59) {
            return date;
        }
        return date.at(LocalTime.of(number(numbers, 5), number(numbers, 6)), null);
    }

    private static @Nullable When date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return When.day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null; // no such day: a number of something else
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
