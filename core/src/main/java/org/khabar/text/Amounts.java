package org.khabar.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads an amount: figures, number words, or both: 1.8 million, four thousand two hundred, ۴ هزار و ۱۲۰. */
final class Amounts {

    /**
     * An amount as written.
     *
     * @param first index of its first token
     * @param next index of the token after it
     * @param start where it begins, after what is glued before it
     * @param figures whether it is nothing but a bare run of digits
     * @param single kind of its one word; null when it has several parts
     */
    record Amount(
            int first, int next, int start, BigDecimal value, boolean figures, NumberWord.@Nullable Kind single) {}

    private record Part(NumberWord word, int start, int tokens, boolean and) {}

    private static final char AND_CLITIC = '\u0648';

    private final Language language;
    private final Tokens tokens;
    private final NumberWords words;
    private final Figures figures;

    Amounts(Language language, Tokens tokens) {
        this.language = language;
        this.tokens = tokens;
        this.words = NumberWords.of(language);
        this.figures = new Figures(language, tokens);
    }

    /** The amount that begins with a token; null when none does. */
    @Nullable
    Amount at(int first) {
        var sum = new Sum(language);
        int next = first;
        int start = -1;
        boolean plain = tokens.get(first).digits();
        while (tokens.has(next) && (next == first || tokens.joined(next, "-"))) {
            int taken = take(sum, next);
            if (taken == 0) {
                break;
            }
            if (start < 0) {
                start = startOf(first);
            }
            plain &= taken == 1 && sum.parts() == 1;
            next += taken;
        }
        if (sum.isEmpty() || sum.last() == NumberWord.Kind.A || sum.last() == NumberWord.Kind.FRACTION) {
            return null;
        }
        return new Amount(first, next, start, sum.value(), plain, sum.parts() == 1 ? sum.last() : null);
    }

    private int startOf(int first) {
        var part = part(first);
        return part == null ? tokens.get(first).start() : part.start();
    }

    /** How many tokens the sum goes on with. */
    private int take(Sum sum, int at) {
        var part = part(at);
        if (part == null) {
            return 0;
        }
        if (part.word().kind() != NumberWord.Kind.AND) {
            return sum.add(part.word(), part.and()) ? part.tokens() : 0;
        }
        int after = at + part.tokens();
        var second = !sum.isEmpty() && tokens.joined(after, "-") ? part(after) : null;
        if (second == null || second.word().kind() == NumberWord.Kind.AND || !sum.add(second.word(), true)) {
            return 0;
        }
        return part.tokens() + second.tokens();
    }

    private @Nullable Part part(int index) {
        var token = tokens.get(index);
        if (token.digits()) {
            var read = figures.at(index);
            return read == null
                    ? null
                    : new Part(
                            new NumberWord(NumberWord.Kind.FIGURES, read.value()),
                            token.start(),
                            read.next() - index,
                            false);
        }
        var hit = words.at(tokens, index);
        if (hit != null) {
            boolean and = hit.start() > token.start() && tokens.at(token.start()) == AND_CLITIC;
            return new Part(hit.value(), hit.start(), hit.tokens(), and);
        }
        return compound(token);
    }

    private @Nullable Part compound(Token token) {
        var pieces = words.pieces(token.folded());
        if (pieces.isEmpty()) {
            return null;
        }
        var sum = new Sum(language);
        boolean assumed = language.trait("parts", "beside").equals("joined-by-and");
        boolean and = false;
        for (var piece : pieces) {
            boolean joins = piece.kind() == NumberWord.Kind.AND;
            if (!joins && !sum.add(piece, and || assumed && isAdded(piece.kind()))) {
                return null;
            }
            and = joins;
        }
        var last = sum.last() == NumberWord.Kind.SCALE ? NumberWord.Kind.DOUBLE : NumberWord.Kind.UNIT;
        return new Part(new NumberWord(last, sum.value()), token.start(), 1, false);
    }

    private static boolean isAdded(NumberWord.Kind kind) {
        return kind == NumberWord.Kind.UNIT || kind == NumberWord.Kind.TEN || kind == NumberWord.Kind.HUNDREDS;
    }
}
