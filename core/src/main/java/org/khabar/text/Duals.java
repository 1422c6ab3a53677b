package org.khabar.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells Arabic nouns of the feminine dual by their ending; the masculine one looks like too many other words. */
final class Duals {

    static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final String ENDING = "\u062a\u064a\u0646"; // tayn
    private static final String NOMINATIVE = "\u062a\u0627\u0646"; // tan
    private static final char SEEN = '\u0633';
    private static final String ARTICLE = "\u0627\u0644";

    /** Letters before the ending; shorter words are names: Martin, Putin. */
    private static final int SHORTEST_STEM = 3;

    private Duals() {}

    /** The reading of a word as an indefinite dual; null when it is none. */
    static Token.@Nullable Reading reading(Token token) {
        Token.Reading shortest = null;
        for (var reading : token.readings()) {
            boolean article = reading.folded().startsWith(ARTICLE) || reading.start() > 0 && hasArticle(token, reading);
            if (isDual(reading.folded()) && !article) {
                shortest = reading;
            }
        }
        return shortest;
    }

    private static boolean hasArticle(Token token, Token.Reading reading) {
        return token.readings().stream()
                .anyMatch(other -> other.start() == reading.start()
                        && other.folded().length() > reading.folded().length()
                        && other.folded().startsWith(ARTICLE));
    }

    private static boolean isDual(String word) {
        int stem = word.length() - ENDING.length();
        boolean ending = word.endsWith(ENDING) || word.endsWith(NOMINATIVE);
        return ending && stem >= SHORTEST_STEM && word.charAt(stem - 1) != SEEN; // not -stan, sixty
    }
}
