package org.khabar.desk.commands;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.report.Look;
import org.khabar.desk.report.Texts;
import picocli.CommandLine.Option;

/** How what a command writes is to look. */
final class LookOptions {

    @Option(
            names = "--ui",
            paramLabel = "LANGUAGE",
            description = "language of headings: en, ar, fa, fr (default: that of your system)")
    private @Nullable String ui;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "colour: auto (on a terminal only, the default), always, never")
    private When color = When.auto;

    /** As typed. */
    enum When {
        auto,
        always,
        never
    }

    /** @param toScreen whether the text goes to standard output, not to a file */
    Look look(boolean toScreen) {
        var terminal = Terminal.found();
        boolean wanted = toScreen && terminal.isScreen() && System.getenv("NO_COLOR") == null;
        boolean colour = color == When.always || color == When.auto && wanted;
        return new Look(toScreen ? terminal.columnsOrUsual() : Terminal.USUAL_COLUMNS, colour, texts());
    }

    Texts texts() {
        return Texts.of(ui == null ? Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag() : ui);
    }
}
