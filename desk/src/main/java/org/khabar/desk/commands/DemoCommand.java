package org.khabar.desk.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.khabar.Khabar;
import org.khabar.desk.report.HtmlReport;
import org.khabar.desk.report.TextReport;
import org.khabar.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares the bundled sample pages. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Compares three bundled sample pages on one invented event - Arabic HTML, Persian text saved with its"
                    + " menus, English HTML - and writes " + DemoCommand.REPORT + ".",
            ""
        },
        footer = {"", "Example:", "  khabar demo --ui ar"})
final class DemoCommand implements Callable<Integer> {

    static final String REPORT = "khabar-report.html";

    static final List<String> SAMPLES = List.of("nahrain.ar.html", "karoun.fa.txt", "gulfdispatch.en.html");

    @Mixin
    private LookOptions options = new LookOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var khabar = new Khabar(Bundled.LANGUAGES);
        var readings = SAMPLES.parallelStream()
                .map(DemoCommand::sample)
                .map(khabar::read)
                .toList();
        var comparison = khabar.compare(readings);
        var out = spec.commandLine().getOut();
        out.print(new TextReport(options.look(true)).comparison(comparison));
        out.flush();
        var report = Path.of(REPORT).toAbsolutePath();
        write(report, new HtmlReport(options.texts()).comparison(comparison));
        spec.commandLine().getErr().println("\nkhabar: wrote " + report);
        return 0;
    }

    private static void write(Path report, String html) {
        try {
            Files.writeString(report, html);
        } catch (IOException e) {
            throw new CannotWrite(report.toString(), e);
        }
    }

    private static Page sample(String name) {
        try (var stream = DemoCommand.class.getResourceAsStream("samples/" + name)) {
            var form = name.endsWith(".txt") ? Page.Form.TEXT : Page.Form.HTML;
            return Page.of(name, Objects.requireNonNull(stream, name).readAllBytes(), form);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read sample " + name, e);
        }
    }
}
