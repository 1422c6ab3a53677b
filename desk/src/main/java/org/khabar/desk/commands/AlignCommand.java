package org.khabar.desk.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.khabar.LineAligner;
import org.khabar.text.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds for each line of one file the lines of another that say the same. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description = "Prints for each line of A the lines of B that say the same: line of A, line of B, score.")
final class AlignCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "text, one statement a line, in one language")
    private Path left = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "text, one statement a line, in another or the same")
    private Path right = Path.of("");

    @Option(names = "--top", paramLabel = "K", description = "how many to print for each", defaultValue = "1")
    private int top = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            var aligner = new LineAligner(Languages.bundled());
            for (var pair : aligner.align(Files.readAllLines(left), Files.readAllLines(right), top)) {
                out.printf(
                        Locale.ROOT,
                        "%d\t%d\t%.4f%n",
                        pair.left() + 1,
                        pair.right() + 1,
                        pair.likeness().score());
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + left + " and " + right, e);
        } finally {
            out.flush();
        }
    }
}
