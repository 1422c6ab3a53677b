package org.khabar.match;

import java.util.List;
import org.khabar.model.Likeness;

/** Are two names, in whatever scripts, one name? */
public final class NameMatcher {

    /**
     * How alike two names are; 0.5 is even odds.
     *
     * @param left a name as written
     * @param leftLanguage BCP 47 tag of the text it stands in; {@code und} when unknown
     */
    public Likeness compare(String left, String leftLanguage, String right, String rightLanguage) {
        return Likeness.of(List.of());
    }
}
