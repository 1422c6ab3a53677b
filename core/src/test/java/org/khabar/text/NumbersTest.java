package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Quantity;
import org.khabar.model.Span;

class NumbersTest {

    private static final Languages LANGUAGES = Languages.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; twenty-five; 25
            en; two hundred and fifty thousand; 250000
            en; one and a half million; 1500000
            en; half a million; 500000
            en; a dozen; 12
            en; 1.8 billion; 1800000000
            en; 12,345.6; 12345.6
            fr; quatre-vingt-dix-sept; 97
            fr; soixante et onze; 71
            fr; deux cent mille; 200000
            fr; 1,8 milliard; 1800000000
            fr; 38\u00a0500; 38500
            de; einundzwanzig; 21
            de; zweihundertfünfzigtausend; 250000
            de; dreieinhalb; 3.5
            de; 1.300; 1300
            de; 2,5 Millionen; 2500000
            es; treinta y cinco; 35
            es; doscientos mil; 200000
            es; dos millones y medio; 2500000
            es; 1.234.567,8; 1234567.8
            ru; двадцать пять тысяч; 25000
            ru; полтора миллиона; 1500000
            ru; трёмстам; 300
            ru; триста сорок два; 342
            ru; 5,3 млрд; 5300000000
            tr; yüz yirmi üç bin; 123000
            tr; iki buçuk milyon; 2500000
            tr; yirmibeş; 25
            tr; 1.300; 1300
            ar; ثلاثة وعشرون; 23
            ar; مئة وخمسة وعشرون; 125
            ar; خمسة عشر ألفا; 15000
            ar; ثلاثة آلاف ومئتان; 3200
            ar; ألفان وخمسمئة; 2500
            ar; مليونان ونصف; 2500000
            ar; ١٬٢٠٠; 1200
            fa; چهار هزار و دویست; 4200
            fa; بیست و پنج; 25
            fa; سی‌وپنج; 35
            fa; یک میلیون و ۲۰۰ هزار; 1200000
            fa; ۵٫۹; 5.9
            fa; دو و نیم میلیون; 2500000
            fa; ۱۲۰ هزار میلیارد; 120000000000000
            """)
    void addsUpNumberWords(String language, String text, String value) {
        var found = find(language, text).stream()
                .map(quantity -> quantity.value().toPlainString())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; At least 12 sheep drowned.; At least 12 sheep=12 AT_LEAST sheep
            en; It costs more than $5 million now.; more than $5 million=5000000 AT_LEAST USD
            en; Prices rose by nearly 7.5 percent.; nearly 7.5 percent=7.5 ABOUT percent
            en; Up to three new bridges; Up to three new bridges=3 AT_MOST new bridges
            en; He ran 30km.; 30km=30 EXACT km
            fr; Une vingtaine de bergers; Une vingtaine de bergers=20 EXACT bergers
            fr; 12 millions d’euros; 12 millions d’euros=12000000 EXACT EUR
            de; Rund 300 neue Wohnungen; Rund 300 neue Wohnungen=300 ABOUT neue Wohnungen
            es; Unos 40 barcos zarparon; Unos 40 barcos=40 ABOUT barcos
            ru; Не менее 15 домов; Не менее 15 домов=15 AT_LEAST домов
            tr; En az 20 ev; En az 20 ev=20 AT_LEAST ev
            tr; Yüzde 12,5; Yüzde 12,5=12.5 EXACT percent
            ar; ما لا يقل عن 12 منزلا; ما لا يقل عن 12 منزلا=12 AT_LEAST منزلا
            ar; نحو عشرين سفينة; نحو عشرين سفينة=20 ABOUT سفينة
            ar; أرسلت طائرتين; طائرتين=2 EXACT طائرتين
            fa; بیش از ۳۰ خانه; بیش از ۳۰ خانه=30 AT_LEAST خانه
            fa; ۴۵ درصد; ۴۵ درصد=45 EXACT percent
            """)
    void aQuantityHasBoundUnitAndNoun(String language, String text, String found) {
        assertThat(shown(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; The score was 2-1.
            en; An F-16 and a U20 team
            en; In 2014 he won.
            en; the 21st day
            en; at 10:30
            en; Article 5
            en; Call 02079460000
            en; A man ate an apple.
            en; Thousands came.
            fr; Un homme est venu.
            fr; à 19h30
            de; Ein Mann kam um 8 Uhr.
            es; Una mujer vino a las 7.
            ru; в 10:30
            tr; Bir adam saat 5'te geldi.
            tr; 8. sırada bitirdi.
            ar; الساعة 10
            ar; عشرات الأشخاص
            fa; ساعت ۵ صبح
            fa; نه، او نیامد.
            """)
    void theseCountNothing(String language, String text) {
        assertThat(shown(language, text)).isEmpty();
    }

    @Test
    void theSpanOfEveryQuantityLiesInItsSentence() {
        var random = new java.util.Random(11);
        var letters = "12 3/4.-,:% $5 million у двух тысяч ۱۴۰۳ هزار و نحو ثلاثة einundzwanzig yüzde 36'dan\u200c";
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 30; j++) {
                int at = random.nextInt(letters.length() - 9);
                text.append(letters, at, at + 1 + random.nextInt(9));
            }
            var sentence = new Span(3, text.length() - 2);
            for (var code : LANGUAGES.codes()) {
                var found = Numbers.find(LANGUAGES.get(code), text.toString(), sentence);
                assertThat(found).allMatch(quantity -> sentence.contains(quantity.span()));
                assertThat(found).isSortedAccordingTo(java.util.Comparator.comparing(Quantity::span));
            }
        }
    }

    private static java.util.List<Quantity> find(String code, String text) {
        return Numbers.find(LANGUAGES.get(code), text, new Span(0, text.length()));
    }

    private static String shown(String code, String text) {
        return find(code, text).stream()
                .map(quantity -> quantity.span().in(text) + "="
                        + quantity.value().toPlainString() + " " + quantity.bound() + " "
                        + (quantity.about() == null
                                ? quantity.unit()
                                : quantity.about().in(text)))
                .collect(Collectors.joining(" | "));
    }
}
