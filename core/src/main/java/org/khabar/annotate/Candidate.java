package org.khabar.annotate;

import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/**
 * Words of a line that may be a name.
 *
 * @param line number of the line
 * @param first index of the first word
 * @param words how many
 * @param known id in the tables of the world; null when they do not know it
 */
record Candidate(
        int line,
        int first,
        int words,
        Span span,
        Evidence evidence,
        @Nullable String known) {

    int end() {
        return first + words;
    }

    Candidate with(Evidence more) {
        return new Candidate(line, first, words, span, evidence.plus(more), known);
    }
}
