package org.khabar.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as fine as the text tells, in the Gregorian calendar whatever the page's own.
 *
 * @param month 1 to 12; null when only the year is told
 * @param day of the month; null when only the month is told
 * @param time of day; null when not told; only with a day
 * @param zone null when not told; only with a time
 */
public record When(
        int year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable LocalTime time,
        @Nullable ZoneOffset zone) {

    public When {
        if (month == null && day != null || day == null && time != null || time == null && zone != null) {
            throw new IllegalArgumentException("a moment has no finer part without the coarser one");
        }
        if (month != null && day != null) {
            LocalDate.of(year, month, day); // throws where no such day is
        }
    }

    public static When year(int year) {
        return new When(year, null, null, null, null);
    }

    public static When month(int year, int month) {
        return new When(year, month, null, null, null);
    }

    public static When day(LocalDate date) {
        return new When(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null, null);
    }

    public When at(LocalTime clock, @Nullable ZoneOffset offset) {
        return new When(year, month, day, clock, offset);
    }

    /** The day; null when the text tells only a month or a year. */
    public @Nullable LocalDate date() {
        return month == null || day == null ? null : LocalDate.of(year, month, day);
    }

    /** ISO 8601, as fine as told: {@code 2016}, {@code 2016-10}, {@code 2016-10-25}, {@code 2016-10-25T19:32+04:00}. */
    public String iso() {
        var text = new StringBuilder(String.format(java.util.Locale.ROOT, "%04d", year));
        if (month != null) {
            text.append(String.format(java.util.Locale.ROOT, "-%02d", month));
        }
        if (day != null) {
            text.append(String.format(java.util.Locale.ROOT, "-%02d", day));
        }
        if (time != null) {
            text.append('T').append(time);
        }
        if (zone != null) {
            text.append(zone.getId());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return iso();
    }
}
