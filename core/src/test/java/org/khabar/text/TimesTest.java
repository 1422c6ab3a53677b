package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Span;
import org.khabar.model.When;

class TimesTest {

    private static final Languages LANGUAGES = Languages.bundled();

    /** Wednesday. */
    private static final LocalDate PAGE = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; The bridge opened on 3 March 2019.; on 3 March 2019=2019-03-03
            en; The bridge opened on March 3, 2019, they said.; on March 3, 2019=2019-03-03
            en; He has led the bank since 2011.; since 2011=2011
            en; The council met on Monday.; on Monday=2024-05-13
            en; The council will meet on Monday.; on Monday=2024-05-20
            en; The council met on Wednesday.; on Wednesday=2024-05-15
            en; It must be paid by Friday.; by Friday=2024-05-17
            en; They met last Wednesday evening.; last Wednesday evening=2024-05-08
            en; It was postponed to Saturday.; Saturday=2024-05-18
            en; The fair opens on 14 June.; on 14 June=2024-06-14
            en; The fair closed on 30 December.; on 30 December=2023-12-30
            en; It is due in October.; October=null
            en; It ended in October 2022.; October 2022=2022-10
            en; He may come in March.; ''
            en; They spoke last week.; last week=null
            en; They spoke yesterday.; yesterday=2024-05-14
            en; They met on Monday and signed the next day.; on Monday=2024-05-13 | the next day=2024-05-14
            en; The 12-14 September talks will fail.; 12=2024-09-12 | 14 September=2024-09-14
            en; The 12-14 September talks failed.; 12=2023-09-12 | 14 September=2023-09-14
            fr; Le palais a brûlé dimanche 12 mai.; dimanche 12 mai=2024-05-12
            fr; Il viendra vendredi soir.; vendredi soir=2024-05-17
            fr; Le 1er août 2023; Le 1er août 2023=2023-08-01
            de; Am 8. März 2021 begann es.; Am 8. März 2021=2021-03-08
            de; Er kam am Dienstagabend.; am Dienstagabend=2024-05-14
            es; El acto fue el 2 de mayo de 2020.; el 2 de mayo de 2020=2020-05-02
            es; El acto será el lunes por la tarde.; el lunes por la tarde=2024-05-20
            ru; Он прибыл 9 мая 2023 года.; 9 мая 2023 года=2023-05-09
            ru; Он прибыл в субботу.; в субботу=2024-05-11
            ru; Окружающая среда важна.; ''
            tr; Toplantı 3 Haziran 2023'te yapıldı.; 3 Haziran 2023=2023-06-03
            tr; Görüşme pazartesi günü yapılacak.; pazartesi günü=2024-05-20
            tr; Pazar kalabalıktı.; ''
            """)
    void findsDaysOfLatinAndCyrillicText(String language, String text, String found) {
        assertThat(found(language, text, When.day(PAGE))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ar; افتتح الجسر في 3 آذار/مارس 2019.; في 3 آذار/مارس 2019=2019-03-03
            ar; وصل الوفد مساء الاثنين.; مساء الاثنين=2024-05-13
            ar; سيصل الوفد الاثنين.; الاثنين=2024-05-20
            ar; انتخب عام 2011; عام 2011=2011
            ar; اجتمعوا في ٧ تشرين الأول ٢٠٢٣; في ٧ تشرين الأول ٢٠٢٣=2023-10-07
            ar; التقيا أمس; أمس=2024-05-14
            ar; التقيا الشهر الماضي; الشهر الماضي=null
            ar; توفي في 9 رمضان 1445 هـ; في 9 رمضان 1445 هـ=2024-03-19
            fa; پل در ۱۲ اسفند ۱۳۹۷ گشوده شد.; در ۱۲ اسفند ۱۳۹۷=2019-03-03
            fa; او روز دوشنبه به تهران رفت.; روز دوشنبه=2024-05-13
            fa; او روز دوشنبه به تهران خواهد رفت.; روز دوشنبه=2024-05-20
            fa; او در سال ۱۳۶۰ به دنیا آمد.; در سال ۱۳۶۰=null
            fa; نشست ۱۴۰۲/۰۳/۱۵ بود.; ۱۴۰۲/۰۳/۱۵=2023-06-05
            fa; هفدهم اسفند ۱۴۰۲; هفدهم اسفند ۱۴۰۲=2024-03-07
            fa; بیست و سوم خرداد خواهد آمد; بیست و سوم خرداد=2024-06-12
            ar; الرابع عشر من أيار; الرابع عشر من أيار=2024-05-14
            fa; پنج روز بعد رفت; ''
            fa; دیشب باران آمد.; دیشب=2024-05-14
            """)
    void findsDaysOfArabicScript(String language, String text, String found) {
        assertThat(found(language, text, When.day(PAGE))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; The council met on Monday.; on Monday=null
            ar; التقيا أمس; أمس=null
            fa; فردا; فردا=null
            en; It closed on 30 December.; on 30 December=null
            en; It closed on 30 December 2020.; on 30 December 2020=2020-12-30
            """)
    void aPageWithoutDateTellsNoRelativeDay(String language, String text, String found) {
        assertThat(found(language, text, null)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "null", textBlock = """
            en; Published Tuesday 22 July 2025, 6.45pm; 2025-07-22T18:45
            en; 2025-10-14T19:32:00+04:00; 2025-10-14T19:32+04:00
            en; March 8, 2025 10:05 GMT; 2025-03-08T10:05Z
            en; 31 June 2025; null
            en; Copyright 2025; null
            en; Call 0800 123 456; null
            fr; Publié le 3 mai 2025 à 19h32; 2025-05-03T19:32
            de; 14.10.2025, 19.32 Uhr; 2025-10-14T19:32
            de; Stand: 14.10.25; 2025-10-14
            es; 2 de mayo de 2020; 2020-05-02
            ru; 8 марта 2025, 10:05 МСК; 2025-03-08T10:05+03:00
            tr; 8 Mart 2025 Cumartesi 10:05; 2025-03-08T10:05
            tr; 08.03.2025 10:05; 2025-03-08T10:05
            ar; الثلاثاء 14 أكتوبر 2025 - 19:32 بتوقيت غرينتش; 2025-10-14T19:32Z
            ar; 8/3/2025 7:05 م; 2025-03-08T19:05
            fa; شنبه ۱۸ اسفند ۱۴۰۳ ساعت ۱۰:۰۵; 2025-03-08T10:05
            fa; ۱۴۰۳/۱۲/۱۸ - ۱۰:۰۵; 2025-03-08T10:05
            """)
    void readsStamps(String language, String line, String iso) {
        var when = Times.stamp(LANGUAGES.get(language), line);
        assertThat(when == null ? null : when.iso()).isEqualTo(iso);
    }

    @Test
    void theSpanOfEveryTimeLiesInItsSentence() {
        var random = new java.util.Random(7);
        var letters = "12 3/4.-,:مارس المقبل March on Monday в среду ۱۴۰۳ دی am 8. März\u200c";
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 30; j++) {
                int at = random.nextInt(letters.length() - 5);
                text.append(letters, at, at + 1 + random.nextInt(5));
            }
            for (var code : LANGUAGES.codes()) {
                var sentence = new Span(3, text.length() - 2);
                var times = Times.find(LANGUAGES.get(code), text.toString(), sentence, When.day(PAGE));
                assertThat(times)
                        .allMatch(time ->
                                sentence.contains(time.span()) && !time.span().isEmpty());
            }
        }
    }

    private static String found(String code, String text, @org.jspecify.annotations.Nullable When page) {
        return Times.find(LANGUAGES.get(code), text, new Span(0, text.length()), page).stream()
                .map(time -> time.span().in(text) + "="
                        + (time.value() == null ? "null" : time.value().iso()))
                .collect(Collectors.joining(" | "));
    }
}
