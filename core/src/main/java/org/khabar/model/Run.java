package org.khabar.model;

/**
 * A run that leads from the text back into the saved file: {@code span} of {@code Article.text} stands for the
 * code points {@code from} to {@code to} (half-open) of the file decoded with {@code Article.charset}. A run ends
 * where the mapping is not one to one: at an entity, at collapsed blanks, at a tag.
 */
public record Run(Span span, int from, int to) {

    public Run {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch of a file: " + from + ".." + to);
        }
    }
}
