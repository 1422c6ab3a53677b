package org.khabar.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that is meant, from the page's own date.
 *
 * <p>News looks back: a weekday is the most recent one, the page's own day included, unless the sentence speaks of what
 * is to come. A day and month without a year are those nearest to the page.
 */
final class Days {

    /** What stands beside a day. */
    record Hints(boolean next, boolean last, boolean until, Tense.Way way) {

        boolean forward() {
            return next || !last && way == Tense.Way.FORWARD || !last && until && way != Tense.Way.BACK;
        }

        boolean back() {
            return last || !next && way == Tense.Way.BACK;
        }
    }

    /** A day and month farther from the page than this belong to the year the tense tells. */
    private static final int FAR = 120;

    private Days() {}

    static LocalDate weekday(LocalDate page, int weekday, Hints hints) {
        var day = DayOfWeek.of(weekday);
        if (hints.next()) {
            return page.with(TemporalAdjusters.next(day));
        }
        if (hints.last()) {
            return page.with(TemporalAdjusters.previous(day));
        }
        return page.with(hints.forward() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** The day of a date without year; null when the calendar has no such day. */
    static @Nullable LocalDate yearless(LocalDate page, Dates.Written written, @Nullable Integer weekday, Hints hints) {
        var near = candidates(page, written);
        if (weekday != null) {
            var fitting = near.stream()
                    .filter(date -> date.getDayOfWeek().getValue() == weekday)
                    .toList();
            return fitting.isEmpty() || distance(page, fitting.get(0)) > 2 * 366 ? first(near) : fitting.get(0);
        }
        if (hints.next() || hints.last()) {
            return first(near.stream()
                    .filter(date -> hints.next() ? date.isAfter(page) : date.isBefore(page))
                    .toList());
        }
        return nearest(page, near, hints);
    }

    private static @Nullable LocalDate nearest(LocalDate page, List<LocalDate> near, Hints hints) {
        var nearest = first(near);
        if (nearest == null || distance(page, nearest) < FAR) {
            return nearest;
        }
        boolean wrongWay = nearest.isAfter(page) ? hints.back() : hints.forward();
        return wrongWay && near.size() > 1 ? near.get(1) : nearest;
    }

    /** The days of that name in the years around, the nearest first. */
    private static List<LocalDate> candidates(LocalDate page, Dates.Written written) {
        var dates = new ArrayList<LocalDate>();
        int year = written.calendar().yearOf(page);
        int day = written.day() == null ? 1 : written.day();
        for (int y = year - 1; y <= year + 1; y++) {
            var date = written.calendar().date(y, written.month(), day);
            if (date != null) {
                dates.add(date);
            }
        }
        dates.sort(Comparator.comparingLong(date -> distance(page, date)));
        return dates;
    }

    private static @Nullable LocalDate first(List<LocalDate> dates) {
        return dates.isEmpty() ? null : dates.get(0);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** The last day of the page's month, in the calendar of its readers. */
    static LocalDate monthEnd(LocalDate page, Calendars calendar) {
        var day = page.plusDays(1);
        while (calendar == Calendars.GREGORIAN ? day.getDayOfMonth() != 1 : !isFirstOfJalali(day)) {
            day = day.plusDays(1);
        }
        return day.minusDays(1);
    }

    private static boolean isFirstOfJalali(LocalDate day) {
        int year = Calendars.JALALI.yearOf(day);
        for (int month = 1; month <= 12; month++) {
            if (day.equals(Calendars.JALALI.date(year, month, 1))
                    || day.equals(Calendars.JALALI.date(year + 1, month, 1))) {
                return true;
            }
        }
        return false;
    }
}
