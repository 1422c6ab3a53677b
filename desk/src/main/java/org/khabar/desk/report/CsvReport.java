package org.khabar.desk.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Comparison;
import org.khabar.model.Finding;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** Readings and comparisons as rows for a spreadsheet; offsets are those of the JSON form. */
public final class CsvReport {

    private CsvReport() {}

    /** One row an annotation. */
    public static String pages(List<Reading> readings) {
        var rows = new StringWriter();
        var csv = writer(rows);
        csv.writeRecord("file", "language", "what", "start", "end", "text", "value", "entity", "speaker");
        readings.forEach(reading -> page(csv, reading));
        return rows.toString();
    }

    /** One row a telling. */
    public static String comparison(Comparison comparison) {
        var rows = new StringWriter();
        var csv = writer(rows);
        csv.writeRecord(
                "statement", "verdict", "score", "file", "language", "start", "end", "text", "speaker", "disputed");
        var sheet = new Sheet(comparison, Texts.of("en"));
        for (var finding : sheet.findings()) {
            for (int i = 0; i < finding.tellings().size(); i++) {
                telling(csv, sheet, finding, i);
            }
        }
        return rows.toString();
    }

    /** Unbuffered, since the rows go to memory; lines end as everywhere else. */
    private static CsvWriter writer(StringWriter rows) {
        return CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(rows);
    }

    private static void telling(CsvWriter csv, Sheet sheet, Finding finding, int place) {
        var telling = finding.tellings().get(place);
        var article = sheet.source(telling).article();
        var text = new StoryText(article);
        var span = telling.passage().span();
        csv.writeRecord(
                finding.id(),
                JsonReport.verdict(finding),
                String.format(Locale.ROOT, "%.3f", finding.likeness().score()),
                article.address(),
                article.language(),
                String.valueOf(text.offset(span.start())),
                String.valueOf(text.offset(span.end())),
                text.words(span),
                orEmpty(sheet.speaker(telling)),
                disputed(finding, place));
    }

    private static String disputed(Finding finding, int place) {
        if (!(finding instanceof Finding.Conflict conflict)) {
            return "";
        }
        return conflict.disputes().stream()
                .flatMap(dispute -> dispute.values().stream()
                        .filter(claim -> claim.telling() == place)
                        .map(claim -> dispute.facet().name().toLowerCase(Locale.ROOT) + "=" + claim.value()))
                .collect(Collectors.joining(" "));
    }

    private static void page(CsvWriter csv, Reading reading) {
        var row = new Row(csv, reading, new StoryText(reading.article()));
        reading.mentions()
                .forEach(mention -> row.write(mention.type().name(), mention.span(), null, mention.entity(), null));
        reading.quotes().forEach(quote -> {
            var speaker = quote.speaker();
            row.write(
                    quote.kind().name() + " QUOTE",
                    quote.span(),
                    null,
                    speaker == null ? null : speaker.entity(),
                    speaker == null ? null : speaker.span());
        });
        reading.times().forEach(time -> {
            var value = time.value();
            row.write("TIME", time.span(), value == null ? null : value.iso(), null, null);
        });
        reading.quantities()
                .forEach(quantity ->
                        row.write("QUANTITY", quantity.span(), quantity.value().toPlainString(), null, null));
    }

    private record Row(CsvWriter csv, Reading reading, StoryText text) {

        void write(String what, Span span, @Nullable String value, @Nullable String entity, @Nullable Span speaker) {
            csv.writeRecord(
                    reading.article().address(),
                    reading.article().language(),
                    what.toLowerCase(Locale.ROOT),
                    String.valueOf(text.offset(span.start())),
                    String.valueOf(text.offset(span.end())),
                    text.words(span),
                    orEmpty(value),
                    orEmpty(entity),
                    speaker == null ? "" : text.words(speaker));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
