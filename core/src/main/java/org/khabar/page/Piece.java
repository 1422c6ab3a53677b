package org.khabar.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of visible text that stands apart on its page: a paragraph, a menu, a line.
 *
 * @param origin where its letters come from in the file, in UTF-16
 * @param owner the element that holds it; null on a page of plain text
 * @param linked how many of its letters lie in links
 * @param lead where an emphasised opening ends ({@code <b>TUNIS.</b> ...}); 0 when there is none
 * @param apart whether a blank line stands before it, on a page of plain text
 */
record Piece(
        String text, List<Stretch> origin, @Nullable Element owner, int linked, int lead, boolean apart, Shape shape) {

    /** A link with more of the letters than this makes the line a link. */
    private static final double MOSTLY = 0.5;

    /** {@code text[start, end)} stands for {@code file[from, to)}. */
    record Stretch(int start, int end, int from, int to) {}

    Piece {
        origin = List.copyOf(origin);
    }

    /** The weight of what is not in links. */
    int plain() {
        return Math.max(0, shape.weight() - linked);
    }

    boolean isLink() {
        return linked > MOSTLY * shape.weight();
    }

    /** The name of its element; empty on a page of plain text. */
    String tag() {
        return owner == null ? "" : owner.normalName();
    }

    /** 1 to 6; 0 when it is no heading. */
    int heading() {
        var tag = tag();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }
}
