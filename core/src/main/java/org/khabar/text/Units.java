package org.khabar.text;

import org.jspecify.annotations.Nullable;

/**
 * Measures and currencies of one language. Rows of {@code units.tsv}: id, forms; "before" in the third cell for what
 * stands before its number too.
 */
final class Units {

    /**
     * A measure.
     *
     * @param id {@code percent}, {@code km}, or a currency's ISO code
     * @param before whether it may stand before its number
     */
    record Unit(String id, boolean before) {}

    private final Phrases<Unit> phrases;

    private Units(Language language) {
        phrases = new Phrases<>(language);
        for (var row : language.rows("units", 2)) {
            var unit = new Unit(row.cell(0), row.cellOrEmpty(2).equals("before"));
            row.forms(1).forEach(form -> phrases.add(form, unit));
        }
    }

    static Units of(Language language) {
        return language.keep(Units.class, Units::new);
    }

    /** Whether a measure begins with a token that follows the one before it directly. */
    boolean isUnit(Tokens tokens, int index) {
        return tokens.joined(index, "-") && phrases.at(tokens, index) != null;
    }

    Phrases.@Nullable Hit<Unit> at(Tokens tokens, int index) {
        return phrases.at(tokens, index);
    }
}
