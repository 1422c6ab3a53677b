package org.khabar.model;

import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a clause of one, and its language-neutral shadow.
 *
 * @param speaker id of the entity that says it; null when the page tells it in its own voice or does not say who
 */
public record Statement(Span span, Gist gist, @Nullable String speaker) {}
