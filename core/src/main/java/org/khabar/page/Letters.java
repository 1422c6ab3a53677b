package org.khabar.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.model.Span;
import org.khabar.text.Folding;
import org.khabar.text.Language;
import org.khabar.text.Words;

/** Texts stripped to what can be compared: letters and digits alone, or the set of their telling words. */
final class Letters {

    /** Shorter words are mostly small words that tell no kinship. */
    private static final int TELLING = 4;

    private Letters() {}

    /** Letters and digits, folded, nothing between them. */
    static String only(CharSequence text) {
        var folded = Folding.fold(text);
        var only = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(only::appendCodePoint);
        return only.toString();
    }

    /** Folded words, in order. */
    static List<String> words(Language language, String text) {
        return Words.of(language, text, new Span(0, text.length())).stream()
                .map(word -> word.folded())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Stems of the longer words, as a set. */
    static Set<String> telling(Language language, String text) {
        var telling = new HashSet<String>();
        for (var word : Words.of(language, text, new Span(0, text.length()))) {
            for (var form : word.forms()) {
                if (form.folded().length() >= TELLING) {
                    telling.add(form.stem());
                }
            }
        }
        return telling;
    }

    /** How much of the first set the second holds, 0 to 1. */
    static double share(Set<String> said, Set<String> among) {
        if (said.isEmpty()) {
            return 0;
        }
        return (double) said.stream().filter(among::contains).count() / said.size();
    }
}
