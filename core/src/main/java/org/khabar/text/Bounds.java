package org.khabar.text;

import org.jspecify.annotations.Nullable;
import org.khabar.model.Quantity.Bound;

/** Words that say how firm a number is: rows of {@code bounds.tsv}. */
final class Bounds {

    private final Phrases<Bound> before;
    private final Phrases<Bound> after;

    private Bounds(Language language) {
        before = new Phrases<>(language);
        after = new Phrases<>(language);
        for (var row : language.rows("bounds", 2)) {
            var bound = bound(row);
            var phrases = row.cellOrEmpty(2).equals("after") ? after : before;
            row.forms(1).forEach(form -> phrases.add(form, bound));
        }
    }

    static Bounds of(Language language) {
        return language.keep(Bounds.class, Bounds::new);
    }

    /** What is said just before a token. */
    Phrases.@Nullable Hit<Bound> before(Tokens tokens, int index) {
        return tokens.joined(index, "'\u2019") ? before.endingBefore(tokens, index) : null;
    }

    /** What is said before a token that a sign is written to. */
    Phrases.@Nullable Hit<Bound> beforeSign(Tokens tokens, int index) {
        return before.endingBefore(tokens, index);
    }

    /** What is said from a token on that follows the one before it. */
    Phrases.@Nullable Hit<Bound> after(Tokens tokens, int index) {
        return tokens.joined(index, "'\u2019") ? after.at(tokens, index) : null;
    }

    private static Bound bound(Table.Row row) {
        return switch (row.cell(0)) {
            case "about" -> Bound.ABOUT;
            case "at-least" -> Bound.AT_LEAST;
            case "at-most" -> Bound.AT_MOST;
            case "exact" -> Bound.EXACT;
            default -> throw row.wrong("has an unknown bound: " + row.cell(0));
        };
    }
}
