package org.khabar.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Page;

/** Reads pages from files; a gzipped file is opened. */
public final class PageFiles {

    private PageFiles() {}

    /**
     * The page in a file.
     *
     * @param path as the user gave it; it becomes the page's address
     * @param form how the bytes are to be taken; null when the file's name and look decide
     * @throws UncheckedIOException naming the file and the cause
     */
    public static Page read(String path, Page.@Nullable Form form) {
        try {
            var bytes = Files.readAllBytes(Path.of(path));
            return Page.of(path, isGzip(bytes) ? unzipped(bytes) : bytes, form == null ? byName(path) : form);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("no such file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + e.getMessage(), e);
        }
    }

    private static Page.@Nullable Form byName(String path) {
        return path.endsWith(".txt") || path.endsWith(".txt.gz") ? Page.Form.TEXT : null;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        }
    }
}
