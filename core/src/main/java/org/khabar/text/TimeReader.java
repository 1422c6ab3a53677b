package org.khabar.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.TimeExpression;
import org.khabar.model.When;

/** Reads the time expressions of one sentence and tells the day each means, from the page's own date. */
final class TimeReader {

    /** So many letters before a sentence are searched for the day that "the next day" follows. */
    private static final int LOOK_BACK = 300;

    private final Language language;
    private final Tokens tokens;
    private final Dates dates;
    private final Tense tense;
    private final @Nullable LocalDate page;

    TimeReader(Language language, Tokens tokens, @Nullable LocalDate page) {
        this.language = language;
        this.tokens = tokens;
        this.dates = new Dates(language, tokens);
        this.tense = new Tense(language, tokens);
        this.page = page;
    }

    List<TimeExpression> read() {
        var found = new ArrayList<TimeExpression>();
        int at = 0;
        while (at < tokens.size()) {
            var phrase = new TimePhrase(language, tokens, dates, at);
            if (phrase.read()) {
                found.add(resolved(phrase, found));
                at = phrase.next();
            } else {
                at++;
            }
        }
        return found;
    }

    private TimeExpression resolved(TimePhrase phrase, List<TimeExpression> before) {
        return new TimeExpression(phrase.span(), value(phrase, before));
    }

    private @Nullable When value(TimePhrase phrase, List<TimeExpression> before) {
        var date = phrase.date();
        var weekday = phrase.weekday();
        var relative = phrase.relative();
        var year = phrase.year();
        if (date != null) {
            return valueOfDate(phrase, date);
        }
        if (weekday != null) {
            return page == null ? null : When.day(Days.weekday(page, weekday.value(), hints(phrase)));
        }
        if (relative != null) {
            return valueOfRelative(relative, before);
        }
        return year == null ? null : valueOfYear(phrase, year);
    }

    private @Nullable When valueOfDate(TimePhrase phrase, Dates.Written written) {
        var weekday = phrase.weekday();
        if (written.day() == null && phrase.has(TimeWord.Kind.FIRST)) {
            return valueOfDate(phrase, written.onDay(1, written.next()));
        }
        if (written.day() == null) {
            return written.year() == null || written.calendar() != Calendars.GREGORIAN
                    ? null
                    : When.month(written.year(), written.month());
        }
        var day = written.date();
        if (day == null && written.year() == null && page != null) {
            day = Days.yearless(page, written, weekday == null ? null : weekday.value(), hints(phrase));
        }
        return day == null ? null : When.day(day);
    }

    private @Nullable When valueOfRelative(TimeWord word, List<TimeExpression> before) {
        if (word.kind() == TimeWord.Kind.ANCHOR) {
            var day = before.isEmpty() ? earlierDay() : dayOf(before.get(before.size() - 1));
            return day == null ? null : When.day(day.plusDays(word.value()));
        }
        if (page == null) {
            return null;
        }
        return switch (word.kind()) {
            case DAY -> When.day(page.plusDays(word.value()));
            case YEAR -> When.year(page.getYear() + word.value());
            case MONTH_END -> When.day(Days.monthEnd(page, own()));
            default -> null;
        };
    }

    private Calendars own() {
        return language.isJoined() && language.isRightToLeft() ? Calendars.JALALI : Calendars.GREGORIAN;
    }

    /** The day last told before this sentence. */
    private @Nullable LocalDate earlierDay() {
        int end = tokens.within().start();
        var before = new Span(Math.max(0, end - LOOK_BACK), end);
        var told = new TimeReader(language, Tokens.of(language, tokens.text(), before), page).read();
        LocalDate day = null;
        for (var expression : told) {
            var date = dayOf(expression);
            day = date == null ? day : date;
        }
        return day;
    }

    private static @Nullable LocalDate dayOf(TimeExpression expression) {
        return expression.value() == null ? null : expression.value().date();
    }

    private @Nullable When valueOfYear(TimePhrase phrase, int written) {
        boolean first = phrase.has(TimeWord.Kind.FIRST);
        if (written >= BareYears.FIRST) {
            return first ? When.day(LocalDate.of(written, 1, 1)) : When.year(written);
        }
        var newYear = first ? Calendars.JALALI.date(written, 1, 1) : null;
        return newYear == null ? null : When.day(newYear); // a solar year lies in two Gregorian ones
    }

    private Days.Hints hints(TimePhrase phrase) {
        boolean until = phrase.has(TimeWord.Kind.UNTIL) || phrase.has(TimeWord.Kind.TRAIL_UNTIL);
        return new Days.Hints(
                phrase.has(TimeWord.Kind.NEXT),
                phrase.has(TimeWord.Kind.LAST),
                until,
                tense.of(phrase.from(), phrase.next()));
    }
}
