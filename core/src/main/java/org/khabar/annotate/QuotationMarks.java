package org.khabar.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.text.Language;

/**
 * Finds what stands in quotation marks. Rows of {@code quotation-marks.tsv}: the mark that opens, the marks that may
 * close it; in the order in which a newsroom of the language would take them.
 *
 * <p>Rules: only the outermost marks count; a mark that looks the same on both sides opens where none is open; a mark
 * that is also an apostrophe opens before a letter and after none, and closes the other way round; what is never closed
 * runs to the end of its paragraph.
 */
final class QuotationMarks {

    /** Words in marks: with the marks, and without. */
    record Marked(Span outer, Span inner) {}

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc";

    private final Map<Character, String> closing = new HashMap<>();

    private QuotationMarks(Language language) {
        for (var row : language.rows("quotation-marks", 2)) {
            closing.putIfAbsent(row.cell(0).charAt(0), String.join("", row.forms(1)));
        }
    }

    static QuotationMarks of(Language language) {
        return language.keep(QuotationMarks.class, QuotationMarks::new);
    }

    /** The outermost marked stretches of a paragraph, in order. */
    List<Marked> find(String text, Span paragraph) {
        var found = new ArrayList<Marked>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            var marked = opens(text, at, paragraph) ? from(text, at, paragraph) : null;
            if (marked == null) {
                at++;
            } else {
                found.add(marked);
                at = marked.outer().end();
            }
        }
        return found;
    }

    private boolean opens(String text, int at, Span within) {
        char mark = text.charAt(at);
        if (!closing.containsKey(mark)) {
            return false;
        }
        boolean afterLetter = at > within.start() && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeLetter = at + 1 < within.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return APOSTROPHES.indexOf(mark) < 0 || !afterLetter && beforeLetter;
    }

    private @Nullable Marked from(String text, int open, Span within) {
        var nested = from(text, open, within, true);
        if (nested != null) {
            return nested;
        }
        var flat = from(text, open, within, false);
        boolean mayStayOpen = APOSTROPHES.indexOf(text.charAt(open)) < 0;
        return flat != null || !mayStayOpen ? flat : marked(text, open, within.end(), within.end());
    }

    /** The stretch from an opening mark to the mark that closes it; null when none does. */
    private @Nullable Marked from(String text, int open, Span within, boolean nests) {
        char mark = text.charAt(open);
        var closers = closing.getOrDefault(mark, "");
        int depth = 1;
        for (int i = open + 1; i < within.end(); i++) {
            char c = text.charAt(i);
            if (closers.indexOf(c) >= 0 && closes(text, i, within)) {
                depth--;
            } else if (nests && c == mark) {
                depth++;
            }
            if (depth == 0) {
                return marked(text, open, i, i + 1);
            }
        }
        return null;
    }

    private static boolean closes(String text, int at, Span within) {
        boolean beforeLetter = at + 1 < within.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return APOSTROPHES.indexOf(text.charAt(at)) < 0 || !beforeLetter;
    }

    private static Marked marked(String text, int open, int close, int end) {
        return new Marked(new Span(open, end), SpeechLine.trimmed(text, open + 1, close));
    }
}
