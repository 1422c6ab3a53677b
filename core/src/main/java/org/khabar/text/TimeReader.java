package org.khabar.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.TimeExpression;
import org.khabar.model.When;

/**
 * Reads the time expressions of one sentence: what leads a day (on, next, the morning of), the day itself (a date, a
 * weekday, yesterday, a bare year), and what follows it (evening, last).
 */
final class TimeReader {

    private static final Set<TimeWord.Kind> LEADING = EnumSet.of(
            TimeWord.Kind.LEAD,
            TimeWord.Kind.UNTIL,
            TimeWord.Kind.PART,
            TimeWord.Kind.NEXT,
            TimeWord.Kind.LAST,
            TimeWord.Kind.LINK,
            TimeWord.Kind.FIRST,
            TimeWord.Kind.EDGE,
            TimeWord.Kind.MONTH_WORD,
            TimeWord.Kind.YEAR_WORD,
            TimeWord.Kind.YEAR_LEAD);

    private static final Set<TimeWord.Kind> FOLLOWING = EnumSet.of(
            TimeWord.Kind.PART,
            TimeWord.Kind.NEXT,
            TimeWord.Kind.LAST,
            TimeWord.Kind.TRAIL,
            TimeWord.Kind.TRAIL_UNTIL,
            TimeWord.Kind.MONTH_WORD);

    /** What makes a bare number of four figures a year. */
    private static final Set<TimeWord.Kind> BEFORE_YEAR = EnumSet.of(
            TimeWord.Kind.YEAR_WORD,
            TimeWord.Kind.YEAR_LEAD,
            TimeWord.Kind.LEAD,
            TimeWord.Kind.UNTIL,
            TimeWord.Kind.EDGE,
            TimeWord.Kind.FIRST);

    private static final int MOST_WORDS_BEFORE = 4;

    /** So many letters before a sentence are searched for the day that "the next day" follows. */
    private static final int LOOK_BACK = 300;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final String BETWEEN_DAYS = ",\u060c-\u2013\u2014(";

    private final Language language;
    private final Tokens tokens;
    private final TimeWords words;
    private final NumberWords numbers;
    private final Dates dates;
    private final Tense tense;
    private final @Nullable LocalDate page;

    TimeReader(Language language, Tokens tokens, @Nullable LocalDate page) {
        this.language = language;
        this.tokens = tokens;
        this.words = TimeWords.of(language);
        this.numbers = NumberWords.of(language);
        this.dates = new Dates(language, tokens);
        this.tense = new Tense(language, tokens);
        this.page = page;
    }

    List<TimeExpression> read() {
        var found = new ArrayList<TimeExpression>();
        int at = 0;
        while (at < tokens.size()) {
            var expression = new Expression(at);
            if (expression.read()) {
                found.add(expression.resolved(found));
                at = expression.next;
            } else {
                at++;
            }
        }
        return found;
    }

    /** One expression, gathered word by word. */
    private final class Expression {
        private final int from;
        private int next;
        private int start = -1;
        private final Set<TimeWord.Kind> beside = EnumSet.noneOf(TimeWord.Kind.class);
        private final EnumSet<TimeWord.Kind> core = EnumSet.noneOf(TimeWord.Kind.class);
        private Dates.@Nullable Written date;
        private @Nullable TimeWord weekday;
        private @Nullable TimeWord relative;
        private @Nullable Integer year;

        Expression(int from) {
            this.from = from;
            this.next = from;
        }

        boolean read() {
            if (!isStart()) {
                return false;
            }
            leading();
            if (!day() && !bareYear()) {
                return false;
            }
            following();
            return isEnough() && !isCounted();
        }

        private boolean isStart() {
            return tokens.get(from).digits() || words.at(tokens, from) != null;
        }

        private void leading() {
            for (int count = 0; count < MOST_WORDS_BEFORE; count++) {
                var hit = next == from || tokens.joined(next, "") ? words.at(tokens, next) : null;
                if (hit == null || !LEADING.contains(hit.value().kind())) {
                    return;
                }
                take(hit);
            }
        }

        private void take(Phrases.Hit<TimeWord> hit) {
            beside.add(hit.value().kind());
            if (start < 0 && hit.value().kind() != TimeWord.Kind.LINK) {
                start = hit.start();
            }
            next += hit.tokens();
        }

        private boolean day() {
            var written = dates.at(next);
            if (written != null) {
                take(written);
                return true;
            }
            var hit = words.at(tokens, next);
            return hit != null && takeDay(hit);
        }

        private void take(Dates.Written written) {
            if (start < 0) {
                start = startOf(next);
            }
            date = written;
            core.add(TimeWord.Kind.MONTH);
            next = written.next();
        }

        private int startOf(int index) {
            var hit = words.at(tokens, index);
            return hit == null ? tokens.get(index).start() : hit.start();
        }

        private boolean takeDay(Phrases.Hit<TimeWord> hit) {
            switch (hit.value().kind()) {
                case WEEKDAY -> weekday = weekday == null ? hit.value() : weekday;
                case DAY, ANCHOR, YEAR, VAGUE, MONTH_END -> relative = hit.value();
                default -> {
                    return false;
                }
            }
            core.add(hit.value().kind());
            if (start < 0) {
                start = hit.start();
            }
            next += hit.tokens();
            return true;
        }

        private boolean bareYear() {
            boolean told = beside.stream().anyMatch(BEFORE_YEAR::contains);
            int length = told && tokens.has(next) ? yearAt(next) : 0;
            if (length == 0 && next == from) {
                length = yearAndWord();
            }
            if (length == 0) {
                return false;
            }
            year = tokens.get(next).number();
            start = start < 0 ? tokens.get(next).start() : start;
            core.add(TimeWord.Kind.YEAR_WORD);
            next += length;
            return true;
        }

        /** A year whose word follows it. */
        private int yearAndWord() {
            var hit =
                    tokens.get(next).digits() && tokens.joined(next + 1, "'\u2019") ? words.at(tokens, next + 1) : null;
            if (hit == null || hit.value().kind() != TimeWord.Kind.YEAR_WORD) {
                return 0;
            }
            return yearAt(next) > 0 ? 1 + hit.tokens() : 0;
        }

        private int yearAt(int index) {
            var token = tokens.get(index);
            boolean figures = token.digits() && token.span().length() == 4;
            int value = token.number();
            boolean likely = value >= FIRST_YEAR && value <= LAST_YEAR
                    || language.isRightToLeft()
                            && value >= 1200
                            && value <= 1500
                            && beside.contains(TimeWord.Kind.YEAR_WORD);
            return figures && likely && isWhole(index) ? 1 : 0;
        }

        private boolean isWhole(int index) {
            var token = tokens.get(index);
            char before = tokens.at(token.start() - 1);
            char after = tokens.at(token.end());
            boolean insideBefore =
                    ".,:/\u066b\u066c".indexOf(before) >= 0 && Character.isDigit(tokens.at(token.start() - 2));
            boolean insideAfter = ".,:/\u066b\u066c%\u066a".indexOf(after) >= 0
                    && (after == '%' || after == '\u066a' || Character.isDigit(tokens.at(token.end() + 1)));
            return !insideBefore && !insideAfter && !Units.of(language).isUnit(tokens, index + 1);
        }

        private void following() {
            boolean more = true;
            while (more) {
                more = followingWord() || followingDay();
            }
        }

        private boolean followingWord() {
            int at = next;
            var hit = tokens.joined(at, "") ? words.at(tokens, at) : null;
            if (hit != null && hit.value().kind() == TimeWord.Kind.LINK && tokens.joined(at + hit.tokens(), "")) {
                at += hit.tokens();
                hit = words.at(tokens, at);
                if (hit == null || hit.value().kind() != TimeWord.Kind.PART) {
                    return false;
                }
            }
            if (hit == null || !(FOLLOWING.contains(hit.value().kind()) || isMorning(hit.value()))) {
                return false;
            }
            beside.add(hit.value().kind());
            next = at + hit.tokens();
            return true;
        }

        /** A word for both morning and tomorrow means the morning after a weekday. */
        private boolean isMorning(TimeWord word) {
            return weekday != null && word.kind() == TimeWord.Kind.DAY && word.strength() == TimeWord.Strength.WEAK;
        }

        private boolean followingDay() {
            if (date != null || year != null || !tokens.joined(next, BETWEEN_DAYS)) {
                return false;
            }
            var written = dates.at(next);
            if (written == null && tokens.joined(next + 1, "")) {
                written = dateAfterLead();
            }
            if (written != null && written.day() != null) {
                take(written);
                return true;
            }
            var hit = words.at(tokens, next);
            if (hit == null || hit.value().kind() != TimeWord.Kind.WEEKDAY) {
                return false;
            }
            boolean second = core.contains(TimeWord.Kind.DAY) && weekday == null || isNight();
            return second && takeDay(hit);
        }

        private Dates.@Nullable Written dateAfterLead() {
            var hit = words.at(tokens, next);
            if (hit == null) {
                return null;
            }
            var kind = hit.value().kind();
            boolean lead = kind == TimeWord.Kind.LEAD || kind == TimeWord.Kind.LINK;
            return lead ? dates.at(next + hit.tokens()) : null;
        }

        /** "The night of Sunday - Monday" is the first one's. */
        private boolean isNight() {
            return weekday != null
                    && beside.contains(TimeWord.Kind.PART)
                    && core.size() == 1
                    && tokens.before(next).strip().length() == 1
                    && "-\u2013\u2014".contains(tokens.before(next).strip());
        }

        private boolean isEnough() {
            if (relative != null && relative.strength() == TimeWord.Strength.WEAK && !isLowerOrFirst()) {
                return false;
            }
            if (weekday == null || date != null || relative != null) {
                return true;
            }
            return switch (weekday.strength()) {
                case ALONE -> true;
                case WEAK -> !beside.isEmpty();
                case FULL -> false;
            };
        }

        /** "Five days later": a number before it counts the days. */
        private boolean isCounted() {
            if (relative == null || !tokens.joined(from, "-")) {
                return false;
            }
            var hit = tokens.get(from - 1).digits() ? null : numbers.at(tokens, from - 1);
            return tokens.get(from - 1).digits()
                    || hit != null && hit.value().value().signum() > 0;
        }

        private boolean isLowerOrFirst() {
            return from == 0
                    || !Character.isUpperCase(tokens.at(tokens.get(next - 1).start()));
        }

        TimeExpression resolved(List<TimeExpression> before) {
            return new TimeExpression(new Span(start, tokens.get(next - 1).end()), value(before));
        }

        private @Nullable When value(List<TimeExpression> before) {
            if (date != null) {
                return valueOfDate(date);
            }
            if (weekday != null) {
                return page == null ? null : When.day(Days.weekday(page, weekday.value(), hints()));
            }
            if (relative != null) {
                return valueOfRelative(relative, before);
            }
            return year == null ? null : valueOfYear(year);
        }

        private @Nullable When valueOfDate(Dates.Written written) {
            if (written.day() == null && beside.contains(TimeWord.Kind.FIRST)) {
                return valueOfDate(written.onDay(1, written.next()));
            }
            if (written.day() == null) {
                return written.year() == null || written.calendar() != Calendars.GREGORIAN
                        ? null
                        : When.month(written.year(), written.month());
            }
            var day = written.date();
            if (day == null && written.year() == null && page != null) {
                day = Days.yearless(page, written, weekday == null ? null : weekday.value(), hints());
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

        private @Nullable LocalDate dayOf(TimeExpression expression) {
            return expression.value() == null ? null : expression.value().date();
        }

        private @Nullable When valueOfYear(int written) {
            boolean first = beside.contains(TimeWord.Kind.FIRST);
            if (written >= FIRST_YEAR) {
                return first ? When.day(LocalDate.of(written, 1, 1)) : When.year(written);
            }
            var newYear = first ? Calendars.JALALI.date(written, 1, 1) : null;
            return newYear == null ? null : When.day(newYear); // a solar year lies in two Gregorian ones
        }

        private Days.Hints hints() {
            boolean until = beside.contains(TimeWord.Kind.UNTIL) || beside.contains(TimeWord.Kind.TRAIL_UNTIL);
            return new Days.Hints(
                    beside.contains(TimeWord.Kind.NEXT),
                    beside.contains(TimeWord.Kind.LAST),
                    until,
                    tense.of(from, next));
        }
    }
}
