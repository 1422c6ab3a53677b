package org.khabar.annotate;

import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.text.Folding;
import org.khabar.text.Language;

/** The small words of a language ({@code function-words.tsv}), folded: they tell nothing of what a sentence says. */
final class SmallWords {

    private final Set<String> words;

    private SmallWords(Language language) {
        words = language.rows("function-words", 1).stream()
                .map(row -> Folding.fold(row.cell(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> of(Language language) {
        return language.keep(SmallWords.class, SmallWords::new).words;
    }
}
