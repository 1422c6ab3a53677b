package org.khabar.desk.commands;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door of the command line. */
@Command(
        name = "khabar",
        mixinStandardHelpOptions = true,
        version = "khabar 0.1",
        description = "Reads news pages in many languages and shows what all sources say, what only one says,"
                + " and where they contradict one another.",
        subcommands = {ReadCommand.class, CompareCommand.class, GroupCommand.class, NamesCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
    }
}
