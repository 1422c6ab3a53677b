package org.khabar.text;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/**
 * One time expression, gathered word by word: what leads a day (on, next, the morning of), the day itself (a date, a
 * weekday, yesterday, a bare year), and what follows it (evening, last).
 */
final class TimePhrase {

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
    private static final int MOST_WORDS_BEFORE = 4;
    private static final String BETWEEN_DAYS = ",\u060c-\u2013\u2014(";

    private final Tokens tokens;
    private final TimeWords words;
    private final NumberWords numbers;
    private final Dates dates;
    private final BareYears years;
    private final int from;
    private int next;
    private int start = -1;
    private final Set<TimeWord.Kind> beside = EnumSet.noneOf(TimeWord.Kind.class);
    private final EnumSet<TimeWord.Kind> core = EnumSet.noneOf(TimeWord.Kind.class);
    private Dates.@Nullable Written date;
    private @Nullable TimeWord weekday;
    private @Nullable TimeWord relative;
    private @Nullable Integer year;

    TimePhrase(Language language, Tokens tokens, Dates dates, int from) {
        this.tokens = tokens;
        this.words = TimeWords.of(language);
        this.numbers = NumberWords.of(language);
        this.dates = dates;
        this.years = new BareYears(language, tokens);
        this.from = from;
        this.next = from;
    }

    /** Reads the expression that begins with the first token; false when none does. */
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
        return tokens.get(from).digits() || words.at(tokens, from) != null || numbers.at(tokens, from) != null;
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
        boolean told = BareYears.mayFollow(beside);
        int length = told && tokens.has(next) ? years.at(next, beside) : 0;
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
        var hit = tokens.get(next).digits() && tokens.joined(next + 1, "'\u2019") ? words.at(tokens, next + 1) : null;
        if (hit == null || hit.value().kind() != TimeWord.Kind.YEAR_WORD) {
            return 0;
        }
        return years.at(next, beside) > 0 ? 1 + hit.tokens() : 0;
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

    int from() {
        return from;
    }

    /** Index of the token after it. */
    int next() {
        return next;
    }

    Span span() {
        return new Span(start, tokens.get(next - 1).end());
    }

    boolean has(TimeWord.Kind kind) {
        return beside.contains(kind);
    }

    Dates.@Nullable Written date() {
        return date;
    }

    @Nullable
    TimeWord weekday() {
        return weekday;
    }

    @Nullable
    TimeWord relative() {
        return relative;
    }

    @Nullable
    Integer year() {
        return year;
    }
}
