package org.khabar.page;

import org.khabar.model.Span;
import org.khabar.text.Language;
import org.khabar.text.Lexicon;
import org.khabar.text.Words;

/**
 * Finds the dateline: place, perhaps date and agency, then a dash, before the story or at its head.
 *
 * <p>An opening counts as one when it ends in a dash and holds an agency in brackets, or begins with a known place, or
 * is set apart by emphasis.
 */
final class Datelines {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_PLACE = 4;
    private static final String DASHES = "-\u2013\u2014\u2015\u2212\u0640";
    private static final String ENDS = DASHES + ":.\uff1a|";

    private final Language language;
    private final Lexicon<Boolean> places;

    private Datelines(Language language) {
        this.language = language;
        this.places = new Lexicon<>(language, Lexicon.Key.FOLDED);
        for (var row : language.rows("places", 2)) {
            row.forms(1).forEach(form -> places.add(form, true));
        }
    }

    static Datelines of(Language language) {
        return language.keep(Datelines.class, Datelines::new);
    }

    /** Where the dateline that opens a paragraph ends, blanks after it included; 0 when none opens it. */
    int end(Piece paragraph) {
        var text = paragraph.text();
        int limit = Math.min(text.length(), LONGEST);
        int found = 0;
        for (int i = 1; i < limit && found == 0; i++) {
            found = isEnd(text, i) && opens(text, i, paragraph.lead()) ? i + 1 : 0;
        }
        if (found > 0 && found < text.length()) {
            int second = secondPart(text, found);
            return blanks(text, second > 0 ? second : found);
        }
        return 0;
    }

    /** "Dorud - Hamun - ...": the agency between two dashes. */
    private int secondPart(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST / 2);
        for (int i = from + 1; i < limit; i++) {
            if (isEnd(text, i)
                    && DASHES.indexOf(text.charAt(i)) >= 0
                    && words(text.substring(from, i)) <= LONGEST_PLACE) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A dash or point with a blank after it; a dash inside a word is none. */
    private static boolean isEnd(String text, int at) {
        boolean blank = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        return blank && ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean opens(String text, int end, int lead) {
        var opening = text.substring(0, end);
        if (words(opening) > MOST_WORDS) {
            return false;
        }
        boolean dash = DASHES.indexOf(text.charAt(end)) >= 0;
        boolean bracket = opening.strip().endsWith(")") && opening.indexOf('(') > 0;
        boolean emphasised = lead > 0 && Math.abs(lead - end) <= 2;
        boolean place = isPlace(opening);
        if (dash) {
            return bracket || place || emphasised;
        }
        return emphasised && (place || bracket) || text.charAt(end) == '.' && emphasised && words(opening) <= 2;
    }

    /** Whether it begins with a place, and nothing but a date, an agency or a second place follows. */
    private boolean isPlace(String opening) {
        var words = Words.of(language, opening, new Span(0, opening.length()));
        var hit = words.isEmpty() ? null : places.longestAt(words, 0);
        if (hit == null) {
            return false;
        }
        var rest = opening.substring(hit.span().end()).strip();
        return rest.isEmpty() || ",/(\u060c\uff0c".indexOf(rest.charAt(0)) >= 0 || DASHES.indexOf(rest.charAt(0)) >= 0;
    }

    private int words(String text) {
        return Words.of(language, text, new Span(0, text.length())).size();
    }

    /** Whether a whole short line is a dateline: "Baghdad / Agency". */
    boolean isLine(Piece line) {
        var text = line.text();
        if (line.shape().weight() > LONGEST / 2 || words(text) > MOST_WORDS) {
            return false;
        }
        for (int i = 1; i < text.length() - 1; i++) {
            boolean parts = DASHES.indexOf(text.charAt(i)) >= 0 || "/|:".indexOf(text.charAt(i)) >= 0;
            if (parts && isPlace(text.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
