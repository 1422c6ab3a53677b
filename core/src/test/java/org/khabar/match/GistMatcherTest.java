package org.khabar.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.Khabar;
import org.khabar.model.Page;
import org.khabar.model.Reason;
import org.khabar.text.Languages;

class GistMatcherTest {

    private static final Languages LANGUAGES = Languages.bundled();
    private static final Khabar KHABAR = new Khabar(LANGUAGES);

    private static final List<String> SENTENCES = List.of(
            "The earthquake destroyed hundreds of houses in the village.",
            "\u062f\u0645\u0631 \u0627\u0644\u0632\u0644\u0632\u0627\u0644 \u0645\u0626\u0627\u062a"
                    + " \u0627\u0644\u0645\u0646\u0627\u0632\u0644 \u0641\u064a \u0627\u0644\u0642\u0631\u064a\u0629.",
            "Le gouvernement a augment\u00e9 le prix du pain apr\u00e8s la gr\u00e8ve.",
            "Die Polizei verhaftete zwei M\u00e4nner an der Grenze.",
            "Nobody was hurt.");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    'The earthquake destroyed the bridge near the village.', 'Le séisme a détruit le pont près du village.', 'The minister resigned after the strike.'
                    'La policía detuvo a dos sospechosos en la frontera.', 'Die Polizei nahm an der Grenze zwei Verdächtige fest.', 'Las fuertes lluvias dañaron la cosecha.'
                    """)
    void theSameFactIsNearerThanAnother(String left, String same, String other) {
        var gists = gists(List.of(left, same, other));
        assertThat(gists.score(0, 1)).isGreaterThan(gists.score(0, 2));
    }

    @Test
    void theScoreIsRebuiltFromItsReasons() {
        var gists = gists(SENTENCES);
        for (int i = 0; i < SENTENCES.size(); i++) {
            for (int j = 0; j < SENTENCES.size(); j++) {
                var likeness = gists.likeness(i, j);
                double sum =
                        likeness.reasons().stream().mapToDouble(Reason::weight).sum();
                assertThat(1 / (1 + Math.exp(-sum))).isEqualTo(likeness.score());
                assertThat(gists.score(i, j)).isCloseTo(likeness.score(), within(1e-9));
                assertThat(gists.score(j, i)).isCloseTo(likeness.score(), within(1e-9));
            }
        }
    }

    private static Gists gists(List<String> sentences) {
        var told = new ArrayList<Told>();
        for (var sentence : sentences) {
            var page = Page.of("p" + told.size(), sentence.getBytes(StandardCharsets.UTF_8), Page.Form.LINES);
            var reading = KHABAR.read(page);
            told.add(new Told(
                    page.id(), reading.article().text(), reading.statements().get(0)));
        }
        return new GistMatcher(LANGUAGES.world()).among(told, List.of());
    }
}
