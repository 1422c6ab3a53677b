package org.khabar.annotate;

import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.TimeExpression;
import org.khabar.text.Languages;
import org.khabar.text.Numbers;
import org.khabar.text.Times;

/** Reads an article: names, times, quantities, quotes, and the gist of each statement. */
public final class Annotator {

    private final Languages languages;
    private final Names names;
    private final Quotes quotes;

    public Annotator(Languages languages) {
        this.languages = languages;
        this.names = new Names(languages);
        this.quotes = new Quotes();
    }

    public Reading annotate(Article article) {
        var prose = Prose.of(article, languages.get(article.language()));
        var times = times(prose);
        var quantities = quantities(prose, times);
        var named = names.find(prose);
        var said = quotes.find(prose, named);
        var told = Statements.of(prose, named, times, quantities, said);
        return new Reading(
                article,
                prose.sentences().stream().map(Prose.Sentence::span).toList(),
                named.entities(),
                named.mentions(),
                times,
                quantities,
                said,
                told,
                languages.hash());
    }

    private static List<TimeExpression> times(Prose prose) {
        return prose.sentences().stream()
                .flatMap(sentence ->
                        Times.find(
                                prose.language(),
                                prose.text(),
                                sentence.span(),
                                prose.article().published())
                                .stream())
                .toList();
    }

    /** A number inside a date counts nothing. */
    private static List<Quantity> quantities(Prose prose, List<TimeExpression> times) {
        var taken = times.stream().map(TimeExpression::span).toList();
        return prose.sentences().stream()
                .flatMap(sentence -> Numbers.find(prose.language(), prose.text(), sentence.span()).stream())
                .filter(quantity -> taken.stream().noneMatch(span -> overlaps(span, quantity.span())))
                .toList();
    }

    private static boolean overlaps(Span a, Span b) {
        return a.overlaps(b);
    }
}
