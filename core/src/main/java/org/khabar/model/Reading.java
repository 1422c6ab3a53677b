package org.khabar.model;

import java.util.List;

/**
 * An article and all that was understood of it; every list is ordered by span.
 *
 * @param tables hash of the tables that made it, so that old pages can be read again when tables improve
 */
public record Reading(
        Article article,
        List<Span> sentences,
        List<Entity> entities,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Quote> quotes,
        List<Statement> statements,
        String tables) {

    public Reading {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
    }
}
