package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/**
 * Cuts a stretch of text into sentences.
 *
 * <p>A quotation stays whole with the words that lead it, however many sentences it holds, unless it is very long; a
 * line is never joined to the next one.
 */
public final class Sentences {

    /** A quotation longer than this is cut like other text. */
    private static final int LONGEST_QUOTATION = 400;

    private static final String OPENING = "\u00ab\u201c\u201e\"";
    private static final String CLOSING = "\u00bb\u201d\u201c\"";

    /** Words of a dateline: "Tehran - IRNA:". */
    private static final int LONGEST_DATELINE = 5;

    private final String text;
    private final Span within;
    private final SentenceEnds ends;
    private final List<Span> found = new ArrayList<>();
    private int start;

    private Sentences(Language language, String text, Span within) {
        this.text = text;
        this.within = within;
        this.ends = new SentenceEnds(language, text, within);
        this.start = within.start();
    }

    /** The sentences of a stretch, blanks around them left out; together they hold all its letters. */
    public static List<Span> of(Language language, String text, Span within) {
        var sentences = new Sentences(language, text, within);
        sentences.cut();
        return sentences.found;
    }

    private void cut() {
        int quoted = start; // where the quotation being read ends
        for (int i = start; i < within.end(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                end(i);
            } else if (i >= quoted && OPENING.indexOf(c) >= 0) {
                quoted = Math.max(quoted, endOfQuotation(i));
            } else if (ends.isMark(c) && i >= quoted) {
                i = mark(i);
            } else if (c == ':' && i >= quoted && isDateline(i)) {
                end(i + 1);
            } else if (i + 1 == quoted && ends.endsQuoted(start, i)) {
                end(i + 1);
            }
        }
        end(within.end());
    }

    /** Ends the sentence at a mark if it is one that ends sentences. */
    private int mark(int at) {
        int next = ends.afterMarks(at);
        if (ends.isEnd(start, at, next)) {
            end(next);
        }
        return next - 1;
    }

    private void end(int end) {
        var sentence = stripped(start, end);
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
        start = end;
    }

    private int endOfQuotation(int open) {
        if (text.charAt(open) == '"' && !isOpening(open)) {
            return open;
        }
        char close = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
        int limit = Math.min(within.end(), open + LONGEST_QUOTATION);
        for (int i = open + 1; i < limit && !isLineEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            boolean closes = c == close && !(c == '"' && isOpening(i));
            if (closes || text.charAt(open) == '\u201e' && c == '\u201d') {
                return i + 1;
            }
        }
        return open;
    }

    /** A straight mark opens where a blank stands before it and none after. */
    private boolean isOpening(int at) {
        boolean apart = at == within.start()
                || !Character.isLetterOrDigit(text.charAt(at - 1)) && !ends.isMark(text.charAt(at - 1));
        return apart
                && at + 1 < within.end()
                && !Character.isWhitespace(text.charAt(at + 1))
                && !ends.isMark(text.charAt(at + 1));
    }

    private boolean isDateline(int colon) {
        int words = 1;
        boolean dash = false;
        for (int i = stripped(start, colon).start(); i < colon; i++) {
            char c = text.charAt(i);
            dash |= (c == '-' || c == '\u2013' || c == '\u2014') && i > start && text.charAt(i - 1) == ' ';
            words += c == ' ' ? 1 : 0;
        }
        return dash && words <= LONGEST_DATELINE + 1 && colon + 1 < within.end() && text.charAt(colon + 1) == ' ';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private Span stripped(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }
}
