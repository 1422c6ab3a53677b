package org.khabar.text;

/**
 * A word or phrase that speaks of time: a row of {@code months.tsv}, {@code weekdays.tsv} or {@code relative.tsv}.
 *
 * @param value month, weekday (1 is Monday), days or years from the page's own, hour of the day: as the kind has it
 * @param strength how much else must stand beside it
 */
record TimeWord(Kind kind, int value, Calendars calendar, Strength strength) {

    /** What a word of time does. */
    enum Kind {
        MONTH,
        WEEKDAY,
        /** A day counted from the page's own: today, yesterday. */
        DAY,
        /** A day counted from the one told before: the day before, the next day. */
        ANCHOR,
        /** A year counted from the page's own: last year. */
        YEAR,
        /** A stretch whose days cannot be known: last week, next summer. */
        VAGUE,
        /** The last day of the page's own month: the end of the month. */
        MONTH_END,
        /** The first day of what follows: from the first of May, from the beginning of 2027. */
        FIRST,
        /** A blurred part of what follows: early, mid, end of. */
        EDGE,
        /** Part of a day, beside a day: morning, evening. */
        PART,
        /** Leads a day without changing it: on, this, day. */
        LEAD,
        /** Follows a day without changing it. */
        TRAIL,
        /** A deadline: by, until. */
        UNTIL,
        /** A deadline's word that follows its day. */
        TRAIL_UNTIL,
        /** The coming one. */
        NEXT,
        /** The one before. */
        LAST,
        /** Joins parts of a date: of, the. */
        LINK,
        /** The word year beside a year. */
        YEAR_WORD,
        /** A preposition before a bare year. */
        YEAR_LEAD,
        /** The word month beside a month. */
        MONTH_WORD,
        /** Says that a sentence tells what is to come. */
        FUTURE,
        /** Says that a sentence tells what has been. */
        PAST
    }

    /** How much must stand beside a word before it is taken for a time. */
    enum Strength {
        /** Nothing. */
        ALONE,
        /** A day or a year beside a month; a lead or part of day beside a weekday. */
        WEAK,
        /** A day and a year. */
        FULL
    }
}
