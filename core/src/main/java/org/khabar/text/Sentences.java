package org.khabar.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/** Cuts a stretch of text into sentences. */
public final class Sentences {

    private Sentences() {}

    /** The sentences of a stretch, blanks around them left out; together they hold all its letters. */
    public static List<Span> of(Language language, String text, Span within) {
        var breaks = BreakIterator.getSentenceInstance(new ULocale(language.code()));
        breaks.setText(within.in(text));
        var sentences = new ArrayList<Span>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var sentence = stripped(text, within.start() + from, within.start() + to);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = to;
        }
        return sentences;
    }

    private static Span stripped(String text, int start, int end) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
