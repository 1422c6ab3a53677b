package org.khabar.desk.commands;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The door of the command line. */
@Command(
        name = "khabar",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Reads saved news pages in many languages and shows, for one event, what all sources say,"
                    + " what only one says, and where they contradict one another -"
                    + " each item with the exact words of the page.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  khabar demo                                 a comparison of three sample pages",
            "  khabar compare ar.html fa.txt en.html       on the terminal",
            "  khabar compare *.html -o report.html        as one page for the browser",
            "",
            "Exit status: 0 all inputs were read; 1 some were not; 2 wrong usage; 70 a fault in Khabar."
        },
        subcommands = {
            DemoCommand.class,
            CompareCommand.class,
            ReadCommand.class,
            GroupCommand.class,
            NamesCommand.class,
            AlignCommand.class,
            LanguageCommand.class
        })
public final class Main {

    private static final int FAULT = 70;

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        int status = run(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
        out.flush();
        System.exit(status);
    }

    /** Runs one command; never throws, and no stack trace ever reaches the user. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((fault, command, parsed) -> fault(err, fault))
                .execute(args);
    }

    private static int fault(PrintWriter err, Exception fault) {
        if (fault instanceof CannotWrite) {
            err.println("khabar: " + fault.getMessage());
            return Inputs.SOME_UNREAD;
        }
        err.println("khabar: a fault in Khabar itself, please report it: " + fault);
        return FAULT;
    }

    /** The version the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"khabar " + (version == null ? "(not built)" : version)};
        }
    }
}
