package org.khabar.desk.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms a command can write. */
enum Format {
    TEXT("txt"),
    JSON("json"),
    JSONL("jsonl"),
    HTML("html"),
    MD("md"),
    CSV("csv");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The format a file's name asks for. */
    static Optional<Format> ofFile(String name, List<Format> allowed) {
        var lower = name.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .filter(format -> lower.endsWith("." + format.ending))
                .findFirst();
    }

    static Optional<Format> named(String name, List<Format> allowed) {
        return Arrays.stream(values())
                .filter(format -> format.option().equals(name.toLowerCase(Locale.ROOT)) && allowed.contains(format))
                .findFirst();
    }

    /** As the option is typed. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
