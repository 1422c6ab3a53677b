package org.khabar.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Page;

/** Reads pages from files; a gzipped file is opened, a folder stands for the pages in it. */
public final class PageFiles {

    /** Endings of what is taken from a folder. */
    private static final List<String> ENDINGS =
            List.of(".html", ".htm", ".xhtml", ".txt", ".html.gz", ".htm.gz", ".txt.gz");

    /** No page of news comes near it; what does is a dump, and would not fit into memory as a tree. */
    private static final int MOST_BYTES = 16 << 20;

    private PageFiles() {}

    /** The paths given, each folder replaced by the pages in it and below, by name. */
    public static List<String> expand(List<String> paths) {
        return paths.stream().flatMap(PageFiles::expand).toList();
    }

    /**
     * The page in a file.
     *
     * @param path as the user gave it; it becomes the page's address
     * @param form how the bytes are to be taken; null when the file's name and look decide
     * @throws UncheckedIOException with the cause in words for a user
     */
    public static Page read(String path, Page.@Nullable Form form) {
        try (var stream = Files.newInputStream(Path.of(path))) {
            var bytes = whole(stream);
            return Page.of(path, isGzip(bytes) ? unzipped(bytes) : bytes, form == null ? byName(path) : form);
        } catch (IOException e) {
            throw new UncheckedIOException(cause(e, path), e);
        } catch (InvalidPathException e) {
            throw new UncheckedIOException("is no name of a file", new IOException(e));
        }
    }

    private static Stream<String> expand(String path) {
        if (!isFolder(path)) {
            return Stream.of(path);
        }
        try (var files = Files.walk(Path.of(path))) {
            var pages = files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(PageFiles::isPage)
                    .sorted()
                    .toList();
            return pages.isEmpty() ? Stream.of(path) : pages.stream();
        } catch (IOException e) {
            return Stream.of(path);
        }
    }

    private static boolean isPage(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String cause(IOException e, String path) {
        if (isFolder(path)) {
            return "is a folder without pages";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read: permission denied";
        }
        return e instanceof ZipException || e instanceof java.io.EOFException
                ? "is a damaged gzip file"
                : "cannot be read: " + e.getMessage();
    }

    private static Page.@Nullable Form byName(String path) {
        return path.endsWith(".txt") || path.endsWith(".txt.gz") ? Page.Form.TEXT : null;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return whole(stream);
        }
    }

    private static byte[] whole(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("it is larger than " + (MOST_BYTES >> 20) + " MB, which no page of news is");
        }
        return bytes;
    }
}
