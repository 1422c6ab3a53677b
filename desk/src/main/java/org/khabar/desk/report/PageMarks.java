package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.khabar.model.Mention;
import org.khabar.model.Quantity;
import org.khabar.model.Quote;
import org.khabar.model.Reading;
import org.khabar.model.TimeExpression;

/** Everything Khabar found on one page, as marks for the browser: names, words said, times, numbers. */
final class PageMarks {

    private final Reading reading;
    private final Texts texts;
    private final Function<String, String> nameOf;

    PageMarks(Reading reading, Texts texts, Function<String, String> nameOf) {
        this.reading = reading;
        this.texts = texts;
        this.nameOf = nameOf;
    }

    List<Fragment.Mark> all() {
        var marks = new ArrayList<Fragment.Mark>();
        reading.quotes().stream().map(this::quote).forEach(marks::add);
        reading.mentions().stream().map(this::name).forEach(marks::add);
        reading.times().stream().map(this::time).forEach(marks::add);
        reading.quantities().stream().map(this::quantity).forEach(marks::add);
        return marks;
    }

    private Fragment.Mark quote(Quote quote) {
        var speaker = quote.speaker();
        var entity = speaker == null ? null : speaker.entity();
        var who = speaker == null
                ? texts.say("unknown")
                : entity == null ? speaker.span().in(reading.article().text()) : nameOf.apply(entity);
        return new Fragment.Mark(quote.span(), "quote", texts.say("speaker") + ": " + who);
    }

    private Fragment.Mark name(Mention mention) {
        var type = mention.type().name().toLowerCase(Locale.ROOT);
        var note = nameOf.apply(mention.entity()) + " (" + texts.say("type." + type) + ")";
        return new Fragment.Mark(mention.span(), "name " + type, note);
    }

    private Fragment.Mark time(TimeExpression time) {
        var value = time.value();
        return new Fragment.Mark(time.span(), "time", value == null ? texts.say("value.unknown") : value.iso());
    }

    private Fragment.Mark quantity(Quantity quantity) {
        var unit = Objects.requireNonNullElse(quantity.unit(), "");
        return new Fragment.Mark(quantity.span(), "figure", (quantity.value().toPlainString() + " " + unit).strip());
    }
}
