package org.khabar.annotate;

import java.util.List;
import org.khabar.model.Quote;

/** Finds what is given as someone's own words, directly or retold, and who says it. */
final class Quotes {

    List<Quote> find(Prose prose, Named named) {
        return List.of();
    }
}
