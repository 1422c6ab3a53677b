package org.khabar.annotate;

import org.khabar.text.Language;
import org.khabar.text.Lexicon;

/** The concepts of the world in the words of one language ({@code concepts.tsv}), looked up by stem. */
final class Concepts {

    private final Lexicon<String> lexicon;

    private Concepts(Language language) {
        lexicon = new Lexicon<>(language, Lexicon.Key.STEM);
        for (var row : language.rows("concepts", 2)) {
            row.forms(1).forEach(form -> lexicon.add(form, row.cell(0)));
        }
    }

    /** The lexicon of a language, made once. */
    static Lexicon<String> of(Language language) {
        return language.keep(Concepts.class, Concepts::new).lexicon;
    }
}
