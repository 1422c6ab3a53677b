package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.annotate.QuotationMarks.Marked;
import org.khabar.model.Span;
import org.khabar.text.Language;
import org.khabar.text.Words;

/**
 * Finds speech that dashes mark: "— We knew nothing, — said X. — Nobody told us."
 *
 * <p>Rules: the paragraph begins with a dash; a second dash parts what is said from who says it, a third one what is
 * said from it again; the second part holds a word of saying, or nothing is taken for speech.
 */
final class Dialogue {

    private final Language language;
    private final Reporting reporting;

    Dialogue(Language language, Reporting reporting) {
        this.language = language;
        this.reporting = reporting;
    }

    /** The spoken parts of a paragraph; empty when it is no dialogue. */
    List<Marked> find(String text, Span paragraph) {
        if (paragraph.isEmpty() || !SpeechLine.isDash(text.charAt(paragraph.start()))) {
            return List.of();
        }
        var dashes = dashes(text, paragraph);
        if (dashes.size() < 2 || !tells(text, part(dashes, 1, paragraph))) {
            return List.of();
        }
        var spoken = new ArrayList<Marked>();
        for (int i = 0; i < dashes.size(); i += 2) {
            var outer = part(dashes, i, paragraph);
            spoken.add(new Marked(outer, said(text, outer)));
        }
        return spoken;
    }

    private static List<Integer> dashes(String text, Span paragraph) {
        var dashes = new ArrayList<Integer>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (SpeechLine.isDash(text.charAt(i))) {
                dashes.add(i);
            }
        }
        return dashes;
    }

    /** From a dash to the next one. */
    private static Span part(List<Integer> dashes, int index, Span paragraph) {
        int end = index + 1 < dashes.size() ? dashes.get(index + 1) : paragraph.end();
        return new Span(dashes.get(index), end);
    }

    private boolean tells(String text, Span part) {
        return reporting.hasCue(Words.of(language, text, part));
    }

    /** What is said, without the dash before it, the stop of the part before, and the comma behind. */
    private static Span said(String text, Span outer) {
        int start = outer.start() + 1;
        while (start < outer.end() && (text.charAt(start) == '.' || SpeechLine.isComma(text.charAt(start)))) {
            start++;
        }
        var said = SpeechLine.trimmed(text, start, outer.end());
        boolean comma = !said.isEmpty() && SpeechLine.isComma(text.charAt(said.end() - 1));
        return comma ? new Span(said.start(), said.end() - 1) : said;
    }
}
