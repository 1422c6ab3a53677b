package org.khabar.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Likeness;

class NameMatcherTest {

    private static final double EVEN = 0.5;
    private static final int ROUNDS = 300;

    private final NameMatcher matcher = new NameMatcher();

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Le Drian                 | لودریان                  | two words one side writes as one
            لو دريان                 | لودریان                  | the same within one script
            Ле Дриан                 | ルドリアン                 | Cyrillic and kana
            Nosratollah Ahmadi       | نصرت‌الله احمدی           | a non-joiner
            Abdülfettah es-Sisi      | عبد الفتاح السيسي         | articles inside and before
            Ashton Carter            | کارتر اشتون               | family name first
            Hassan Rouhani           | Хасана Рухани             | an inflected name
            Dr. Angela Merkel        | アンゲラ・メルケル            | a title
            John F. Kennedy          | جون كينيدي                | an initial missing
            Ahmed bin Said al-Harthi | أحمد الحارثي              | a father's name missing
            Müller                   | ميولر                    | a lone name
            بنيامين نتنياهو          | בנימין נתניהו             | Hebrew
            Αλέξης Τσίπρας           | الكسيس تسيبراس            | Greek
            """)
    void knowsANameInAnotherScript(String left, String right, String why) {
        assertThat(matcher.compare(left, "und", right, "und").score()).as(why).isGreaterThan(EVEN);
    }

    @ParameterizedTest(name = "{0} # {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Salman                 | Sultan             | two consonants differ
            Iran                   | Iraq               | one letter is enough
            إيران                  | Ирак               | in any script
            Donald Trump           | ميلانيا ترامب        | of one family
            John Smith Jr          | John Smith         | the son
            Hilal bin Nasser Omari | Nasser Omari       | the father
            Ali                    | علی حسینی           | a given name alone
            Karim                  | Salim              | one consonant of three differs
            """)
    void tellsNamesApart(String left, String right, String why) {
        assertThat(matcher.compare(left, "und", right, "und").score()).as(why).isLessThan(EVEN);
    }

    @Test
    void saysWhichPartsMatchedHow() {
        assertThat(matcher.compare("Ashton Carter", "en", "کارتر اشتون", "fa").reasons())
                .extracting(reason -> reason.feature())
                .contains("order turned round", "family name by sound", "given name by sound");
    }

    @Test
    void holdsItsLaws() {
        var random = new Random(20261121);
        for (int round = 0; round < ROUNDS; round++) {
            var left = AnyNames.any(random);
            var right = AnyNames.any(random);
            var likeness = matcher.compare(left, "und", right, "und");
            assertThat(likeness.score())
                    .isEqualTo(Likeness.of(likeness.reasons()).score());
            assertThat(matcher.compare(right, "und", left, "und").score())
                    .as("symmetry of %s and %s", left, right)
                    .isCloseTo(likeness.score(), within(1e-12));
            assertThat(matcher.compare(left, "und", left, "und").score())
                    .as("%s is itself", left)
                    .isGreaterThan(EVEN);
        }
    }
}
