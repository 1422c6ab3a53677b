package org.khabar.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.Khabar;
import org.khabar.model.Facet;
import org.khabar.model.Finding;
import org.khabar.model.Finding.Claim;
import org.khabar.model.Finding.Conflict;
import org.khabar.model.Finding.Dispute;
import org.khabar.model.Page;
import org.khabar.model.Reading;
import org.khabar.text.Languages;

class ConflictTest {

    private static final Khabar KHABAR = new Khabar(Languages.bundled());

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
                    'The police arrested 23 protesters near the port.', 'La police a arrêté 32 manifestants près du port.', 23 32
                    'The police arrested 23 protesters near the port.', 'La police a arrêté 23 manifestants près du port.', ''
                    'The police arrested at least 30 protesters near the port.', 'La police a arrêté 32 manifestants près du port.', ''
                    'The police arrested about 30 protesters near the port.', 'La police a arrêté 32 manifestants près du port.', ''
                    """)
    void numbersConflictOnlyWhenBothCannotBeTrue(String english, String french, String values) {
        var disputes = disputes(read("en", english), read("fr", french));
        assertThat(disputes.stream()
                        .filter(dispute -> dispute.facet() == Facet.NUMBER)
                        .flatMap(dispute -> dispute.values().stream())
                        .map(Claim::value)
                        .sorted()
                        .toList())
                .isEqualTo(values.isEmpty() ? List.of() : List.of(values.split(" ", -1)));
    }

    @Test
    void onePersonHasOnePostAtATime() {
        var disputes = disputes(
                read(
                        "en",
                        "The defence minister, Karim Haddad, opened the new bridge. Karim Haddad thanked the workers."),
                read("fr", "Le ministre des Affaires étrangères, Karim Haddad, a inauguré le nouveau pont."));
        assertThat(disputes).anySatisfy(dispute -> {
            assertThat(dispute.facet()).isEqualTo(Facet.ROLE);
            assertThat(dispute.values())
                    .extracting(Claim::value)
                    .containsExactlyInAnyOrder("Defence Minister", "Foreign Minister");
        });
    }

    private static List<Dispute> disputes(Reading... readings) {
        return KHABAR.compare(List.of(readings)).findings().stream()
                .filter(Conflict.class::isInstance)
                .map(Conflict.class::cast)
                .peek(ConflictTest::claimsNameTheirTellings)
                .flatMap(conflict -> conflict.disputes().stream())
                .toList();
    }

    private static void claimsNameTheirTellings(Finding finding) {
        assertThat(((Conflict) finding).disputes())
                .allSatisfy(dispute -> assertThat(dispute.values())
                        .allSatisfy(claim -> assertThat(claim.telling())
                                .isBetween(0, finding.tellings().size() - 1)));
    }

    private static Reading read(String address, String text) {
        return KHABAR.read(Page.of(address, text.getBytes(StandardCharsets.UTF_8), Page.Form.LINES));
    }
}
