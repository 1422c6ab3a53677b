package org.khabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Span;
import org.khabar.text.Languages;

class NamesTest {

    private static final Languages LANGUAGES = Languages.bundled();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ar | قال وزير الدفاع الفرنسي سمير بن ناصر الزيدي إن الوضع صعب | PERSON سمير بن ناصر الزيدي
            ar | وأضافت وزارة الداخلية أن المصابين نقلوا إلى المستشفى | ORG وزارة الداخلية
            ar | وصل الوفد إلى العراق أمس | PLACE العراق
            fa | محمد رضایی، وزیر نیرو، گفت که سد پر شده است | PERSON محمد رضایی
            en | The defence minister, Karim al-Hadidi, said on Monday that talks would go on | PERSON Karim al-Hadidi
            en | Talks were held in France on Monday | PLACE France
            fr | Le ministre Karim Benzarti a déclaré que la réunion aurait lieu en Italie | PERSON Karim Benzarti; PLACE Italie
            tr | Almanya Dışişleri Bakanı Hans Weber açıklama yaptı | PLACE Almanya; PERSON Hans Weber
            """)
    void namesAreFoundAndTyped(String language, String text, String outcome) {
        var named = named(language, text);
        var shown = named.mentions().stream()
                .map(mention -> mention.type() + " " + mention.span().in(text))
                .collect(Collectors.joining("; "));
        assertThat(shown).isEqualTo(outcome);
    }

    @Test
    void theFamilyNameAloneIsTheSamePerson() {
        var named = named("en", "Defence minister Karim al-Hadidi spoke on Monday. Talks go on, al-Hadidi said.");
        assertThat(named.entities()).hasSize(1);
        assertThat(named.entities().get(0).roles()).contains("defence-minister");
        assertThat(named.mentions()).hasSize(2);
    }

    @Test
    void anOfficeWithoutANameMeansWhoHoldsIt() {
        var named = named("en", "Defence minister Karim al-Hadidi spoke on Monday. The defence minister left early.");
        var person = named.entities().get(0).id();
        assertThat(named.references())
                .anyMatch(reference ->
                        person.equals(reference.entity()) && reference.span().start() > 40);
    }

    @Test
    void namesOfAnyTextLieInsideItAndDoNotOverlap() {
        var random = new Random(11);
        var pieces = List.of(
                "\u0648\u0632\u064a\u0631 ",
                "\u0621 ",
                "\u0627\u0644",
                "\u0645\u062d\u0645\u062f ",
                "\u0628\u0646 ",
                "\u0648",
                "\u200c",
                "Minister ",
                "Ali",
                " al-",
                "O'",
                "\u2019",
                "Bank ",
                "of ",
                "12 ",
                ". ",
                "(",
                ") ",
                ", ",
                "- ",
                "ville de ",
                "\u0411\u0430\u043d\u043a ",
                "Universität ");
        for (var language : LANGUAGES.codes()) {
            for (int i = 0; i < 60; i++) {
                var text = new StringBuilder("x");
                random.ints(random.nextInt(30), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
                var mentions = named(language, text.toString()).mentions();
                for (int k = 0; k < mentions.size(); k++) {
                    assertThat(mentions.get(k).span().end()).isLessThanOrEqualTo(text.length());
                    assertThat(k > 0
                                    && mentions.get(k)
                                            .span()
                                            .overlaps(mentions.get(k - 1).span()))
                            .isFalse();
                }
            }
        }
    }

    private static Named named(String language, String text) {
        var block = new Block(Block.Kind.BODY, new Span(0, text.length()), List.of());
        var article = new Article("p", "p", language, text, List.of(block), "UTF-8", null, null, List.of(), null);
        return new Names(LANGUAGES).find(Prose.of(article, LANGUAGES.get(language)));
    }
}
