package org.khabar.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.Khabar;
import org.khabar.model.Finding;
import org.khabar.model.Page;
import org.khabar.model.Reading;
import org.khabar.text.Languages;

class ComparerTest {

    private static final Khabar KHABAR = new Khabar(Languages.bundled());

    private static final String ENGLISH = """
            A strong earthquake destroyed dozens of houses in the mountain village on Sunday.
            Rescue teams pulled two children from the rubble.
            The school stays closed until the end of the month.
            """;

    private static final String FRENCH = """
            Un violent séisme a détruit dimanche des dizaines de maisons dans le village de montagne.
            Les sauveteurs ont retiré deux enfants des décombres.
            Le président a annulé son voyage en Afrique.
            """;

    private static final String GERMAN = """
            Ein starkes Erdbeben hat am Sonntag in dem Bergdorf Dutzende Häuser zerstört.
            Die Zeltstadt am Fluss wurde von der Armee errichtet.
            """;

    @Test
    void tellingsOfOneFactInTwoLanguagesMeet() {
        var findings = findings(read("en", ENGLISH), read("fr", FRENCH));
        assertThat(findings)
                .filteredOn(Finding.Agreement.class::isInstance)
                .anySatisfy(finding -> assertThat(finding.tellings())
                        .extracting(telling -> telling.passage().span().start())
                        .containsExactly(0, 0));
    }

    @Test
    void theOrderOfPagesChangesNothing() {
        var pages = new ArrayList<>(List.of(read("en", ENGLISH), read("fr", FRENCH), read("de", GERMAN)));
        var expected = shadows(findings(pages.toArray(Reading[]::new)));
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(pages, new Random(seed));
            assertThat(shadows(findings(pages.toArray(Reading[]::new)))).isEqualTo(expected);
        }
    }

    @Test
    void aPageDoesNotContradictItself() {
        assertThat(findings(read("one", ENGLISH), read("copy", ENGLISH)))
                .noneMatch(Finding.Conflict.class::isInstance)
                .filteredOn(Finding.Agreement.class::isInstance)
                .hasSize(3);
    }

    @Test
    void onePageAloneShowsAllItSays() {
        assertThat(findings(read("en", ENGLISH)))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.tellings()).hasSize(1));
        var page = read("en", ENGLISH);
        assertThat(findings(page, page)).hasSize(3);
    }

    /** What a finding says, whatever the order of the pages. */
    private static Set<String> shadows(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.id()
                        + finding.getClass().getSimpleName()
                        + finding.tellings().stream()
                                .map(Finding.Telling::toString)
                                .sorted()
                                .toList()
                        + finding.likeness().score())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Reading... readings) {
        return KHABAR.compare(List.of(readings)).findings();
    }

    private static Reading read(String address, String text) {
        return KHABAR.read(Page.of(address, text.getBytes(StandardCharsets.UTF_8), Page.Form.LINES));
    }
}
