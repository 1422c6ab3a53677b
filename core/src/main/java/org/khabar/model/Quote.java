package org.khabar.model;

import org.jspecify.annotations.Nullable;

/**
 * Words given as someone's own, without quotation marks, cue and speaker.
 *
 * @param speaker null when the text does not say who
 * @param cue the word of saying ("said", "warned that"); null when none is there
 */
public record Quote(
        Span span,
        Kind kind,
        @Nullable Speaker speaker,
        @Nullable Span cue) implements Annotation {

    /** How the words are given. */
    public enum Kind {
        /** In quotation marks, or marked as running speech. */
        DIRECT,
        /** Retold: "said that ...", "according to ...". */
        INDIRECT
    }
}
