package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Languages LANGUAGES = Languages.bundled();

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource(textBlock = """
                    en, defence minister | minister, The defence ministers and a minister met, defence ministers; minister
                    ar, وزير الدفاع | وزير,         قال وزير الدفاع ووزير آخر,                 وزير الدفاع; وزير
                    fa, پس‌لرزه,                     پس لرزه و پسلرزه و پس‌لرزه‌ها,               پس لرزه; پسلرزه; پس‌لرزه‌ها
                    ru, министр обороны,            о министре обороны,                       министре обороны
                    de, Erdbeben,                   nach dem Erdbeben,                        Erdbeben
                    """)
    void findsPhrasesByStemTheLongestFirst(String language, String phrases, String text, String found) {
        var lexicon = new Lexicon<String>(LANGUAGES.get(language), Lexicon.Key.STEM);
        for (var phrase : phrases.split("\\|", -1)) {
            lexicon.add(phrase.strip(), phrase);
        }
        assertThat(lexicon.find(Words.of(LANGUAGES.get(language), text)).stream()
                        .map(hit -> hit.span().in(text))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(found);
    }
}
