package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
                    علي,      علی,       Arabic and Persian yeh
                    كتاب,     کتاب,      Arabic and Persian kaf
                    أحمد,     احمد,      hamza above alef
                    الرقة,    الرقه,     teh marbuta
                    مستشفى,   مستشفي,    alef maksura
                    محمّدٌ,     محمد,      vowel points
                    محـــمد,   محمد,      tatweel
                    ﷲ,        الله,      a ligature
                    ١٢٣,      123,       Arabic digits
                    ۴۵۶,      456,       Persian digits
                    Élysée,   elysee,    accents
                    Straße,   strasse,   sharp s
                    Kırım,    Kirim,     dotless i
                    İstanbul, istanbul,  dotted capital i
                    Ёлка,     елка,      yo
                    ｋｈａｂａｒ,  khabar,    wide letters
                    """)
    void spellingsOfOneWordBecomeEqual(String left, String right, String why) {
        assertThat(Folding.fold(left)).as(why).isEqualTo(Folding.fold(right));
    }

    @Test
    void nonJoinersAreDropped() {
        assertThat(Folding.fold("\u067e\u0633\u200c\u0644\u0631\u0632\u0647"))
                .isEqualTo(Folding.fold("\u067e\u0633\u0644\u0631\u0632\u0647"));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"إيران, العراق", "سلمان, سلطان", "قلب, كلب"})
    void otherWordsStayApart(String left, String right) {
        assertThat(Folding.fold(left)).isNotEqualTo(Folding.fold(right));
    }

    @ParameterizedTest
    @MethodSource("org.khabar.Any#strings")
    void foldingTwiceIsFoldingOnce(String text) {
        var folded = Folding.fold(text);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @MethodSource("org.khabar.Any#strings")
    void theMachinesLocaleDoesNotMatter(String text) {
        var locale = Locale.getDefault();
        try {
            var here = Folding.fold(text);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folding.fold(text)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
