package org.khabar.desk.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines being written for a terminal or a plain file, wrapped to its width. */
final class Paper {

    /** No line gets longer than a comfortable one, however wide the terminal. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 30;

    /** Two strokes and the blanks before and after the title. */
    private static final int AROUND_TITLE = 4;

    private final int width;
    private final Texts texts;
    private final Paint paint;
    private final StringBuilder lines = new StringBuilder();

    Paper(Look look) {
        width = Math.max(NARROWEST, Math.min(look.columns(), WIDEST));
        texts = look.texts();
        paint = new Paint(look.colour());
    }

    Paint paint() {
        return paint;
    }

    /** An empty line; two never follow one another, and none opens the paper. */
    void blank() {
        if (lines.length() > 1 && lines.charAt(lines.length() - 2) != '\n') {
            lines.append('\n');
        }
    }

    void line(String line) {
        lines.append(Direction.lineOf(line, texts.isRightToLeft())).append('\n');
    }

    /** A heading with a rule to the edge. */
    void heading(Paint.Style style, String title) {
        blank();
        int rule = width - Cells.width(title) - AROUND_TITLE;
        if (rule > 0) {
            line(paint.all(style, "\u2500\u2500 " + title + " " + "\u2500".repeat(rule)));
        } else {
            labelled("", paint.all(style, title));
        }
    }

    /** Words of the interface after a label, following lines under the first. */
    void labelled(String label, String words) {
        var indent = Cells.width(label);
        var first = true;
        for (var line : Cells.wrap(words, width - indent)) {
            line((first ? label : " ".repeat(indent)) + line);
            first = false;
        }
    }

    /** Words of a page after a label; every line keeps the direction of the page's language. */
    void passage(String label, String words, boolean rightToLeft) {
        var indent = Cells.width(label);
        boolean foreign = Direction.isForeign(words, texts.isRightToLeft()) || rightToLeft != texts.isRightToLeft();
        var first = true;
        for (var line : Cells.wrap(words, width - indent)) {
            var shown = foreign ? Direction.isolateLine(line, rightToLeft) : line;
            line((first ? label : " ".repeat(indent)) + shown);
            first = false;
        }
    }

    /** Words that came from a page or a table, set among words of the interface. */
    String foreign(String words) {
        return Direction.isolate(words, texts.isRightToLeft());
    }

    /** Reasons in one line: what was compared and the words on both sides. */
    String reasons(List<Why> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining("; "));
    }

    private String reason(Why why) {
        var words = why.isSame() ? foreign(why.left()) : foreign(why.left()) + " = " + foreign(why.right());
        return (why.brief() + " " + words).strip();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
