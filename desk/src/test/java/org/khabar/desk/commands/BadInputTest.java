package org.khabar.desk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named with its cause, the others go on, and nobody ever sees a stack trace. */
class BadInputTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String good = "";

    @BeforeEach
    void goodPage() throws IOException {
        good = SchemaTest.Samples.writeTo(folder).get(0);
    }

    @Test
    void aMissingFile() {
        assertNamed(folder.resolve("nowhere.html"), "no such file");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertNamed(file("empty.html", new byte[0]), "empty");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        var bytes = new byte[5000];
        new Random(3).nextBytes(bytes);
        assertNamed(file("noise.html", bytes), "");
    }

    @Test
    void anImageNamedAsAPage() throws IOException {
        assertNamed(file("photo.html", PNG), "image");
    }

    @Test
    void aFolderWithoutPagesIsNoInput() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        var ran = Ran.of("read", folder.resolve("empty").toString());
        assertThat(ran.status()).isNotZero();
        assertThat(ran.err()).contains("empty");
    }

    @Test
    void aDamagedGzipFile() throws IOException {
        assertNamed(file("page.html.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7}), "gzip");
    }

    @Test
    void fiftyMegabytes() throws IOException {
        var path = folder.resolve("huge.html");
        try (OutputStream stream = Files.newOutputStream(path)) {
            var line = "<p>A line of text that goes on and on and says nothing new.</p>\n".repeat(1000);
            for (int written = 0; written < 50 << 20; written += line.length()) {
                stream.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertNamed(path, "larger than");
    }

    @Test
    void aPageWithoutAnArticle() throws IOException {
        var menu = "<html lang=en><body><ul><li><a href=/a>World</a><li><a href=/b>Sport</a></ul></body></html>";
        assertNamed(file("menu.html", menu.getBytes(StandardCharsets.UTF_8)), "no article");
    }

    @Test
    void aLanguageThatNobodyTaughtKhabar() throws IOException {
        var text =
                "\u65e5\u672c\u306e\u9996\u76f8\u306f\u706b\u66dc\u65e5\u306b\u6771\u4eac\u3067\u4f1a\u898b\u3057\u3001"
                        + "\u7d4c\u6e08\u653f\u7b56\u306b\u3064\u3044\u3066\u8a9e\u3063\u305f\u3002";
        assertNamed(
                file(
                        "ja.html",
                        ("<html><body><article><h1>x</h1><p>" + text.repeat(6) + "</p></article></body></html>")
                                .getBytes(StandardCharsets.UTF_8)),
                "language");
    }

    @Test
    void aCharsetDeclaredWrongly() throws IOException {
        var page = Files.readString(Path.of(good)).replace("charset=\"utf-8\"", "charset=\"windows-1256\"");
        var ran = Ran.of(
                "read",
                file("wrong.html", page.getBytes(StandardCharsets.UTF_8)).toString(),
                "-f",
                "json");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("\u0627\u0644\u0628\u0635\u0631\u0629");
    }

    @Test
    void markupNestedDeeply() throws IOException {
        var page = "<html lang=en><body>" + "<div>".repeat(100_000) + "<p>"
                + "Ships reached the port on Monday. ".repeat(9);
        var ran = Ran.of(
                "read", file("deep.html", page.getBytes(StandardCharsets.UTF_8)).toString(), good);
        assertThat(ran.err()).doesNotContain("\tat ", "StackOverflow");
        assertThat(ran.out()).contains("nahrain");
    }

    @Test
    void aFormatTheCommandCannotWrite() {
        var ran = Ran.of("group", List.of(good), "--format", "csv");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--format csv", "text, json");
    }

    @Test
    void anOutputThatCannotBeWritten() {
        var ran = Ran.of(
                "read", List.of(good), "-o", folder.resolve("none/report.html").toString());
        assertThat(ran.status()).isNotZero();
        assertThat(ran.err()).contains("none/report.html").doesNotContain("\tat ");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The bad file is named with its cause, and the good one beside it is shown all the same. */
    private void assertNamed(Path bad, String cause) {
        var ran = Ran.of("read", bad.toString(), good);
        assertThat(ran.status()).isEqualTo(Inputs.SOME_UNREAD);
        assertThat(ran.err())
                .startsWith("khabar: " + bad + ": ")
                .contains(cause)
                .doesNotContain("\tat ", "a fault of");
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.out()).contains("nahrain");
    }
}
