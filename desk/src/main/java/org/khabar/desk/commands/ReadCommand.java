package org.khabar.desk.commands;

import java.util.concurrent.Callable;
import org.khabar.Khabar;
import org.khabar.desk.report.JsonReport;
import org.khabar.text.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows each page as Khabar understands it. */
@Command(name = "read", mixinStandardHelpOptions = true, description = "Shows each page as Khabar understands it.")
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "FORMAT", description = "json", defaultValue = "json")
    private String format = "json";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var khabar = new Khabar(Languages.bundled());
        var out = spec.commandLine().getOut();
        var readings = inputs.read(khabar, spec.commandLine().getErr());
        readings.forEach(reading -> out.println(JsonReport.page(reading)));
        return format.isEmpty() ? 2 : inputs.exitStatus();
    }
}
