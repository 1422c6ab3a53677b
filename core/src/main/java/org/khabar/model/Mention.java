package org.khabar.model;

/**
 * A name in the text.
 *
 * @param entity id of the entity it names, in {@code Reading.entities}
 */
public record Mention(Span span, EntityType type, String entity) implements Annotation {}
