package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Languages LANGUAGES = Languages.bundled();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
                    en, Iran's ministers met.,           Iran ministers met
                    en, don't,                           don
                    fr, l'Iran d'aujourd'hui,            l Iran d aujourd hui
                    tr, İran'ın başkenti,                İran başkenti
                    ar, «البحر، ليس ملكاً»,                البحر ليس ملكاً
                    de, 4C und B-52,                     4 C und B 52
                    """)
    void cutsAtBlanksSignsAndApostrophes(String language, String text, String words) {
        assertThat(Words.of(LANGUAGES.get(language), text).stream()
                        .map(word -> word.span().in(text))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource(textBlock = """
            والموصل, موصل
            بالرقة, رقه
            لإسرائيل, اسراييل
            للموصل, موصل
            وزير, وزير
            """)
    void anArabicWordIsReadWithAndWithoutWhatIsGluedToIt(String word, String reading) {
        var forms = Words.of(LANGUAGES.get("ar"), word).get(0).forms();
        assertThat(forms).extracting(Word.Form::folded).contains(reading);
    }

    @ParameterizedTest
    @MethodSource("org.khabar.Any#strings")
    void wordsLieInOrderInsideTheText(String text) {
        for (var code : LANGUAGES.codes()) {
            int end = 0;
            for (var word : Words.of(LANGUAGES.get(code), text)) {
                assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(word.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(word.span().isEmpty()).isFalse();
                end = word.span().end();
            }
        }
    }
}
