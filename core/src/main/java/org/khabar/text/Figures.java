package org.khabar.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures of any script, with the marks each language puts between thousands and before decimals. */
final class Figures {

    /**
     * A number in figures.
     *
     * @param next index of the token after it
     * @param plain whether it is a bare run of digits
     */
    record Read(int next, BigDecimal value, boolean plain) {}

    private static final int GROUP = 3;
    private static final String GROUP_BLANKS = "\u00a0\u202f\u2009\u066c'\u2019";
    private static final String DECIMALS = "\u066b\u00b7";
    private static final String BREAKS = ":/.,";

    private final Tokens tokens;
    private final String groupMarks;
    private final String decimalMarks;
    private final boolean strokeIsDecimal;

    Figures(Language language, Tokens tokens) {
        this.tokens = tokens;
        boolean comma = language.trait("decimal", "point").equals("comma");
        this.groupMarks = GROUP_BLANKS + (comma ? ". " : ",\u060c");
        this.decimalMarks = DECIMALS + (comma ? ",." : language.isRightToLeft() ? ".," : ".");
        this.strokeIsDecimal = language.isRightToLeft() && language.isJoined();
    }

    /** The number that begins with a run of digits; null when it is a date, a clock time, a score or the like. */
    @Nullable
    Read at(int index) {
        var digits = new StringBuilder(tokens.get(index).folded());
        int next = index + 1;
        char group = 0;
        while (isGroup(index, next, group)) {
            group = mark(next);
            digits.append(tokens.get(next).folded());
            next++;
        }
        boolean decimal = isDecimal(next);
        if (decimal) {
            digits.append('.').append(tokens.get(next).folded());
            next++;
        }
        if (isBroken(next)
                || tokens.get(index).span().length() > 1 && digits.charAt(0) == '0' && group == 0 && !decimal) {
            return null;
        }
        return new Read(next, new BigDecimal(digits.toString()), next == index + 1);
    }

    /** Where a run of digits and marks ends that is no number. */
    int endOfBroken(int index) {
        int next = index + 1;
        while (BREAKS.indexOf(mark(next)) >= 0 && mark(next) != 0) {
            next++;
        }
        return next;
    }

    private boolean isGroup(int first, int next, char group) {
        char mark = mark(next);
        return mark != 0
                && groupMarks.indexOf(mark) >= 0
                && (group == 0 || group == mark)
                && tokens.get(first).span().length() <= GROUP
                && tokens.get(first).folded().charAt(0) != '0'
                && tokens.get(next).span().length() == GROUP;
    }

    private boolean isDecimal(int next) {
        char mark = mark(next);
        boolean stroke =
                mark == '/' && strokeIsDecimal && tokens.get(next).span().length() <= 2 && mark(next + 1) != '/';
        return mark != 0 && (decimalMarks.indexOf(mark) >= 0 || stroke);
    }

    private boolean isBroken(int next) {
        char mark = mark(next);
        return mark != 0 && BREAKS.indexOf(mark) >= 0;
    }

    /** The one letter between two runs of digits; 0 when they are parted otherwise. */
    private char mark(int index) {
        if (!tokens.has(index)
                || index == 0
                || !tokens.get(index).digits()
                || !tokens.get(index - 1).digits()) {
            return 0;
        }
        var between = tokens.before(index);
        return between.length() == 1 ? between.charAt(0) : 0;
    }
}
