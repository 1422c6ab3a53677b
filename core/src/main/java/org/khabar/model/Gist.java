package org.khabar.model;

import java.util.List;

/**
 * The language-neutral shadow of a statement: what can be compared with a statement of another language.
 *
 * @param entities ids of the entities named or meant, in the order met, without repetition
 * @param ideas the concepts spoken of
 * @param figures its quantities
 * @param times its times that have a value
 * @param words stems of telling words that no table knows, for pages of one language and for words that travel
 */
public record Gist(
        List<String> entities, List<Idea> ideas, List<Quantity> figures, List<When> times, List<String> words) {

    public Gist {
        entities = List.copyOf(entities);
        ideas = List.copyOf(ideas);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        words = List.copyOf(words);
    }

    /**
     * A concept at the words that express it.
     *
     * @param concept id in the tables of the world
     * @param negated whether the text denies it
     * @param uncertain whether the text only plans, wishes, fears or supposes it
     */
    public record Idea(String concept, Span span, boolean negated, boolean uncertain) {}
}
