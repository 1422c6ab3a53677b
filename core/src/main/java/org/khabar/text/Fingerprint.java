package org.khabar.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** A short hash over all tables, so that a reading names the tables that made it. */
final class Fingerprint {

    private static final List<String> WORLD = List.of(
            "concepts",
            "places",
            "bodies",
            "roles",
            "posts",
            "sounds",
            "spellings",
            "spellings-own",
            "particles",
            "exonyms",
            "markup",
            "metadata",
            "other-languages");

    /** The tables of a language's folder; a folder need not have all of them. */
    static final List<String> FILES = List.of(
            "language",
            "clitics",
            "concepts",
            "places",
            "bodies",
            "roles",
            "nations",
            "given",
            "family",
            "shapes",
            "name-cues",
            "clutter",
            "pronouns",
            "function-words",
            "reporting",
            "according",
            "speech-words",
            "quotation-marks",
            "months",
            "weekdays",
            "relative",
            "clock",
            "endings",
            "numbers",
            "bounds",
            "units",
            "abbreviations");

    private Fingerprint() {}

    static String of(Tables tables, List<String> codes) {
        var crc = new CRC32();
        paths(codes).forEach(path -> add(crc, tables, path));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static List<String> paths(List<String> codes) {
        var paths = new ArrayList<String>();
        WORLD.forEach(name -> paths.add("world/" + name + ".tsv"));
        codes.forEach(code -> FILES.forEach(name -> paths.add("lang/" + code + "/" + name + ".tsv")));
        return paths;
    }

    private static void add(CRC32 crc, Tables tables, String path) {
        try (var stream = tables.open(path)) {
            if (stream != null) {
                crc.update(stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + path, e);
        }
    }
}
