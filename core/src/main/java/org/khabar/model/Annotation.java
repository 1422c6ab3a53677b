package org.khabar.model;

/** Something found in a story's text, at the words where it stands. */
public sealed interface Annotation permits Mention, TimeExpression, Quantity, Quote {

    /** Where it stands, inside a block of the story. */
    Span span();
}
