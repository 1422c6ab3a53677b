package org.khabar.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures and currencies of one language. Rows of {@code units.tsv}: id, forms; in the third cell "before" where the
 * words may stand before the number, "sign-before" where only the sign may.
 */
final class Units {

    /**
     * A measure.
     *
     * @param id {@code percent}, {@code km}, or a currency's ISO code
     * @param before whether its words may stand before the number
     * @param signBefore whether its sign may
     */
    record Unit(String id, boolean before, boolean signBefore) {}

    private final Phrases<Unit> phrases;
    private final Map<Character, Unit> signs = new HashMap<>();

    private Units(Language language) {
        phrases = new Phrases<>(language);
        for (var row : language.rows("units", 2)) {
            var unit = new Unit(
                    row.cell(0),
                    row.cellOrEmpty(2).equals("before"),
                    row.cellOrEmpty(2).equals("sign-before"));
            for (var form : row.forms(1)) {
                phrases.add(form, unit);
                if (form.length() == 1 && !Character.isLetter(form.charAt(0))) {
                    signs.put(form.charAt(0), unit);
                }
            }
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

    /** The measure written as a sign, such as the percent or dollar sign. */
    @Nullable
    Unit sign(char letter) {
        return signs.get(letter);
    }

    /** The measure that stands just before a token, where it is one that may. */
    Phrases.@Nullable Hit<Unit> before(Tokens tokens, int index) {
        var hit = tokens.joined(index, "-") ? phrases.endingBefore(tokens, index) : null;
        return hit != null && hit.value().before() ? hit : null;
    }

    /** The sign written after a token, a blank between them or not. */
    @Nullable
    Unit signAfter(Tokens tokens, int index) {
        int at = tokens.get(index).end();
        var sign = sign(tokens.at(at));
        return sign == null && Tokens.isBlank(tokens.at(at)) ? sign(tokens.at(at + 1)) : sign;
    }
}
