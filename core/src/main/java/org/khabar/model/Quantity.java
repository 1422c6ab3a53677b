package org.khabar.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param value scale words multiplied out: 1.8 million is 1800000; 40 % is 40
 * @param about what is counted or measured, in the text's own words; null when not told
 * @param unit id of the unit or currency ({@code percent}, {@code km}, {@code EUR}); null when things are counted
 */
public record Quantity(
        Span span,
        BigDecimal value,
        Bound bound,
        @Nullable Span about,
        @Nullable String unit) implements Annotation {

    /** How firmly a number is said. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }
}
