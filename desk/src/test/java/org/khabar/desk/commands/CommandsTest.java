package org.khabar.desk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<String> samples = List.of();

    @BeforeEach
    void samples() throws IOException {
        samples = SchemaTest.Samples.writeTo(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "compare, text, They agree", "compare, json, '\"statements\"'", "compare, html, <!DOCTYPE html>",
        "compare, md, '# What the pages say'", "compare, csv, 'statement,verdict'", "read, text, Quotes",
        "read, jsonl, '\"quotes\"'", "read, html, <!DOCTYPE html>", "read, csv, 'file,language,what'",
        "read, md, '# '", "group, text, Stories", "group, json, '\"stories\"'"
    })
    void writesWhatItIsAskedFor(String command, String format, String words) {
        var ran = Ran.of(command, samples, "--format", format, "--ui", "en");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains(words).endsWith("\n");
    }

    @Test
    void theSamplesAreToldAsOneStoryInThreeLanguages() {
        var ran = Ran.of("compare", samples, "--format", "text", "--ui", "en");
        assertThat(ran.out()).contains("Arabic", "Persian", "English", "Henrik Lindqvist (A B C)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "md", "csv"})
    void theOutputFilesEndingChoosesTheFormat(String ending) throws IOException {
        var file = folder.resolve("out." + ending);
        var ran = Ran.of("compare", samples, "-o", file.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("wrote " + file);
        assertThat(Files.readString(file))
                .isEqualTo(Ran.of("compare", samples, "--format", ending).out());
    }

    @Test
    void aFolderStandsForThePagesInIt() {
        assertThat(Ran.of("read", folder.toString(), "-f", "jsonl").out().lines())
                .hasSize(samples.size());
    }

    @Test
    void inAPipeThereIsNoPaint() {
        assertThat(Ran.of("compare", samples).out()).doesNotContain("\u001b");
        assertThat(Ran.of("compare", samples, "--color", "always").out()).contains("\u001b[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "compare", "read", "group"})
    void helpHoldsAnExample(String command) {
        assertThat(Ran.of(command, "--help").out()).contains("Example:", "khabar " + command);
    }

    @Test
    void theVersionIsTold() {
        assertThat(Ran.of("--version").out()).startsWith("khabar ");
    }
}
