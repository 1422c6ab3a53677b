package org.khabar.desk.commands;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.khabar.desk.report.CsvReport;
import org.khabar.desk.report.HtmlReport;
import org.khabar.desk.report.JsonReport;
import org.khabar.desk.report.MarkdownReport;
import org.khabar.desk.report.TextReport;
import org.khabar.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows each page as Khabar understands it. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Shows each page as Khabar understands it: headline, date, language, the story without clutter,"
                    + " names, who said what, times and numbers by value.",
            ""
        },
        footer = {
            "",
            "Formats: text, json (one page a line, as jsonl), html, md, csv (one annotation a row).",
            "",
            "Example:",
            "  khabar read page.html --format jsonl | jq .quotes"
        })
final class ReadCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.values());

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var format = output.format(FORMATS);
        var readings = inputs.read(Bundled.LANGUAGES);
        if (!readings.isEmpty()) {
            output.write(write(readings, format));
        }
        return inputs.exitStatus();
    }

    private String write(List<Reading> readings, Format format) {
        return switch (format) {
            case JSON, JSONL -> readings.stream().map(JsonReport::page).collect(Collectors.joining("\n", "", "\n"));
            case HTML -> new HtmlReport(output.texts()).pages(readings);
            case MD -> new MarkdownReport(output.texts()).pages(readings);
            case CSV -> CsvReport.pages(readings);
            case TEXT -> {
                var report = new TextReport(output.look());
                yield readings.stream().map(report::page).collect(Collectors.joining("\n"));
            }
        };
    }
}
