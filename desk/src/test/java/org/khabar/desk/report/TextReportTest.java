package org.khabar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    private static String comparison(int columns, boolean colour, String ui) {
        return new TextReport(new Look(columns, colour, Texts.of(ui))).comparison(Made.comparison());
    }

    @Test
    void disagreementsComeFirstWithBothValuesAndBothPassages() {
        assertThat(comparison(80, false, "en"))
                .containsSubsequence(
                        "A  a.html \u00b7 Arabic \u00b7 2025-03-04",
                        "They disagree: 1",
                        " 1  Number: 12 (A) against 14 (B)",
                        "    A ar  \u2068وصلت *12* سفينة إلى الميناء.\u2069",
                        "    B en  *14* ships reached the port.",
                        "They agree: 1",
                        "    Speaker: Salim Haddad (A B)",
                        "    Why together: ships = \u2068سفن\u2069; Salim Haddad (likeness 92 %)",
                        "Only in A, a.html: 1",
                        " 3  A ar  \u2068\u200fFIFA ليست هنا.\u2069",
                        "Not matched: 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 80, 100, 300})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (var ui : Texts.LANGUAGES) {
            assertThat(comparison(columns, true, ui).lines())
                    .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void everyIsolateIsClosedOnItsLine() {
        for (var ui : Texts.LANGUAGES) {
            assertThat(comparison(40, true, ui).lines())
                    .allSatisfy(line -> assertThat(line.replaceAll("[^\u2068]", ""))
                            .hasSameSizeAs(line.replaceAll("[^\u2069]", "")));
        }
    }

    @Test
    void colourIsNothingButPaint() {
        assertThat(Cells.withoutPaint(comparison(80, true, "en")))
                .isEqualTo(comparison(80, false, "en").replace("*", ""));
        assertThat(comparison(80, false, "en")).doesNotContain("\u001b");
    }

    @Test
    void aPageIsShownWithWhatWasFoundOnIt() {
        var reading = Made.comparison().readings().get(0);
        assertThat(new TextReport(Look.plain()).page(reading)).contains("Quotes: 1", "البحر لنا");
    }
}
