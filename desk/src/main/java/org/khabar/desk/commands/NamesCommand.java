package org.khabar.desk.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.match.NameIndex;
import org.khabar.match.NameMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares names of any scripts, one a line on standard input. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Compares names of any scripts, one a line on standard input.",
            "Without --against reads LEFT TAB RIGHT and prints both with the score; 0.5 is even odds."
        })
final class NamesCommand implements Callable<Integer> {

    @Option(names = "--against", paramLabel = "FILE", description = "names to find each line's name among")
    private @Nullable Path against;

    @Option(names = "--top", paramLabel = "K", description = "how many to print for each", defaultValue = "5")
    private int top = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final NameMatcher matcher = new NameMatcher();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            if (against == null) {
                in.lines().forEach(line -> printPair(line, out));
            } else {
                var index = new NameIndex(Files.readAllLines(against));
                in.lines().forEach(line -> printBest(line, index, out));
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read names", e);
        } finally {
            out.flush();
        }
    }

    private void printPair(String line, PrintWriter out) {
        var cells = line.split("\t", -1);
        if (cells.length >= 2) {
            var likeness = matcher.compare(cells[0], "und", cells[1], "und");
            out.println(cells[0] + "\t" + cells[1] + "\t" + score(likeness.score()));
        }
    }

    private void printBest(String line, NameIndex index, PrintWriter out) {
        for (var found : index.find(line, top)) {
            out.println(
                    line + "\t" + found.name() + "\t" + score(found.likeness().score()));
        }
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.4f", score);
    }

    /** Shows why two names are one, or not. */
    @Command(name = "explain", description = "Shows letter by letter why two names are taken for one, or not.")
    int explain(@Parameters(paramLabel = "A") String left, @Parameters(paramLabel = "B") String right) {
        var out = spec.commandLine().getOut();
        var likeness = matcher.compare(left, "und", right, "und");
        out.println(score(likeness.score()));
        for (var why : likeness.reasons()) {
            out.printf(Locale.ROOT, "%+.2f  %s: %s / %s%n", why.weight(), why.feature(), why.left(), why.right());
            matcher.letters(why).forEach(pair -> out.println("        " + pair));
        }
        out.flush();
        return 0;
    }
}
