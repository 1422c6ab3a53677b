package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Span;

class SentencesTest {

    private static final Languages LANGUAGES = Languages.bundled();

    /** A stroke in the text shows where a sentence ends. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; Dr. Lowe left.| He came back at 6 p.m. on Monday.
            en; The U.S. Senate met.| It rose by 1.5 points.
            en; J. K. Moss, Jr. spoke.| "Why?" she asked.
            en; “It rained. We ran.”| They left.
            en; “It rained. We ran,” he said.| They left.
            en; He works for Bell Inc.| The firm is small.
            en; Well... it works.| Really!| Yes.
            fr; M. Roux est parti.| Mme Blin reste.
            fr; « C’est fini. Rentrons », dit-il.| Il pleut.
            de; Am 8. März kam er an.| Der 3. Tag war kalt.
            de; Er kam z. B. gestern.| Dann ging er.
            es; El Sr. Gil llegó.| ¿Por qué?| No se sabe.
            ru; В 2023 г. Москва росла.| Он жил на ул. Мира.
            tr; 8. sırada bitirdi.| Prof. Dr. Ak konuştu.
            ar; وصل د. سالم أمس.| ثم غادر.
            ar; القرار صعب.. لكنه ضروري.| هل يكفي؟| نعم.
            ar; قال: «البحر واسع. والريح قوية».| ثم سكت.
            ar; وصل الوفد مساء.|ثم غادر البلاد.
            fa; او رفت.| آیا برمی‌گردد؟| کسی نمی‌داند!
            fa; تهران - پیک:| باران آمد.
            fa; در سال ۱۳۵۰ ه. ش. ساخته شد.| بعد ویران شد.
            """)
    void cutsWhereASentenceEnds(String language, String text) {
        var plain = text.replace("|", "");
        var cut = new StringBuilder(plain);
        var sentences = Sentences.of(LANGUAGES.get(language), plain, new Span(0, plain.length()));
        for (int i = sentences.size() - 2; i >= 0; i--) {
            cut.insert(sentences.get(i).end(), '|');
        }
        assertThat(cut.toString()).isEqualTo(text);
    }

    @Test
    void linesAreNeverJoined() {
        var text = "A head\nA line without stop\n\nAnother";
        assertThat(Sentences.of(LANGUAGES.get("en"), text, new Span(0, text.length())))
                .hasSize(3);
    }

    @Test
    void sentencesHoldEveryLetterInOrder() {
        var random = new java.util.Random(5);
        var letters = "- : a B. c? «D» \"e\" ... 5. و؟ م. ن\n(Dr. X) “ ” U.S. \u200c…";
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 25; j++) {
                int at = random.nextInt(letters.length() - 4);
                text.append(letters, at, at + 1 + random.nextInt(4));
            }
            for (var code : LANGUAGES.codes()) {
                var whole = new Span(i % 2, text.length() - 1);
                var sentences = Sentences.of(LANGUAGES.get(code), text.toString(), whole);
                var joined = sentences.stream().map(span -> span.in(text)).collect(Collectors.joining());
                assertThat(joined.replaceAll("\\s", ""))
                        .isEqualTo(whole.in(text).replaceAll("\\s", ""));
                assertThat(sentences).isSorted().noneMatch(Span::isEmpty);
            }
        }
    }
}
