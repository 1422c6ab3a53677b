package org.khabar.annotate;

import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.Speaker;

/**
 * Words that report speech, who speaks, and what they retell.
 *
 * @param at the words of saying
 * @param clause their clause; null for "according to"
 * @param speaker null when the text does not say
 * @param part what they retell; null when nothing but words in marks
 */
record Saying(
        Part at,
        Span cue,
        @Nullable Clause clause,
        @Nullable Speaker speaker,
        @Nullable Part part) {

    boolean retells(Part words) {
        return part != null && part.contains(words);
    }

    /** Whether what is said is cited by a source, "according to X". */
    boolean isSourced() {
        return clause == null;
    }
}
