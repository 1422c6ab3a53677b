package org.khabar.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are written out: day, month and year in figures, or with the month's name, in the orders newsrooms
 * write them.
 */
final class Dates {

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_SUFFIX = 4;

    /** Two figures for a year mean this century up to here. */
    private static final int LAST_SHORT_YEAR = 50;

    private static final int GREGORIAN_FROM = 1700;
    private static final int GREGORIAN_TO = 2199;
    private static final int OTHER_FROM = 1200;
    private static final int OTHER_TO = 1500;

    /** Solar years of living memory end here in Persian figures; what is later is lunar. */
    private static final int LAST_SOLAR = 1415;

    private static final int SHORT_SOLAR_FROM = 50;

    private static final String DASHES = "-\u2013\u2014";

    /**
     * A date as written.
     *
     * @param next index of the token after it
     * @param year null when not written
     * @param day null when not written
     */
    record Written(
            int next,
            Calendars calendar,
            @Nullable Integer year,
            int month,
            @Nullable Integer day) {

        /** The Gregorian day; null when it is not written in full or there is no such day. */
        @Nullable
        LocalDate date() {
            return year == null || day == null ? null : calendar.date(year, month, day);
        }

        Written onDay(int other, int next) {
            return new Written(next, calendar, year, month, other);
        }
    }

    private final Language language;
    private final Tokens tokens;
    private final TimeWords words;
    private final NumberWords numbers;
    private final boolean monthFirst;

    Dates(Language language, Tokens tokens) {
        this.language = language;
        this.tokens = tokens;
        this.words = TimeWords.of(language);
        this.numbers = NumberWords.of(language);
        this.monthFirst = language.trait("dates", "day-first").equals("month-first");
    }

    /** The date that begins with a token; null when none does. */
    @Nullable
    Written at(int index) {
        if (!tokens.has(index)) {
            return null;
        }
        if (tokens.get(index).digits()) {
            var figures = figures(index);
            return figures != null ? figures : dayAndMonth(index);
        }
        var ranked = rankAndMonth(index);
        return ranked != null ? ranked : monthAnd(index);
    }

    /** The seventeenth of a month, in words. */
    private @Nullable Written rankAndMonth(int at) {
        var rank = numbers.at(tokens, at);
        if (rank == null || rank.value().kind() != NumberWord.Kind.ORDINAL) {
            return null;
        }
        int next = skip(at + rank.tokens(), TimeWord.Kind.LINK, TimeWord.Kind.MONTH_WORD);
        var month = month(next, "");
        return month == null ? null : withYear(month, next, rank.value().value().intValue());
    }

    private @Nullable Written figures(int at) {
        char mark = mark(at + 1);
        if (mark == 0 || mark(at + 2) != mark || mark(at + 3) == mark || at > 0 && mark(at) == mark) {
            return null;
        }
        int first = tokens.get(at).number();
        int second = tokens.get(at + 1).number();
        int third = tokens.get(at + 2).number();
        if (tokens.get(at).span().length() == 4) {
            return checked(at + 3, first, second, third);
        }
        if (tokens.get(at + 2).span().length() == 4) {
            return checked(at + 3, third, second, first);
        }
        boolean isShort = mark != '-' && tokens.get(at + 2).span().length() == 2;
        int century = third <= LAST_SHORT_YEAR ? 2000 : 1900;
        return isShort ? checked(at + 3, century + third, second, first) : null;
    }

    /** A month above twelve is the day: the two stand the other way round. */
    private @Nullable Written checked(int next, int year, int month, int day) {
        if (month > MONTHS && day <= MONTHS) {
            return checked(next, year, day, month);
        }
        var calendar = calendarOf(year);
        if (calendar == null || month < 1 || month > MONTHS || day < 1 || calendar.date(year, month, day) == null) {
            return null;
        }
        return new Written(next, calendar, year, month, day);
    }

    private @Nullable Calendars calendarOf(int year) {
        if (year >= GREGORIAN_FROM && year <= GREGORIAN_TO) {
            return Calendars.GREGORIAN;
        }
        if (year < OTHER_FROM || year > OTHER_TO || !language.isRightToLeft()) {
            return null;
        }
        return language.isJoined() && year <= LAST_SOLAR ? Calendars.JALALI : Calendars.HIJRI;
    }

    /** The one mark between two runs of digits: a stroke, full stop or hyphen; 0 when they are parted otherwise. */
    private char mark(int index) {
        if (!tokens.has(index)
                || index == 0
                || !tokens.get(index).digits()
                || !tokens.get(index - 1).digits()) {
            return 0;
        }
        var between = tokens.before(index).strip();
        return between.length() == 1 && "/.-".indexOf(between.charAt(0)) >= 0 ? between.charAt(0) : 0;
    }

    private @Nullable Written dayAndMonth(int at) {
        int day = tokens.get(at).number();
        if (day < 1 || day > LONGEST_MONTH || isFraction(at)) {
            return null;
        }
        if (tokens.joined(at + 1, DASHES) && tokens.get(at + 1).digits()) {
            var last = dayAndMonth(at + 1);
            return last == null ? null : last.onDay(day, at + 1);
        }
        int next = skip(afterSuffix(at + 1), TimeWord.Kind.LINK, TimeWord.Kind.MONTH_WORD);
        var month = month(next, "./-,");
        return month == null ? null : withYear(month, next, day);
    }

    /** Whether a run of digits is the part of a number after its decimal mark, or before one. */
    private boolean isFraction(int at) {
        int start = tokens.get(at).start();
        return start > tokens.within().start()
                && ".,\u066b/:".indexOf(tokens.at(start - 1)) >= 0
                && Character.isDigit(tokens.at(start - 2));
    }

    private int afterSuffix(int next) {
        boolean suffix = tokens.has(next)
                && !tokens.get(next).digits()
                && tokens.get(next).span().length() <= LONGEST_SUFFIX
                && tokens.get(next).start() - tokens.get(next - 1).end() <= 1
                && !Character.isWhitespace(tokens.at(tokens.get(next).start() - 1))
                && month(next, "./-,") == null;
        return suffix ? next + 1 : next;
    }

    private @Nullable Written monthAnd(int at) {
        var month = month(at, null);
        if (month == null) {
            return null;
        }
        int next = at + month.tokens();
        if (monthFirst && tokens.joined(next, ".") && isDay(next)) {
            int day = tokens.get(next).number();
            return withYear(month.value(), afterSuffix(next + 1), day);
        }
        return withYear(isNamedMonth(at) ? sure(month) : month, at, null);
    }

    /** Whether the word month stands before it. */
    private boolean isNamedMonth(int at) {
        var hit = tokens.joined(at, "") ? words.at(tokens, at - 1) : null;
        return hit != null && hit.value().kind() == TimeWord.Kind.MONTH_WORD && hit.tokens() == 1;
    }

    private static Phrases.Hit<TimeWord> sure(Phrases.Hit<TimeWord> hit) {
        var month = hit.value();
        var sure = new TimeWord(month.kind(), month.value(), month.calendar(), TimeWord.Strength.ALONE);
        return new Phrases.Hit<>(sure, hit.start(), hit.tokens());
    }

    private boolean isDay(int index) {
        int day = tokens.get(index).number();
        char after = tokens.at(tokens.get(index).end());
        boolean clock = (after == ':' || after == '.' || after == ',')
                && Character.isDigit(tokens.at(tokens.get(index).end() + 1));
        return day >= 1 && day <= LONGEST_MONTH && !clock;
    }

    private Phrases.@Nullable Hit<TimeWord> month(int index, @Nullable String marks) {
        if (!tokens.has(index) || marks != null && !tokens.joined(index, marks)) {
            return null;
        }
        var hit = words.at(tokens, index);
        return hit != null && hit.value().kind() == TimeWord.Kind.MONTH ? hit : null;
    }

    private @Nullable Written withYear(Phrases.Hit<TimeWord> month, int at, @Nullable Integer day) {
        int next = at + month.tokens();
        var second = month(next, "/(-");
        if (second != null && second.value().value() == month.value().value()) {
            next += second.tokens(); // both usages, as in Syria and Egypt
        }
        return withYear(month.value(), skip(next, TimeWord.Kind.MONTH_WORD), day);
    }

    private @Nullable Written withYear(TimeWord month, int after, @Nullable Integer day) {
        int at = skip(after, TimeWord.Kind.LINK, TimeWord.Kind.YEAR_WORD);
        var year = tokens.joined(at, ",\u060c).'\u2019-") ? yearOf(month.calendar(), at, day != null) : null;
        int next = year == null ? after : skip(at + 1, TimeWord.Kind.YEAR_WORD);
        boolean enough = switch (month.strength()) {
            case ALONE -> true;
            case WEAK -> day != null || year != null;
            case FULL -> day != null && year != null;
        };
        if (!enough || day != null && year != null && month.calendar().date(year, month.value(), day) == null) {
            return null;
        }
        return new Written(next, month.calendar(), year, month.value(), day);
    }

    private @Nullable Integer yearOf(Calendars calendar, int at, boolean withDay) {
        var token = tokens.get(at);
        int year = token.number();
        boolean clock = tokens.at(token.end()) == ':';
        if (clock || year < 0) {
            return null;
        }
        if (calendar == Calendars.GREGORIAN) {
            return token.span().length() == 4 && year >= GREGORIAN_FROM && year <= GREGORIAN_TO ? year : null;
        }
        if (calendar == Calendars.JALALI && withDay && token.span().length() == 2 && year >= SHORT_SOLAR_FROM) {
            return 1300 + year;
        }
        return year >= OTHER_FROM && year <= OTHER_TO ? year : null;
    }

    private int skip(int from, TimeWord.Kind... kinds) {
        int next = from;
        for (int step = 0; step < 2; step++) {
            var hit = tokens.joined(next, ",.()'\u2019") ? words.at(tokens, next) : null;
            if (hit == null
                    || !java.util.Arrays.asList(kinds).contains(hit.value().kind())) {
                break;
            }
            next += hit.tokens();
        }
        return next;
    }
}
