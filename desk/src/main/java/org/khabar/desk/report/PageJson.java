package org.khabar.desk.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Mention;
import org.khabar.model.Quantity;
import org.khabar.model.Quote;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.TimeExpression;

/** A reading as the page object of the JSON contract; offsets count code points in its {@code text}. */
final class PageJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Reading reading;
    private final StoryText story;

    private PageJson(Reading reading) {
        this.reading = reading;
        this.story = new StoryText(reading.article());
    }

    static ObjectNode of(Reading reading) {
        return new PageJson(reading).page();
    }

    private ObjectNode page() {
        var article = reading.article();
        var page = JSON.objectNode()
                .put("file", article.address())
                .put("language", article.language())
                .put("title", article.title())
                .put("site", article.site());
        page.set("authors", authors(article));
        page.put(
                "published",
                article.published() == null ? null : article.published().iso());
        page.put("dateline", dateline(article));
        page.put("text", story.text()).put("charset", article.charset());
        page.set("source", source());
        page.set("sentences", sentences());
        page.set("mentions", array(reading.mentions(), this::mention));
        page.set("quotes", array(reading.quotes(), this::quote));
        page.set("times", array(reading.times(), this::time));
        page.set("quantities", array(reading.quantities(), this::quantity));
        return page;
    }

    private static @Nullable ArrayNode authors(Article article) {
        if (article.authors().isEmpty()) {
            return null;
        }
        var authors = JSON.arrayNode();
        article.authors().forEach(authors::add);
        return authors;
    }

    private static @Nullable String dateline(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DATELINE)
                .map(block -> block.span().in(article.text()).strip())
                .findFirst()
                .orElse(null);
    }

    private ArrayNode source() {
        var source = JSON.arrayNode();
        for (var block : story.blocks()) {
            for (var run : block.origin()) {
                source.add(range(run.span()).put("from", run.from()).put("to", run.to()));
            }
        }
        return source;
    }

    private ArrayNode sentences() {
        var sentences = JSON.arrayNode();
        for (var span : reading.sentences()) {
            sentences.add(JSON.arrayNode().add(story.offset(span.start())).add(story.offset(span.end())));
        }
        return sentences;
    }

    private ObjectNode mention(Mention mention) {
        return words(mention.span()).put("type", mention.type().name()).put("entity", mention.entity());
    }

    private ObjectNode quote(Quote quote) {
        var node = words(quote.span()).put("kind", quote.kind().name().toLowerCase(Locale.ROOT));
        var speaker = quote.speaker();
        node.set("speaker", speaker == null ? null : words(speaker.span()).put("entity", speaker.entity()));
        node.set("cue", quote.cue() == null ? null : words(quote.cue()));
        return node;
    }

    private ObjectNode time(TimeExpression time) {
        return words(time.span())
                .put("value", time.value() == null ? null : time.value().iso());
    }

    private ObjectNode quantity(Quantity quantity) {
        return words(quantity.span())
                .put("value", quantity.value())
                .put("about", quantity.about() == null ? null : story.words(quantity.about()))
                .put("unit", quantity.unit())
                .put("bound", quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private ObjectNode words(Span span) {
        return range(span).put("text", story.words(span));
    }

    private ObjectNode range(Span span) {
        return JSON.objectNode().put("start", story.offset(span.start())).put("end", story.offset(span.end()));
    }

    private static <T> ArrayNode array(java.util.List<T> things, java.util.function.Function<T, ObjectNode> show) {
        var array = JSON.arrayNode();
        things.forEach(thing -> array.add(show.apply(thing)));
        return array;
    }
}
