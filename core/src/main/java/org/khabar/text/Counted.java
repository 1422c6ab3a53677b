package org.khabar.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/** Finds the noun that a number counts: the word after it, with the adjective between where one stands there. */
final class Counted {

    /** Words that lead from a number to its noun: of. */
    private static final Set<String> OF = Set.of("de", "d", "des", "of", "\u0645\u0646");

    private final Tokens tokens;
    private final SmallWords small;
    private final NumberWords numbers;
    private final TimeWords times;
    private final boolean adjectiveFirst;
    private final boolean nounsAreCapital;

    Counted(Language language, Tokens tokens) {
        this.tokens = tokens;
        this.small = SmallWords.of(language);
        this.numbers = NumberWords.of(language);
        this.times = TimeWords.of(language);
        this.adjectiveFirst = language.trait("adjective", "after").equals("before");
        this.nounsAreCapital = language.trait("nouns", "small").equals("capital");
    }

    /** The token after a word that leads from a number to its noun. */
    int afterOf(int index) {
        boolean of = tokens.joined(index, "") && OF.contains(tokens.get(index).folded());
        return of && tokens.joined(index + 1, "'\u2019") ? index + 1 : index;
    }

    /** The noun counted; null when none follows. */
    @Nullable
    Span at(int index) {
        int noun = afterOf(index);
        if (!isNoun(noun)) {
            return null;
        }
        if (nounsAreCapital && !isCapital(noun) && !isNoun(noun + 1)) {
            return null; // a verb
        }
        int end = adjectiveFirst && isNoun(noun + 1) && isAdjective(noun) ? noun + 1 : noun;
        return new Span(tokens.get(noun).start(), tokens.get(end).end());
    }

    boolean isNoun(int index) {
        if (!tokens.joined(index, "-'\u2019") || tokens.get(index).digits()) {
            return false;
        }
        var folded = tokens.get(index).folded();
        return folded.length() > 1 && !small.has(folded) && !isNumber(index) && !isTime(index);
    }

    private boolean isNumber(int index) {
        var hit = numbers.at(tokens, index);
        return hit != null && hit.value().kind() != NumberWord.Kind.LABEL;
    }

    /** A word of time begins a time expression, unless it is a verb that only tells the tense. */
    private boolean isTime(int index) {
        var hit = times.at(tokens, index);
        return hit != null
                && hit.value().kind() != TimeWord.Kind.FUTURE
                && hit.value().kind() != TimeWord.Kind.PAST
                && hit.value().strength() == TimeWord.Strength.ALONE;
    }

    /** German nouns are capital; elsewhere an adjective is told by its ending. */
    private boolean isAdjective(int index) {
        boolean capital = isCapital(index);
        if (nounsAreCapital) {
            return !capital;
        }
        var lower = tokens.lower(index);
        for (var ending : ADJECTIVES) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return capital;
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(tokens.at(tokens.get(index).start()));
    }

    private static final Set<String> ADJECTIVES = Set.of(
            "ese",
            "ish",
            "an",
            "al",
            "ive",
            "ous",
            "ic",
            "more",
            "other",
            "new",
            "ary",
            "\u044b\u0445",
            "\u0438\u0445",
            "\u044b\u0435",
            "\u0438\u0435",
            "\u043e\u0433\u043e",
            "\u0430\u044f");
}
