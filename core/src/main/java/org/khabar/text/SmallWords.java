package org.khabar.text;

import java.util.HashSet;
import java.util.Set;

/** The small words of a language, folded: {@code function-words.tsv}. */
final class SmallWords {

    private final Set<String> words = new HashSet<>();

    private SmallWords(Language language) {
        language.rows("function-words", 1).forEach(row -> words.add(Folding.fold(row.cell(0))));
    }

    static SmallWords of(Language language) {
        return language.keep(SmallWords.class, SmallWords::new);
    }

    boolean has(String folded) {
        return words.contains(folded);
    }
}
