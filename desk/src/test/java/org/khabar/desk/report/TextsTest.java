package org.khabar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TextsTest {

    @SuppressWarnings("unused") // named by the test
    private static final java.util.List<String> LANGUAGES = Texts.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageSaysEverything(String code) {
        assertThat(Texts.read(code).keySet()).isEqualTo(Texts.read("en").keySet());
    }

    @ParameterizedTest
    @CsvSource({"ar, ar", "ar-EG, ar", "fa_IR, fa", "FR, fr", "ja, en", "C, en", "'', en"})
    void anUnknownLanguageIsAnsweredInEnglish(String tag, String code) {
        assertThat(Texts.of(tag).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ar, en, Arabic", "ar, fa, عربی", "prs, en, Dari", "ja, en, Japanese", "und, fr, langue inconnue"})
    void languagesAreCalledByName(String tag, String ui, String name) {
        assertThat(Texts.of(ui).language(tag)).isEqualTo(name);
    }
}
