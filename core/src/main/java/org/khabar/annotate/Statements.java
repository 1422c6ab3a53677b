package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Gist;
import org.khabar.model.Gist.Idea;
import org.khabar.model.Mention;
import org.khabar.model.Quantity;
import org.khabar.model.Quote;
import org.khabar.model.Span;
import org.khabar.model.Speaker;
import org.khabar.model.Statement;
import org.khabar.model.TimeExpression;
import org.khabar.text.Word;

/** Makes the statements of a page: its sentences, each with its gist. */
final class Statements {

    /** A word no table knows is kept when it is at least this long. */
    private static final int TELLING_LENGTH = 4;

    private final Prose prose;
    private final Near<Mention> mentions;
    private final Near<Speaker> references;
    private final Near<TimeExpression> times;
    private final Near<Quantity> quantities;
    private final Near<Quote> quotes;

    private Statements(
            Prose prose, Named named, List<TimeExpression> times, List<Quantity> quantities, List<Quote> quotes) {
        this.prose = prose;
        this.mentions = new Near<>(named.mentions(), Mention::span);
        this.references = new Near<>(named.references(), Speaker::span);
        this.times = new Near<>(times, TimeExpression::span);
        this.quantities = new Near<>(quantities, Quantity::span);
        this.quotes = new Near<>(quotes, Quote::span);
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
        var taken = taken(span);
        var ideas = ideas(sentence, taken);
        ideas.forEach(idea -> taken.add(idea.span()));
        var moments = times.at(span).stream()
                .map(TimeExpression::value)
                .filter(Objects::nonNull)
                .toList();
        return new Gist(entities(span), ideas, quantities.at(span), moments, words(sentence, taken));
    }

    /** Names, dates and numbers speak for themselves: their words are no concepts beside. */
    private List<Span> taken(Span span) {
        var taken = new ArrayList<Span>();
        mentions.at(span).forEach(mention -> taken.add(mention.span()));
        times.at(span).stream().filter(time -> time.value() != null).forEach(time -> taken.add(time.span()));
        return taken;
    }

    private List<String> entities(Span span) {
        var ids = new LinkedHashSet<String>();
        mentions.at(span).forEach(mention -> ids.add(mention.entity()));
        references.at(span).stream()
                .map(Speaker::entity)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    private List<Idea> ideas(Prose.Sentence sentence, List<Span> taken) {
        var ideas = new ArrayList<Idea>();
        for (var hit : Concepts.of(prose.language()).find(sentence.words())) {
            if (isFree(hit.span(), taken)) {
                hit.values().forEach(concept -> ideas.add(new Idea(concept, hit.span(), false, false)));
            }
        }
        return ideas;
    }

    private static boolean isFree(Span span, List<Span> taken) {
        return taken.stream().noneMatch(span::overlaps);
    }

    private List<String> words(Prose.Sentence sentence, List<Span> taken) {
        Set<String> small = SmallWords.of(prose.language());
        return sentence.words().stream()
                .filter(word -> word.folded().length() >= TELLING_LENGTH && !small.contains(word.folded()))
                .filter(word -> isFree(word.span(), taken))
                .map(Word::stem)
                .distinct()
                .toList();
    }

    /** Who says most of the sentence; null when it is told in the page's own voice. */
    private @Nullable String speaker(Span span) {
        return quotes.at(span).stream()
                .filter(quote -> quote.speaker() != null)
                .max(Comparator.comparingInt(quote -> quote.span().common(span)))
                .map(quote -> Objects.requireNonNull(quote.speaker()).entity())
                .orElse(null);
    }
}
