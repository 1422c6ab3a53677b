package org.khabar.desk.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.model.Comparison;
import org.khabar.model.Reading;

/** Comparisons and pages as one file for the browser: nothing is fetched, nothing runs, everything is escaped. */
public final class HtmlReport {

    private final Texts texts;

    public HtmlReport(Texts texts) {
        this.texts = texts;
    }

    /** The report of a comparison: disagreements first, the pages whole at the end. */
    public String comparison(Comparison comparison) {
        var sheet = new HtmlSheet(new Sheet(comparison, texts), texts);
        return render("comparison.jte", Map.of("sheet", sheet, "texts", texts, "css", css()));
    }

    /** Pages as Khabar understands them, one after another. */
    public String pages(List<Reading> readings) {
        var comparison = new Comparison(readings, List.of(), List.of());
        var sheet = new Sheet(comparison, texts);
        var pages = sheet.sources().stream()
                .map(source -> new ReadPage(source, texts))
                .toList();
        return render("pages.jte", Map.of("pages", pages, "texts", texts, "css", css()));
    }

    private static String render(String template, Map<String, Object> parts) {
        var output = new StringOutput();
        templates().render(template, parts, output);
        return output.toString();
    }

    /** The templates compiled by the build, which live in this package so that they see what it keeps to itself. */
    private static TemplateEngine templates() {
        var loader = Objects.requireNonNull(HtmlReport.class.getClassLoader());
        return TemplateEngine.createPrecompiled(null, ContentType.Html, loader, HtmlReport.class.getPackageName());
    }

    private static String css() {
        try (var stream = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read report.css", e);
        }
    }
}
