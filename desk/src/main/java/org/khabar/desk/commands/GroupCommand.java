package org.khabar.desk.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.Khabar;
import org.khabar.desk.report.JsonReport;
import org.khabar.desk.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sorts pages into stories. */
@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {"Sorts pages into stories across languages, with the reasons that joined them.", ""},
        footer = {"", "Formats: text, json.", "", "Example:", "  khabar group saved-today/"})
final class GroupCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON);

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var format = output.format(FORMATS);
        var readings = inputs.read(Bundled.LANGUAGES);
        var stories = new Khabar(Bundled.LANGUAGES).group(readings);
        if (format == Format.JSON) {
            output.write(JsonReport.stories(stories, readings) + "\n");
        } else if (!readings.isEmpty()) {
            output.write(new TextReport(output.look()).stories(stories, readings));
        }
        return inputs.exitStatus();
    }
}
