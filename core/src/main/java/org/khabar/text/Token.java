package org.khabar.text;

import java.util.List;
import org.khabar.model.Span;

/**
 * A run of letters or of digits: finer than a word, since hyphens and apostrophes part it.
 *
 * @param readings the ways it can be read, folded: as a whole first, then without article, then without what is glued
 *     before it
 * @param digits whether it is a run of digits
 */
record Token(Span span, List<Reading> readings, boolean digits) {

    Token {
        readings = List.copyOf(readings);
    }

    /**
     * One reading of a token.
     *
     * @param start where it begins in the text, after what was glued before it
     */
    record Reading(int start, String folded) {}

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    /** The whole token, folded. */
    String folded() {
        return readings.get(0).folded();
    }

    /** The value of a run of digits; -1 where it is no such run or too long for a day, month or year. */
    int number() {
        return digits && span.length() <= 4 ? Integer.parseInt(folded()) : -1;
    }
}
