package org.khabar.text;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The three calendars of the news: their days told as Gregorian ones. */
enum Calendars {
    GREGORIAN,
    /** The solar calendar of Iran and Afghanistan. */
    JALALI,
    /** The lunar calendar, by the tables of Umm al-Qura. */
    HIJRI;

    private static final int DAYS_OF_FIRST_HALF = 31;
    private static final int FIRST_HALF = 6;
    private static final long MILLIS_OF_DAY = 86_400_000L;

    /** Years in which the cycle of leap years of the solar calendar changes. */
    private static final int[] BREAKS = {
        -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178
    };

    /** The Gregorian day; null when the calendar has no such day. */
    @Nullable
    LocalDate date(int year, int month, int day) {
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return null;
        }
        return switch (this) {
            case GREGORIAN -> gregorian(year, month, day);
            case JALALI -> jalali(year, month, day);
            case HIJRI -> hijri(year, month, day);
        };
    }

    /** The year of this calendar in which most of a Gregorian year's first half lies, near enough to search from. */
    int yearOf(LocalDate date) {
        return switch (this) {
            case GREGORIAN -> date.getYear();
            case JALALI -> date.getYear() - 621 - (date.getDayOfYear() < 80 ? 1 : 0);
            case HIJRI -> (int) ((date.toEpochDay() + 492_148) / 354.36708) + 1;
        };
    }

    private static @Nullable LocalDate gregorian(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // such as 31 June
        }
    }

    private static @Nullable LocalDate jalali(int year, int month, int day) {
        if (year < 1 || year >= 3000 || day > daysOfJalali(year, month)) {
            return null;
        }
        int before = month <= FIRST_HALF
                ? (month - 1) * DAYS_OF_FIRST_HALF
                : FIRST_HALF * DAYS_OF_FIRST_HALF + (month - 1 - FIRST_HALF) * 30;
        return newYear(year).plusDays(before + day - 1L);
    }

    private static int daysOfJalali(int year, int month) {
        if (month <= FIRST_HALF) {
            return DAYS_OF_FIRST_HALF;
        }
        boolean leap = newYear(year + 1).toEpochDay() - newYear(year).toEpochDay() == 366;
        return month < 12 || leap ? 30 : 29;
    }

    /** First day of a solar year, after K. M. Borkowski's table of leap cycles. */
    private static LocalDate newYear(int year) {
        int gregorianYear = year + 621;
        int leaps = -14;
        int from = BREAKS[0];
        for (int i = 1; i < BREAKS.length && year >= BREAKS[i]; i++) {
            int cycle = BREAKS[i] - from;
            leaps += cycle / 33 * 8 + cycle % 33 / 4;
            from = BREAKS[i];
        }
        int since = year - from;
        leaps += since / 33 * 8 + (since % 33 + 3) / 4;
        int cycle = cycleAfter(from);
        if (cycle % 33 == 4 && cycle - since == 4) {
            leaps++;
        }
        int gregorianLeaps = gregorianYear / 4 - (gregorianYear / 100 + 1) * 3 / 4 - 150;
        return LocalDate.of(gregorianYear, 3, 1).plusDays(20L + leaps - gregorianLeaps - 1);
    }

    private static int cycleAfter(int from) {
        for (int i = 0; i + 1 < BREAKS.length; i++) {
            if (BREAKS[i] == from) {
                return BREAKS[i + 1] - from;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate hijri(int year, int month, int day) {
        if (year < 1300 || year > 1600) {
            return null;
        }
        var calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        calendar.clear();
        calendar.set(year, month - 1, day);
        var date = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_OF_DAY));
        return calendar.get(com.ibm.icu.util.Calendar.MONTH) == month - 1 ? date : null;
    }
}
