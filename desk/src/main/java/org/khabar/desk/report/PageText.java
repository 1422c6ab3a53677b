package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.khabar.model.Block;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Quantity;
import org.khabar.model.Quote;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.TimeExpression;

/** One page as Khabar understands it: what it is, its text with everything marked, then lists of what was found. */
final class PageText {

    private static final String MARGIN = "  ";

    private final Reading reading;
    private final Source source;
    private final Texts texts;
    private final Paper paper;
    private final Paint paint;
    private final boolean colour;

    PageText(Reading reading, Look look) {
        this.reading = reading;
        this.source = new Source(0, reading);
        this.texts = look.texts();
        this.paper = new Paper(look);
        this.paint = paper.paint();
        this.colour = look.colour();
    }

    String write() {
        head();
        story();
        names("people", EntityType.PERSON);
        names("places", EntityType.PLACE);
        names("bodies", EntityType.ORG);
        section("quotes", reading.quotes().size(), () -> reading.quotes().forEach(this::quote));
        section("times", reading.times().size(), () -> reading.times().forEach(this::time));
        section(
                "quantities",
                reading.quantities().size(),
                () -> reading.quantities().forEach(this::quantity));
        return paper.toString();
    }

    private void head() {
        var article = source.article();
        var title = article.title();
        if (title != null) {
            paper.passage("", paint.all(Paint.Style.STRONG, title), source.isRightToLeft());
        }
        var parts = new ArrayList<String>();
        parts.add(paper.foreign(source.name()));
        parts.add(texts.language(source.language()));
        var published = source.published();
        parts.add(published == null ? texts.say("published") + ": " + texts.say("unknown") : paper.foreign(published));
        article.authors().forEach(author -> parts.add(paper.foreign(author)));
        parts.add(paper.foreign(article.address()));
        paper.labelled("", String.join(" \u00b7 ", parts));
        article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DATELINE)
                .findFirst()
                .ifPresent(block -> paper.labelled(
                        "",
                        texts.say("dateline") + ": "
                                + paper.foreign(block.span().in(article.text()).strip())));
    }

    private void story() {
        paper.heading(Paint.Style.STRONG, texts.say("text"));
        paper.labelled("", paint.all(Paint.Style.FAINT, texts.say("marks", marks())));
        for (var block : source.article().story()) {
            paper.blank();
            var words = words(block.span());
            paper.passage("", paint.marked(words, marks(block.span())), source.isRightToLeft());
        }
        if (source.article().story().isEmpty()) {
            paper.line(texts.say("no.article"));
        }
    }

    private String marks() {
        return colour
                ? String.join(
                        " \u00b7 ",
                        paint.all(Paint.Style.PERSON, texts.say("type.person")),
                        paint.all(Paint.Style.PLACE, texts.say("type.place")),
                        paint.all(Paint.Style.ORG, texts.say("type.org")),
                        paint.all(Paint.Style.QUOTE, texts.say("legend.quote")),
                        paint.all(Paint.Style.TIME, texts.say("legend.time")),
                        paint.all(Paint.Style.QUANTITY, texts.say("legend.quantity")))
                : texts.say("marks.plain");
    }

    private List<Paint.Mark> marks(Span block) {
        var marks = new ArrayList<Paint.Mark>();
        reading.quotes().forEach(quote -> mark(marks, block, quote.span(), Paint.Style.QUOTE));
        reading.mentions()
                .forEach(mention -> mark(
                        marks,
                        block,
                        mention.span(),
                        Paint.Style.valueOf(mention.type().name())));
        reading.times().forEach(time -> mark(marks, block, time.span(), Paint.Style.TIME));
        reading.quantities().forEach(quantity -> mark(marks, block, quantity.span(), Paint.Style.QUANTITY));
        return marks;
    }

    private static void mark(List<Paint.Mark> marks, Span block, Span span, Paint.Style style) {
        if (block.contains(span)) {
            marks.add(new Paint.Mark(span.shift(-block.start()), style));
        }
    }

    private void section(String key, int count, Runnable write) {
        if (count > 0) {
            paper.heading(Paint.Style.STRONG, texts.say(key) + ": " + count);
            write.run();
        }
    }

    private void names(String key, EntityType type) {
        var entities = reading.entities().stream()
                .filter(entity -> entity.type() == type)
                .sorted(Comparator.comparing(entity -> -mentions(entity)))
                .toList();
        section(key, entities.size(), () -> entities.forEach(this::entity));
    }

    private long mentions(Entity entity) {
        return reading.mentions().stream()
                .filter(mention -> mention.entity().equals(entity.id()))
                .count();
    }

    private void entity(Entity entity) {
        var forms = entity.names().values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(paper::foreign)
                .toList();
        var roles = entity.roles().isEmpty() ? "" : " \u00b7 " + String.join(", ", entity.roles());
        var count = " \u00d7" + mentions(entity);
        paper.labelled(
                MARGIN + paint.all(Paint.Style.FAINT, entity.id()) + "  ", String.join(", ", forms) + count + roles);
    }

    private void quote(Quote quote) {
        var speaker = quote.speaker();
        var who = speaker == null ? texts.say("unknown") : paper.foreign(words(speaker.span()));
        var id = speaker == null || speaker.entity() == null ? "" : " (" + speaker.entity() + ")";
        var kind = texts.say("quote." + quote.kind().name().toLowerCase(Locale.ROOT));
        paper.labelled(MARGIN, paint.all(Paint.Style.STRONG, who) + id + ", " + kind + ":");
        paper.passage(MARGIN + MARGIN, paint.all(Paint.Style.QUOTE, words(quote.span())), source.isRightToLeft());
    }

    private void time(TimeExpression time) {
        var value = time.value();
        paper.labelled(
                MARGIN,
                value(() -> value == null
                                ? texts.say("value.unknown")
                                : value.iso().replace('T', ' ')) + "  " + paper.foreign(words(time.span())));
    }

    private void quantity(Quantity quantity) {
        var bound = quantity.bound() == Quantity.Bound.EXACT
                ? ""
                : texts.say("bound."
                                + quantity.bound()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')) + " ";
        var unit = quantity.unit() == null ? "" : " " + quantity.unit();
        var about = quantity.about() == null ? "" : " \u00b7 " + paper.foreign(words(quantity.about()));
        paper.labelled(
                MARGIN,
                value(() -> bound + quantity.value().toPlainString() + unit) + "  "
                        + paper.foreign(words(quantity.span())) + about);
    }

    private String value(Supplier<String> value) {
        return paint.all(Paint.Style.STRONG, paper.foreign(value.get()));
    }

    private String words(Span span) {
        return span.in(source.article().text()).replace('\n', ' ');
    }
}
