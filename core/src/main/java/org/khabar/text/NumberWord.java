package org.khabar.text;

import java.math.BigDecimal;

/** A word that speaks of number: a row of {@code numbers.tsv}. */
record NumberWord(Kind kind, BigDecimal value) {

    /** What a number word does. */
    enum Kind {
        /** A number below the tens that is added. */
        UNIT,
        /** Twenty, thirty. */
        TEN,
        /** Follows a unit, as in Arabic. */
        TEEN,
        /** Multiplies what precedes. */
        HUNDRED,
        /** Hundreds of one word, added. */
        HUNDREDS,
        /** Two thousand or two million in one word. */
        DOUBLE,
        /** Multiplies what precedes; stands alone too. */
        SCALE,
        /** Multiplies what precedes; alone it tells no number. */
        SCALES,
        /** A dozen and the like. */
        NOUN,
        /** Part of the scale that follows. */
        FRACTION,
        /** Added to what precedes: and a half. */
        HALF,
        /** One, where others are counted beside it. */
        ONE,
        /** One that is mostly an article. */
        ARTICLE,
        /** One before a hundred, a scale or a dozen alone. */
        A,
        /** A noun that says two. */
        DUAL,
        /** Thousands, dozens: no number. */
        VAGUE,
        /** Looks like a number word and is none. */
        NONE,
        /** First, second: a day of the month. */
        ORDINAL,
        /** Joins the parts of a number. */
        AND,
        /** Stands before a time of day. */
        CLOCK_BEFORE,
        /** Stands after a time of day. */
        CLOCK_AFTER,
        /** Names what is numbered rather than counted. */
        LABEL,
        /** A small word that no number counts. */
        STOP,
        /** A number in figures. */
        FIGURES
    }
}
