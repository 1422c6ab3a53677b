package org.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where tables are read from: the bundled ones, or a folder on disk. */
interface Tables {

    /** The file, or null when there is none at {@code path} ({@code lang/ar/months.tsv}). */
    @Nullable
    InputStream open(String path);

    /** The tables that come with Khabar. */
    static Tables bundled() {
        return path -> Tables.class.getResourceAsStream("/org/khabar/" + path);
    }

    /** A folder laid out as the bundled {@code lang} is; what it lacks comes from the bundled tables. */
    static Tables folder(Path folder) {
        var bundled = bundled();
        return path -> {
            var file = folder.resolve(path.replaceFirst("^lang/", ""));
            return path.startsWith("lang/") && Files.isRegularFile(file) ? stream(file) : bundled.open(path);
        };
    }

    private static InputStream stream(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
