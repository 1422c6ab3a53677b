package org.khabar.desk.commands;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.Khabar;
import org.khabar.intake.PageFiles;
import org.khabar.model.Page;
import org.khabar.model.Reading;
import org.khabar.page.UnreadablePage;
import org.khabar.text.Languages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The pages a command is given, and how they are to be taken. */
final class Inputs {

    /** Exit status when an input could not be read; the others were. */
    static final int SOME_UNREAD = 1;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "saved pages, HTML or plain text, gzipped or not; a folder stands for the pages in it")
    private List<String> paths = List.of();

    @Option(
            names = "--as",
            paramLabel = "html|text|lines",
            description = "how every input is taken: markup; a page saved as text with its menus; clean text"
                    + " (default: by name and look)")
    private @Nullable Form form;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private boolean failed;

    /** As typed. */
    enum Form {
        html,
        text,
        lines
    }

    /** A page, or why there is none, or what is wrong with it though it was read. */
    private record Outcome(
            String path,
            @Nullable Reading reading,
            @Nullable String complaint) {}

    /** The readings, in the order given; a page that cannot be read is named on standard error and left out. */
    List<Reading> read(Languages languages) {
        var khabar = new Khabar(languages);
        var files = PageFiles.expand(paths);
        var outcomes = new ArrayList<Outcome>();
        try (var progress = Progress.over(files.size())) {
            files.parallelStream()
                    .map(path -> readOne(khabar, languages, path, progress))
                    .toList()
                    .forEach(outcomes::add);
        }
        outcomes.forEach(this::complain);
        return outcomes.stream().map(Outcome::reading).filter(Objects::nonNull).toList();
    }

    int exitStatus() {
        return failed ? SOME_UNREAD : 0;
    }

    private void complain(Outcome outcome) {
        if (outcome.complaint != null) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("khabar: " + outcome.path + ": " + outcome.complaint);
            failed = true;
        }
    }

    private Outcome readOne(Khabar khabar, Languages languages, String path, Progress progress) {
        try {
            var reading = khabar.read(PageFiles.read(
                    path, form == null ? null : Page.Form.valueOf(form.name().toUpperCase(Locale.ROOT))));
            return new Outcome(path, reading, Doubts.about(reading, languages));
        } catch (UnreadablePage | UncheckedIOException e) {
            return new Outcome(path, null, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One page must never cost the others: whatever it brought down, it is named and left out.
            return new Outcome(path, null, "brought a fault of Khabar to light, please report it: " + e);
        } finally {
            progress.step();
        }
    }
}
