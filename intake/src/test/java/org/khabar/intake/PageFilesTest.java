package org.khabar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Page;

class PageFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aPageIsItsBytesUnderThePathAsGiven() throws IOException {
        var path = file("a.txt", "text".getBytes(StandardCharsets.UTF_8));
        var page = PageFiles.read(path, null);
        assertThat(page.address()).isEqualTo(path);
        assertThat(page.content()).asString(StandardCharsets.UTF_8).isEqualTo("text");
        assertThat(page.form()).isEqualTo(Page.Form.TEXT);
        assertThat(PageFiles.read(path, Page.Form.LINES).form()).isEqualTo(Page.Form.LINES);
    }

    @Test
    void aGzippedPageIsOpened() throws IOException {
        assertThat(PageFiles.read(file("a.html.gz", gzip("markup".getBytes(StandardCharsets.UTF_8))), null)
                        .content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("markup");
    }

    @Test
    void aSmallFileThatOpensIntoAVastOneIsRefused() throws IOException {
        var path = file("bomb.html.gz", gzip(new byte[64 << 20]));
        assertThatThrownBy(() -> PageFiles.read(path, null))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("larger than");
    }

    @Test
    void aFolderStandsForItsPagesByNameAndOneWithoutPagesStays() throws IOException {
        var b = file("b.html", new byte[] {1});
        var a = file("a.TXT", new byte[] {1});
        file("gold.json", new byte[] {1});
        Files.createDirectory(folder.resolve("none"));
        assertThat(PageFiles.expand(List.of(folder.toString(), "x.html"))).containsExactly(a, b, "x.html");
        var none = folder.resolve("none").toString();
        assertThat(PageFiles.expand(List.of(none))).containsExactly(none);
        assertThatThrownBy(() -> PageFiles.read(none, null)).hasMessage("is a folder without pages");
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(zipped)) {
            stream.write(bytes);
        }
        return zipped.toByteArray();
    }
}
