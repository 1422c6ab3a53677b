package org.khabar.text;

import java.util.List;
import org.khabar.model.Quantity;
import org.khabar.model.Span;

/** Finds quantities: digits of any script and number words, with bound, unit and what is counted. */
public final class Numbers {

    private Numbers() {}

    /** The quantities of a sentence, in order; years, dates, clock times and telephone numbers are none. */
    public static List<Quantity> find(Language language, String text, Span sentence) {
        return new QuantityReader(language, Tokens.of(language, text, sentence)).read();
    }
}
