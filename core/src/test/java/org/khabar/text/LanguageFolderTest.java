package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language is a folder: what a linguist may do to it, and what is refused. */
class LanguageFolderTest {

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    @Test
    void aLanguageIsAddedFromAFolderOnDisk() throws IOException {
        write("languages.tsv", "en\nprs\n");
        write("prs/language.tsv", "name\tDari\nparent\tfa\n");
        write("prs/concepts.tsv", "# added\nministry\t\u0648\u0632\u0627\u0631\u062a\n");
        var dari = Languages.in(folder).get("prs");
        assertThat(dari.isRightToLeft()).as("inherited").isTrue();
        assertThat(dari.rows("concepts", 2).get(0).cell(0)).isEqualTo("ministry");
        assertThat(dari.rows("weekdays", 1)).as("inherited").isNotEmpty();
    }

    @Test
    void aShortRowIsRefusedWithFileAndLine() throws IOException {
        write("languages.tsv", "xx\n");
        write("xx/language.tsv", "name\tExample\n");
        write("xx/concepts.tsv", "# a remark\nministry\n");
        var language = Languages.in(folder).get("xx");
        assertThatThrownBy(() -> language.rows("concepts", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lang/xx/concepts.tsv:2 has 1 columns, needs 2");
    }

    @Test
    void aLanguageWithoutAFolderHasNoRules() {
        var language = Languages.bundled().get("xx");
        assertThat(language.rows("concepts", 2)).isEmpty();
        assertThat(language.stem("words")).isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "en", "fr", "de", "es", "ru", "tr"})
    void everyConceptPlaceBodyAndRoleOfALanguageIsInTheWorld(String code) {
        var languages = Languages.bundled();
        var world = languages.world();
        var language = languages.get(code);
        assertThat(language.rows("concepts", 2))
                .allMatch(row -> world.concepts().containsKey(row.cell(0)));
        assertThat(language.rows("places", 2)).allMatch(row -> world.places().containsKey(row.cell(0)));
        assertThat(language.rows("bodies", 2)).allMatch(row -> world.bodies().containsKey(row.cell(0)));
        assertThat(language.rows("roles", 2)).allMatch(row -> world.roles().containsKey(row.cell(0)));
    }

    @Test
    void everyOppositeAndBroaderConceptIsInTheWorld() {
        var concepts = Languages.bundled().world().concepts();
        assertThat(concepts.values()).allSatisfy(concept -> {
            assertThat(concepts.keySet()).containsAll(concept.opposites());
            assertThat(concept.broader() == null || concepts.containsKey(concept.broader()))
                    .isTrue();
            assertThat(concept.opposites())
                    .allMatch(id ->
                            Objects.requireNonNull(concepts.get(id)).opposites().contains(concept.id()));
        });
    }

    @Test
    void theHashNamesTheTables() throws IOException {
        write("en/concepts.tsv", "ministry\tministry\n");
        assertThat(Languages.in(folder).hash()).isNotEqualTo(Languages.bundled().hash());
    }
}
