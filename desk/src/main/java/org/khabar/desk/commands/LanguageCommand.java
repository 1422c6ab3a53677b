package org.khabar.desk.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.khabar.text.LanguageFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells the language of texts, one a line on standard input. */
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Tells the language of texts, one a line on standard input: prints TAG TAB TEXT,"
                    + " und when too little tells.",
            ""
        },
        footer = {"", "Example:", "  echo 'The minister spoke on Tuesday.' | khabar language"})
final class LanguageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var finder = new LanguageFinder(Bundled.LANGUAGES);
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> out.println(finder.of(line) + "\t" + line));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }
}
