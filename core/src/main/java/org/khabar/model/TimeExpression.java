package org.khabar.model;

import org.jspecify.annotations.Nullable;

/**
 * A date, weekday or relative day in the text.
 *
 * @param value null when the page cannot tell (a weekday on a page without a date)
 */
public record TimeExpression(Span span, @Nullable When value) implements Annotation {}
