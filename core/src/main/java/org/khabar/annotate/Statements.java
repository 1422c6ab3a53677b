package org.khabar.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Gist;
import org.khabar.model.Gist.Idea;
import org.khabar.model.Quantity;
import org.khabar.model.Quote;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.TimeExpression;
import org.khabar.text.Word;

/** Makes the statements of a page: its sentences, each with its gist. */
final class Statements {

    /** A word no table knows is kept when it is at least this long. */
    private static final int TELLING_LENGTH = 4;

    private final Prose prose;
    private final Named named;
    private final List<TimeExpression> times;
    private final List<Quantity> quantities;
    private final List<Quote> quotes;

    private Statements(
            Prose prose, Named named, List<TimeExpression> times, List<Quantity> quantities, List<Quote> quotes) {
        this.prose = prose;
        this.named = named;
        this.times = times;
        this.quantities = quantities;
        this.quotes = quotes;
    }

    static List<Statement> of(
            Prose prose, Named named, List<TimeExpression> times, List<Quantity> quantities, List<Quote> quotes) {
        var statements = new Statements(prose, named, times, quantities, quotes);
        return prose.sentences().stream().map(statements::statement).toList();
    }

    private Statement statement(Prose.Sentence sentence) {
        return new Statement(sentence.span(), gist(sentence), speaker(sentence.span()));
    }

    private Gist gist(Prose.Sentence sentence) {
        var span = sentence.span();
        var ideas = ideas(sentence);
        var figures = quantities.stream().filter(it -> span.contains(it.span())).toList();
        var moments = times.stream()
                .filter(it -> span.contains(it.span()))
                .map(TimeExpression::value)
                .filter(java.util.Objects::nonNull)
                .toList();
        return new Gist(entities(span), ideas, figures, moments, words(sentence, ideas));
    }

    private List<String> entities(Span span) {
        var ids = new LinkedHashSet<String>();
        named.mentions().stream().filter(it -> span.contains(it.span())).forEach(it -> ids.add(it.entity()));
        named.references().stream()
                .filter(it -> span.contains(it.span()))
                .map(org.khabar.model.Speaker::entity)
                .filter(java.util.Objects::nonNull)
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    private List<Idea> ideas(Prose.Sentence sentence) {
        var ideas = new ArrayList<Idea>();
        for (var hit : Concepts.of(prose.language()).find(sentence.words())) {
            if (!isNamed(hit.span())) {
                hit.values().forEach(concept -> ideas.add(new Idea(concept, hit.span(), false, false)));
            }
        }
        return ideas;
    }

    private boolean isNamed(Span span) {
        return named.mentions().stream().anyMatch(it -> it.span().overlaps(span));
    }

    private List<String> words(Prose.Sentence sentence, List<Idea> ideas) {
        Set<String> small = SmallWords.of(prose.language());
        return sentence.words().stream()
                .filter(word -> word.folded().length() >= TELLING_LENGTH && !small.contains(word.folded()))
                .filter(word -> !isNamed(word.span()))
                .filter(word -> ideas.stream().noneMatch(idea -> idea.span().overlaps(word.span())))
                .map(Word::stem)
                .distinct()
                .toList();
    }

    /** Who says most of the sentence; null when it is told in the page's own voice. */
    private @Nullable String speaker(Span span) {
        return quotes.stream()
                .filter(quote -> quote.speaker() != null && quote.span().overlaps(span))
                .max(java.util.Comparator.comparingInt(quote -> quote.span().common(span)))
                .map(quote -> java.util.Objects.requireNonNull(quote.speaker()).entity())
                .orElse(null);
    }
}
