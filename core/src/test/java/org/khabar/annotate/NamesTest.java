package org.khabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static Named named(String language, String text) {
        var block = new Block(Block.Kind.BODY, new Span(0, text.length()), List.of());
        var article = new Article("p", "p", language, text, List.of(block), "UTF-8", null, null, List.of(), null);
        return new Names(LANGUAGES).find(Prose.of(article, LANGUAGES.get(language)));
    }
}
