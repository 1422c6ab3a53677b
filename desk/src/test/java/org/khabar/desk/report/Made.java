package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Comparison;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Facet;
import org.khabar.model.Finding;
import org.khabar.model.Likeness;
import org.khabar.model.Mention;
import org.khabar.model.Passage;
import org.khabar.model.Quote;
import org.khabar.model.Reading;
import org.khabar.model.Reason;
import org.khabar.model.Run;
import org.khabar.model.Span;
import org.khabar.model.Speaker;
import org.khabar.model.When;

/** Readings and comparisons made by hand, small enough to check by eye. */
final class Made {

    private static final Likeness SURE =
            Likeness.of(List.of(new Reason("concept ship", 1.5, "ships", "سفن"), new Reason("name", 1, "e1", "e1")));

    private Made() {}

    /** A page whose first line is its headline, whose lines in brackets are clutter, and whose rest is the story. */
    static Reading page(String id, String language, String text, Mention... mentions) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var line : text.split("\n", -1)) {
            var span = new Span(at, at + line.length());
            var kind = at == 0 ? Block.Kind.TITLE : line.startsWith("[") ? Block.Kind.CLUTTER : Block.Kind.BODY;
            blocks.add(new Block(kind, span, List.of(new Run(span, span.start(), span.end()))));
            at = span.end() + 1;
        }
        var title = blocks.get(0).span().in(text);
        var article = new Article(
                id,
                "pages/" + id,
                language,
                text,
                blocks,
                "UTF-8",
                title,
                null,
                List.of(),
                new When(2025, 3, 4, null, null));
        var quotes = quotes(text);
        return new Reading(
                article, List.of(), List.of(), List.of(mentions), List.of(), List.of(), quotes, List.of(), "");
    }

    /** Whatever stands in « », said by e1. */
    private static List<Quote> quotes(String text) {
        int from = text.indexOf('\u00ab');
        int to = text.indexOf('\u00bb');
        return from < 0 || to < from
                ? List.of()
                : List.of(
                        new Quote(new Span(from + 1, to), Quote.Kind.DIRECT, new Speaker(new Span(0, 1), "e1"), null));
    }

    static Span span(Reading reading, String words) {
        int at = reading.article().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not on the page: " + words);
        }
        return new Span(at, at + words.length());
    }

    static Finding.Telling telling(Reading reading, String words, @Nullable String speaker) {
        return new Finding.Telling(new Passage(reading.article().pageId(), span(reading, words)), speaker);
    }

    /** Two pages, Arabic and English, that disagree about a number, agree on a quote, and each know something more. */
    static Comparison comparison() {
        var arabic = page(
                "a.html",
                "ar",
                "ميناء <b>عدن</b>\nوصلت 12 سفينة إلى الميناء.\nقال المدير «البحر لنا» أمس.\n[اقرأ أيضاً]\nFIFA ليست هنا.");
        var english = page(
                "b.html",
                "en",
                "Port of \"Aden\" & more\n14 ships reached the port.\nThe sea is ours, the director said.\nThe port is old.");
        var entity = new Entity(
                "e1",
                EntityType.PERSON,
                "Salim Haddad",
                Map.of("ar", List.of("سليم حداد"), "en", List.of("Salim Haddad")),
                List.of(),
                List.of(),
                null);
        var numbers = new Finding.Dispute(
                Facet.NUMBER,
                List.of(
                        new Finding.Claim(0, "12", span(arabic, "12")),
                        new Finding.Claim(1, "14", span(english, "14"))));
        var findings = List.<Finding>of(
                new Finding.Agreement(
                        "f1",
                        List.of(
                                telling(arabic, "قال المدير «البحر لنا» أمس.", "e1"),
                                telling(english, "The sea is ours, the director said.", "e1")),
                        SURE),
                new Finding.Conflict(
                        "f2",
                        List.of(
                                telling(arabic, "وصلت 12 سفينة إلى الميناء.", null),
                                telling(english, "14 ships reached the port.", null)),
                        SURE,
                        List.of(numbers)),
                new Finding.Only("f3", telling(arabic, "FIFA ليست هنا.", null), SURE),
                new Finding.Unmatched("f4", telling(english, "The port is old.", null), SURE));
        return new Comparison(List.of(arabic, english), List.of(entity), findings);
    }
}
