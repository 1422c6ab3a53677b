package org.khabar.model;

import org.jspecify.annotations.Nullable;

/**
 * The words that name who speaks: a name, a role or a pronoun.
 *
 * @param entity the entity meant; null when the words name nobody we know
 */
public record Speaker(Span span, @Nullable String entity) {}
