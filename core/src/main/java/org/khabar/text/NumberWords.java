package org.khabar.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number words of one language, also where several are written as one word: einundzwanzig, چهارهزار. */
final class NumberWords {

    private static final int SHORTEST_COMPOUND = 5;

    private final Phrases<NumberWord> phrases;
    private final boolean joins;
    private final int longestPiece;

    private NumberWords(Language language) {
        phrases = new Phrases<>(language);
        int longest = 0;
        for (var row : language.rows("numbers", 3)) {
            var word = new NumberWord(kind(row), number(row));
            for (var form : row.forms(0)) {
                phrases.add(form, word);
                longest = Math.max(longest, form.length());
            }
        }
        longestPiece = longest;
        joins = language.trait("numbers", "apart").equals("joined");
    }

    static NumberWords of(Language language) {
        return language.keep(NumberWords.class, NumberWords::new);
    }

    Phrases.@Nullable Hit<NumberWord> at(Tokens tokens, int index) {
        return phrases.at(tokens, index);
    }

    /** The word or phrase of a kind that ends just before a token; null when there is none. */
    @Nullable
    NumberWord before(Tokens tokens, int index) {
        var hit = tokens.joined(index, "-#") ? phrases.endingBefore(tokens, index) : null;
        return hit == null ? null : hit.value();
    }

    /** The number words that one written word is made of; empty when it is no such word. */
    List<NumberWord> pieces(String folded) {
        var pieces = new ArrayList<NumberWord>();
        boolean found = joins && folded.length() >= SHORTEST_COMPOUND && split(folded, 0, pieces);
        return found && pieces.size() > 1 ? pieces : List.of();
    }

    private boolean split(String word, int from, List<NumberWord> pieces) {
        if (from == word.length()) {
            return true;
        }
        for (int to = Math.min(word.length(), from + longestPiece); to > from; to--) {
            var piece = phrases.get(word.substring(from, to));
            if (piece != null && isPiece(piece.kind())) {
                pieces.add(piece);
                if (split(word, to, pieces)) {
                    return true;
                }
                pieces.remove(pieces.size() - 1);
            }
        }
        return false;
    }

    private static boolean isPiece(NumberWord.Kind kind) {
        return switch (kind) {
            case UNIT, TEN, HUNDRED, HUNDREDS, SCALE, AND, HALF, ONE, ARTICLE -> true;
            default -> false;
        };
    }

    private static NumberWord.Kind kind(Table.Row row) {
        try {
            return NumberWord.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.wrong("has an unknown kind: " + row.cell(1));
        }
    }

    private static BigDecimal number(Table.Row row) {
        try {
            return new BigDecimal(row.cell(2));
        } catch (NumberFormatException e) {
            throw row.wrong("has no number: " + row.cell(2));
        }
    }
}
