package org.khabar.desk.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.Khabar;
import org.khabar.desk.report.CsvReport;
import org.khabar.desk.report.HtmlReport;
import org.khabar.desk.report.JsonReport;
import org.khabar.desk.report.MarkdownReport;
import org.khabar.desk.report.TextReport;
import org.khabar.model.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares pages on one event. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Lays pages on one event side by side: where they disagree, what they all say, what one alone says.",
            ""
        },
        footer = {
            "",
            "Formats: text, json, html, md, csv.",
            "",
            "Example:",
            "  khabar compare ar.html fa.txt en.html -o report.html"
        })
final class CompareCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON, Format.HTML, Format.MD, Format.CSV);

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var format = output.format(FORMATS);
        var readings = inputs.read(Bundled.LANGUAGES);
        if (!readings.isEmpty() || format == Format.JSON) {
            output.write(write(new Khabar(Bundled.LANGUAGES).compare(readings), format));
        }
        return inputs.exitStatus();
    }

    private String write(Comparison comparison, Format format) {
        return switch (format) {
            case JSON, JSONL -> JsonReport.comparison(comparison) + "\n";
            case HTML -> new HtmlReport(output.texts()).comparison(comparison);
            case MD -> new MarkdownReport(output.texts()).comparison(comparison);
            case CSV -> CsvReport.comparison(comparison);
            case TEXT -> new TextReport(output.look()).comparison(comparison);
        };
    }
}
