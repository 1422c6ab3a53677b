package org.khabar.desk.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Quote;
import org.khabar.model.Span;

/** A single page for the browser: shown whole, then lists of what was found on it. */
final class ReadPage {

    private final Source source;
    private final Texts texts;
    private final Map<String, String> names;

    ReadPage(Source source, Texts texts) {
        this.source = source;
        this.texts = texts;
        this.names = source.reading().entities().stream()
                .collect(Collectors.toMap(Entity::id, Entity::label, (first, second) -> first));
    }

    Source source() {
        return source;
    }

    WholePage whole() {
        var marks = new PageMarks(source.reading(), texts, id -> names.getOrDefault(id, id)).all();
        return WholePage.of(source, List.of(), marks);
    }

    List<Entity> entities(EntityType type) {
        return source.reading().entities().stream()
                .filter(entity -> entity.type() == type)
                .toList();
    }

    List<Quote> quotes() {
        return source.reading().quotes();
    }

    String words(Span span) {
        return span.in(source.article().text());
    }
}
