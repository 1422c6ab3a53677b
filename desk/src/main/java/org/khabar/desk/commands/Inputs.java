package org.khabar.desk.commands;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.Khabar;
import org.khabar.intake.PageFiles;
import org.khabar.model.Page;
import org.khabar.model.Reading;
import org.khabar.page.UnreadablePage;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The pages a command is given, and how they are to be taken. */
final class Inputs {

    /** Exit status when an input could not be read; the others were. */
    static final int SOME_UNREAD = 1;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "saved pages: HTML or plain text, gzipped or not")
    private List<String> paths = List.of();

    @Option(names = "--as", paramLabel = "html|text|lines", description = "how every input is taken")
    private @Nullable String form;

    private boolean failed;

    /** The readings, in the order given; a page that cannot be read is named on {@code err} and left out. */
    List<Reading> read(Khabar khabar, PrintWriter err) {
        return paths.parallelStream()
                .map(path -> readOne(khabar, path, err))
                .filter(Objects::nonNull)
                .toList();
    }

    int exitStatus() {
        return failed ? SOME_UNREAD : 0;
    }

    private @Nullable Reading readOne(Khabar khabar, String path, PrintWriter err) {
        try {
            return khabar.read(
                    PageFiles.read(path, form == null ? null : Page.Form.valueOf(form.toUpperCase(Locale.ROOT))));
        } catch (UnreadablePage | UncheckedIOException e) {
            err.println("khabar: " + path + ": " + e.getMessage());
            failed = true;
            return null;
        }
    }
}
