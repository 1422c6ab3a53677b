package org.khabar.desk.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.report.Look;
import org.khabar.desk.report.Texts;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private LookOptions options = new LookOptions();

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
        return options.look(file == null);
    }

    Texts texts() {
        return options.texts();
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
