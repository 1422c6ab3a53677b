package org.khabar.desk.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.report.Look;
import org.khabar.desk.report.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command's output goes and how it looks. */
final class Output {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "what to write: see below; text when neither this nor the output file's name tells")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write there instead of to standard output; its ending chooses the format")
    private @Nullable String file;

    @Option(
            names = "--ui",
            paramLabel = "LANGUAGE",
            description = "language of headings: en, ar, fa, fr (default: yours)")
    private @Nullable String ui;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "colour text (default: on a terminal only)")
    private String color = "auto";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The format asked for; a usage error when the command cannot write it. */
    Format format(List<Format> allowed) {
        if (format != null) {
            return Format.named(format, allowed).orElseThrow(() -> usage("--format", String.valueOf(format), allowed));
        }
        return file == null ? Format.TEXT : Format.ofFile(file, allowed).orElse(Format.TEXT);
    }

    Look look() {
        var terminal = Terminal.found();
        boolean colour = color.equals("always")
                || color.equals("auto") && file == null && terminal.isScreen() && System.getenv("NO_COLOR") == null;
        return new Look(terminal.columnsOrUsual(), colour, texts());
    }

    Texts texts() {
        return Texts.of(ui == null ? Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag() : ui);
    }

    /** Writes the whole output at once; a file that cannot be written is named with the cause. */
    void write(String text) {
        var out = spec.commandLine().getOut();
        if (file == null) {
            out.print(text);
            out.flush();
            return;
        }
        try {
            Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
            messages().println("khabar: wrote " + file);
        } catch (IOException e) {
            throw new CannotWrite(file, e);
        }
    }

    PrintWriter messages() {
        return spec.commandLine().getErr();
    }

    private ParameterException usage(String option, String given, List<Format> allowed) {
        var choices = allowed.stream().map(Format::option).collect(Collectors.joining(", "));
        return new ParameterException(spec.commandLine(), option + " " + given + ": this command writes " + choices);
    }
}
