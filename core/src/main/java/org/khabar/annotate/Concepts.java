package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Language;
import org.khabar.text.Lexicon;
import org.khabar.text.Lexicon.Hit;
import org.khabar.text.Word;

/**
 * The concepts of the world in the words of one language ({@code concepts.tsv}).
 *
 * <p>Rules: the longest phrase first; a word as it stands in the table before one that only shares a stem with it, since
 * stems collide; a stem of two letters tells nothing; small words are no concepts.
 */
final class Concepts {

    /** Shorter stems belong to too many words. */
    private static final int SHORTEST_STEM = 3;

    private final Lexicon<String> asWritten;
    private final Lexicon<String> byStem;
    private final Set<String> small;

    private Concepts(Language language) {
        asWritten = new Lexicon<>(language, Lexicon.Key.FOLDED);
        byStem = new Lexicon<>(language, Lexicon.Key.STEM);
        small = SmallWords.of(language);
        for (var row : language.rows("concepts", 2)) {
            row.forms(1).forEach(form -> {
                asWritten.add(form, row.cell(0));
                byStem.add(form, row.cell(0));
            });
        }
    }

    /** The concepts of a language, made once. */
    static Concepts of(Language language) {
        return language.keep(Concepts.class, Concepts::new);
    }

    /** The concepts in these words, in order and not overlapping. */
    List<Hit<String>> find(List<Word> words) {
        var hits = new ArrayList<Hit<String>>();
        int at = 0;
        while (at < words.size()) {
            var hit = at(words, at);
            if (hit != null) {
                hits.add(hit);
            }
            at += hit == null ? 1 : hit.words();
        }
        return hits;
    }

    private @Nullable Hit<String> at(List<Word> words, int at) {
        var exact = asWritten.longestAt(words, at);
        var stemmed = byStem.longestAt(words, at);
        if (exact != null && (stemmed == null || stemmed.words() <= exact.words())) {
            return isSmall(exact, words.get(at)) ? null : exact;
        }
        if (stemmed == null || stemmed.words() == 1 && isShort(stemmed, words.get(at))) {
            return null;
        }
        return isSmall(stemmed, words.get(at)) ? null : stemmed;
    }

    private boolean isSmall(Hit<String> hit, Word word) {
        return hit.words() == 1 && small.contains(word.folded());
    }

    /** Whether the form that was found is cut to a stem too short to tell. */
    private static boolean isShort(Hit<String> hit, Word word) {
        return word.forms().stream()
                .filter(form -> form.start() == hit.span().start())
                .anyMatch(form -> form.stem().length() < SHORTEST_STEM);
    }
}
