package org.khabar.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/**
 * Set phrases of one language and what each stands for, looked up among tokens, the longest first. The last word may
 * carry an ending of {@code endings.tsv}.
 */
final class Phrases<T> {

    /** What must remain of a word when an ending is cut: shorter forms stand in the tables themselves. */
    private static final int SHORTEST_STEM = 4;

    /**
     * A phrase found.
     *
     * @param start where it begins, after what is glued before it
     * @param tokens how many tokens it holds
     */
    record Hit<T>(T value, int start, int tokens) {}

    private final Language language;
    private final Map<String, T> entries = new HashMap<>();
    private final List<String> endings;
    private final String joint;
    private int longest = 1;

    Phrases(Language language) {
        this.language = language;
        this.joint = language.isJoined() ? "" : " ";
        this.endings = language.rows("endings", 1).stream()
                .map(row -> Folding.fold(row.cell(0)))
                .sorted(java.util.Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Adds a phrase; one that is here already keeps its first meaning. */
    void add(String phrase, T value) {
        var tokens = Tokens.of(language, phrase, new Span(0, phrase.length()));
        if (tokens.size() == 0) {
            return;
        }
        longest = Math.max(longest, tokens.size());
        var parts = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            parts.add(tokens.get(i).folded());
        }
        entries.putIfAbsent(String.join(joint, parts), value);
    }

    /** What a single folded word stands for; null when it is not here. */
    @Nullable
    T get(String folded) {
        return value(folded);
    }

    /** A phrase that ends just before a token, all its words joined to it; null when none does. */
    @Nullable
    Hit<T> endingBefore(Tokens tokens, int index) {
        for (int count = Math.min(longest, index); count > 0; count--) {
            var hit = isWhole(tokens, index - count, count) ? at(tokens, index - count, count) : null;
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** The longest phrase that begins with a token; null when none does. */
    @Nullable
    Hit<T> at(Tokens tokens, int index) {
        if (!tokens.has(index)) {
            return null;
        }
        for (int count = Math.min(longest, tokens.size() - index); count > 0; count--) {
            if (count == 1 || isWhole(tokens, index, count)) {
                var hit = at(tokens, index, count);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private @Nullable Hit<T> at(Tokens tokens, int index, int count) {
        var rest = rest(tokens, index, count);
        for (var reading : tokens.get(index).readings()) {
            var value = value(reading.folded() + rest);
            if (value != null) {
                return new Hit<>(value, reading.start(), count);
            }
        }
        return null;
    }

    private String rest(Tokens tokens, int index, int count) {
        if (count == 1) {
            return "";
        }
        var rest = new StringBuilder();
        for (int i = index + 1; i < index + count; i++) {
            rest.append(joint).append(tokens.get(i).folded());
        }
        return rest.toString();
    }

    private @Nullable T value(String key) {
        var whole = entries.get(key);
        if (whole != null || endings.isEmpty()) {
            return whole;
        }
        for (var ending : endings) {
            if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST_STEM) {
                var value = entries.get(key.substring(0, key.length() - ending.length()));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** Whether only blanks, hyphens, apostrophes or full stops part the tokens. */
    private static boolean isWhole(Tokens tokens, int index, int count) {
        for (int i = index + 1; i < index + count; i++) {
            if (!tokens.joined(i, "-'\u2019.\u2011")) {
                return false;
            }
        }
        return true;
    }
}
