package org.khabar.annotate;

import java.util.List;
import org.khabar.model.Span;

/**
 * The words for an office or calling, with the country it belongs to where that stands beside it.
 *
 * @param first index of the first word
 * @param end index after the last word
 * @param ids of the roles it may be
 * @param nations ids of countries
 */
record RolePhrase(int first, int end, Span span, List<String> ids, List<String> nations) {

    RolePhrase {
        ids = List.copyOf(ids);
        nations = List.copyOf(nations);
    }
}
