package org.khabar.annotate;

import java.util.Set;
import org.khabar.text.Word;

/**
 * A word and what the tables know of it.
 *
 * @param form the reading taken: with or without what may be glued before it
 * @param gap what stands before it
 */
record Sign(Word word, Word.Form form, Gap gap, Set<Clue> clues) {

    boolean is(Clue clue) {
        return clues.contains(clue);
    }

    boolean isAny(Clue first, Clue second) {
        return clues.contains(first) || clues.contains(second);
    }

    /** Whether something is glued before it, so that a name cannot go on over it. */
    boolean isGlued() {
        return form.start() > word.span().start();
    }

    boolean isGiven() {
        return isAny(Clue.GIVEN, Clue.GIVEN_WORD);
    }

    boolean isFamily() {
        return isAny(Clue.FAMILY, Clue.FAMILY_WORD);
    }

    /** Whether no table knows it as an everyday word. */
    boolean isUncommon() {
        return !is(Clue.COMMON) && !is(Clue.SMALL) && !is(Clue.NUMBER) && !is(Clue.NO_NAME) && !is(Clue.TIME);
    }

    int start() {
        return form.start();
    }

    int end() {
        return word.span().end();
    }
}
