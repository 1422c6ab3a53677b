package org.khabar.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.text.Word;

/** A sentence with what the tables know of each word. */
record Line(int number, List<Word> words, List<Sign> signs, List<RolePhrase> roles) {

    Line {
        words = List.copyOf(words);
        signs = List.copyOf(signs);
        roles = List.copyOf(roles);
    }

    int size() {
        return signs.size();
    }

    Sign at(int index) {
        return signs.get(index);
    }

    boolean is(int index, Clue clue) {
        return index >= 0 && index < signs.size() && signs.get(index).is(clue);
    }

    /** Whether word {@code index} follows the one before without a mark that parts them. */
    boolean joins(int index) {
        return index > 0 && index < signs.size() && signs.get(index).gap().joins();
    }

    /** Whether at most a comma stands before word {@code index}. */
    boolean leans(int index) {
        return joins(index)
                || index > 0 && index < signs.size() && signs.get(index).gap() == Gap.COMMA;
    }

    Span span(int first, int end) {
        return new Span(signs.get(first).start(), signs.get(end - 1).end());
    }

    /** The role that ends right before word {@code index}; null when none does. */
    @Nullable
    RolePhrase roleBefore(int index) {
        for (var role : roles) {
            if (role.end() == index) {
                return role;
            }
        }
        return null;
    }

    /** The role that begins at word {@code index}; null when none does. */
    @Nullable
    RolePhrase roleAt(int index) {
        for (var role : roles) {
            if (role.first() == index) {
                return role;
            }
        }
        return null;
    }
}
