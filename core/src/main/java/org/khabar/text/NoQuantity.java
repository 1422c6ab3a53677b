package org.khabar.text;

import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers that count nothing: years, clock times, scores, names of things that are numbered. */
final class NoQuantity {

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final int YEAR_FIGURES = 4;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2060;
    private static final int FIRST_OTHER_YEAR = 1300;
    private static final int LAST_OTHER_YEAR = 1450;

    /** A round number of four figures before a noun counts it: 2000 people. */
    private static final int ROUND = 50;

    /** More figures than this without a mark between are a telephone or serial number. */
    private static final int LONGEST_RUN = 7;

    /** Endings of ordinals in figures, after a hyphen or nothing: 2-й, 21st. */
    private static final int LONGEST_SUFFIX = 2;

    /** Endings with which figures still count: 14-ти. */
    private static final Set<String> COUNTING = Set.of("\u0442\u0438", "\u0445", "\u043c\u0438", "\u0438");

    private final Language language;
    private final Tokens tokens;
    private final NumberWords words;
    private final Units units;
    private final Counted counted;
    private final boolean dotMakesOrdinal;

    NoQuantity(Language language, Tokens tokens, Counted counted) {
        this.language = language;
        this.tokens = tokens;
        this.words = NumberWords.of(language);
        this.units = Units.of(language);
        this.counted = counted;
        this.dotMakesOrdinal = language.trait("ordinal-dot", "no").equals("yes");
    }

    boolean is(Amounts.Amount amount, boolean hasUnit) {
        boolean figures = tokens.get(amount.first()).digits();
        return isClock(amount, hasUnit)
                || figures && (!hasUnit && isPartOfName(amount) || isOrdinal(amount))
                || amount.figures() && !hasUnit && (isYear(amount) || isNumbered(amount) || isRun(amount));
    }

    private boolean isClock(Amounts.Amount amount, boolean hasUnit) {
        var after = tokens.joined(amount.next(), "") ? words.at(tokens, amount.next()) : null;
        if (after != null && after.value().kind() == NumberWord.Kind.CLOCK_AFTER) {
            return true;
        }
        var before = words.before(tokens, amount.first());
        if (before == null
                || before.kind() != NumberWord.Kind.CLOCK_BEFORE
                || amount.value().compareTo(HOURS) > 0) {
            return false;
        }
        boolean sure = before.value().signum() > 0;
        return sure || !hasUnit && !counted.isNoun(amount.next());
    }

    /** F-16, U20, 5G, 1990s. */
    private boolean isPartOfName(Amounts.Amount amount) {
        int start = tokens.get(amount.first()).start();
        char before = tokens.at(start - 1);
        boolean hyphen = before == '-' && Character.isLetter(tokens.at(start - 2));
        int next = amount.next();
        boolean glued = tokens.glued(next) && !units.isUnit(tokens, next) && !language.isRightToLeft();
        return Character.isLetter(before) || hyphen || glued;
    }

    private boolean isOrdinal(Amounts.Amount amount) {
        int next = amount.next();
        char mark = tokens.at(tokens.get(next - 1).end());
        boolean suffix = mark == '-'
                && tokens.has(next)
                && tokens.get(next).start() == tokens.get(next - 1).end() + 1
                && tokens.get(next).span().length() <= LONGEST_SUFFIX
                && !tokens.get(next).digits()
                && !COUNTING.contains(tokens.get(next).folded());
        boolean dot = mark == '.' && tokens.has(next) && amount.figures();
        boolean enumerated = (mark == '.' || mark == ')') && amount.first() == 0 && tokens.has(next);
        return suffix || dot && dotMakesOrdinal || enumerated || mark == '\u00ba' || mark == '\u00aa';
    }

    private boolean isYear(Amounts.Amount amount) {
        if (tokens.get(amount.first()).span().length() != YEAR_FIGURES) {
            return false;
        }
        int value = amount.value().intValue();
        boolean year = value >= FIRST_YEAR && value <= LAST_YEAR
                || language.isRightToLeft() && value >= FIRST_OTHER_YEAR && value <= LAST_OTHER_YEAR;
        boolean counts = value % ROUND == 0 && counted.isNoun(amount.next());
        return year && !counts;
    }

    private boolean isNumbered(Amounts.Amount amount) {
        var before = words.before(tokens, amount.first());
        int start = tokens.get(amount.first()).start();
        boolean sign = "#\u2116".indexOf(tokens.at(start - 1)) >= 0 || "#\u2116".indexOf(tokens.at(start - 2)) >= 0;
        return before != null && before.kind() == NumberWord.Kind.LABEL || sign;
    }

    private boolean isRun(Amounts.Amount amount) {
        return tokens.get(amount.first()).span().length() > LONGEST_RUN;
    }
}
