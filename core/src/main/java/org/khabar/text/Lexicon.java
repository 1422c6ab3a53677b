package org.khabar.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Span;

/**
 * Words and short phrases of one language and what they stand for; found in a text the longest first.
 *
 * <p>One phrase may stand for several things: ambiguity is kept for the caller to resolve.
 */
public final class Lexicon<T> {

    /** What of a word is looked up. */
    public enum Key {
        /** Letters folded: for names and set phrases. */
        FOLDED,
        /** Stem: for words that are inflected. */
        STEM
    }

    /**
     * A phrase found in a text.
     *
     * @param span the words, without what is glued before the first
     * @param first index of its first word in the list searched
     * @param words how many words it holds
     * @param values what it may stand for, in the order added
     */
    public record Hit<T>(Span span, int first, int words, Set<T> values) {}

    private final Language language;
    private final Key key;
    private final Map<String, Set<T>> entries = new HashMap<>();
    private int longest = 1;

    public Lexicon(Language language, Key key) {
        this.language = language;
        this.key = key;
    }

    /** Adds a phrase and what it stands for. */
    public void add(String phrase, T value) {
        var words = Words.of(language, phrase);
        if (words.isEmpty()) {
            return;
        }
        longest = Math.max(longest, words.size() + partings(phrase));
        var joined = join(words.stream().map(word -> key(word.forms().get(0))).toList());
        entries.computeIfAbsent(joined, missing -> new LinkedHashSet<>(2)).add(value);
    }

    /** How many more words a phrase can fall into when its non-joiners are written as blanks. */
    private int partings(String phrase) {
        return language.isJoined()
                ? (int) phrase.chars().filter(c -> c == '\u200c').count()
                : 0;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What a phrase stands for; empty when it is not here. */
    public Set<T> get(String phrase) {
        var words = Words.of(language, phrase);
        var joined = join(words.stream().map(word -> key(word.forms().get(0))).toList());
        return Collections.unmodifiableSet(entries.getOrDefault(joined, Set.of()));
    }

    /** All phrases in these words, in order and not overlapping, the longest first at each place. */
    public List<Hit<T>> find(List<Word> words) {
        var hits = new ArrayList<Hit<T>>();
        int at = 0;
        while (at < words.size()) {
            var hit = longestAt(words, at);
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at += hit.words();
            }
        }
        return hits;
    }

    /** The longest phrase that begins with word {@code at}; null when none does. */
    public @org.jspecify.annotations.Nullable Hit<T> longestAt(List<Word> words, int at) {
        for (int count = Math.min(longest, words.size() - at); count > 0; count--) {
            for (var form : words.get(at).forms()) {
                var values = entries.get(keyOf(words, at, count, form));
                if (values != null) {
                    var span = new Span(
                            form.start(), words.get(at + count - 1).span().end());
                    return new Hit<>(span, at, count, values);
                }
            }
        }
        return null;
    }

    private String keyOf(List<Word> words, int at, int count, Word.Form first) {
        if (count == 1) {
            return key(first);
        }
        var keys = new ArrayList<String>(count);
        keys.add(key(first));
        for (int i = at + 1; i < at + count; i++) {
            keys.add(key(words.get(i).forms().get(0)));
        }
        return join(keys);
    }

    private String join(List<String> keys) {
        return String.join(language.isJoined() ? "" : " ", keys);
    }

    private String key(Word.Form form) {
        return key == Key.FOLDED ? form.folded() : form.stem();
    }
}
