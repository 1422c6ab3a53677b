package org.khabar.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviations that are written with a full stop: rows of {@code abbreviations.tsv}. */
final class Abbreviations {

    /** What may follow an abbreviation. */
    enum Kind {
        /** A name or number: it hardly ever ends a sentence. */
        TITLE,
        /** Anything: it may end a sentence. */
        OTHER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    private Abbreviations(Language language) {
        for (var row : language.rows("abbreviations", 2)) {
            var kind = switch (row.cell(1)) {
                case "title" -> Kind.TITLE;
                case "other" -> Kind.OTHER;
                default -> throw row.wrong("has an unknown kind: " + row.cell(1));
            };
            kinds.put(row.cell(0).toLowerCase(Locale.ROOT), kind);
        }
    }

    static Abbreviations of(Language language) {
        return language.keep(Abbreviations.class, Abbreviations::new);
    }

    /** The kind of a word before a full stop; null when it is no abbreviation. */
    @Nullable
    Kind of(String word) {
        return kinds.get(word.toLowerCase(Locale.ROOT));
    }
}
