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

/** Compares pages on one event. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Compares pages on one event.")
final class CompareCommand implements Callable<Integer> {

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
        out.println(JsonReport.comparison(khabar.compare(readings)));
        return format.isEmpty() ? 2 : inputs.exitStatus();
    }
}
