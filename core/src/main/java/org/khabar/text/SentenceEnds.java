package org.khabar.text;

import java.util.Locale;
import org.khabar.model.Span;

/** Tells whether a full stop, question mark or the like ends a sentence. */
final class SentenceEnds {

    private static final String STOPS = ".\u06d4\u2026";
    private static final String CALLS = "!?\u061f";
    private static final String WIDE = "\u3002\uff01\uff1f";
    private static final String CLOSERS = "\u00bb\u201d\u2019\")]}'";
    private static final String QUOTES = "\u00bb\u201d\u201c\"";

    /** Figures of a day or rank before a full stop: the 3., the 21. */
    private static final int LONGEST_RANK = 2;

    private static final int LONGEST_ACRONYM = 6;

    /** Where no blank parts two sentences, shorter words beside the stop are abbreviations. */
    private static final int SHORTEST_BEFORE = 3;

    private final String text;
    private final Span within;
    private final boolean cased;
    private final boolean rightToLeft;
    private final boolean dotMakesOrdinal;
    private final Abbreviations abbreviations;
    private final SmallWords small;

    SentenceEnds(Language language, String text, Span within) {
        this.text = text;
        this.within = within;
        this.cased = language.isCased();
        this.rightToLeft = language.isRightToLeft();
        this.dotMakesOrdinal = language.trait("ordinal-dot", "no").equals("yes");
        this.abbreviations = Abbreviations.of(language);
        this.small = SmallWords.of(language);
    }

    boolean isMark(char c) {
        return STOPS.indexOf(c) >= 0 || CALLS.indexOf(c) >= 0 || WIDE.indexOf(c) >= 0;
    }

    /** The place after a run of marks and what closes with them. */
    int afterMarks(int at) {
        int i = at;
        while (i < within.end() && isMark(text.charAt(i))) {
            i++;
        }
        while (i < within.end() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i < within.end() && isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Whether a sentence ends with the marks between two places.
     *
     * @param start where the sentence begins
     */
    boolean isEnd(int start, int at, int next) {
        if (next >= within.end() || WIDE.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return rightToLeft && isUnparted(at, next);
        }
        if (cased && isLowerCase(next)) {
            return false;
        }
        if (CALLS.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        return text.charAt(at) == '\u2026' || text.startsWith("..", at)
                ? isEllipsisEnd(at, next)
                : isStop(start, at, next);
    }

    /** Whether a sentence ends where its quotation does: a mark stands inside, and what follows begins anew. */
    boolean endsQuoted(int start, int close) {
        int next = close + 1;
        int mark = close - 1;
        if (mark <= start || !isMark(text.charAt(mark)) || QUOTES.indexOf(text.charAt(close)) < 0) {
            return false;
        }
        if (next >= within.end() || !Character.isWhitespace(text.charAt(next))) {
            return next >= within.end();
        }
        return cased ? isCapital(next) : STOPS.indexOf(text.charAt(mark)) >= 0 || isLed(start, close);
    }

    /** Whether a colon led the quotation, so that nothing of its sentence follows it. */
    private boolean isLed(int start, int close) {
        for (int i = close - 1; i > start; i--) {
            char c = text.charAt(i);
            if (c == '\u00ab' || c == '\u201c' || c == '"') {
                return text.substring(start, i).stripTrailing().endsWith(":");
            }
        }
        return false;
    }

    /** Dots are a pause, unless a capital shows that a sentence begins. */
    private boolean isEllipsisEnd(int at, int next) {
        boolean pause = text.startsWith("..", at) && !text.startsWith("...", at);
        return cased && !pause && isCapital(next);
    }

    private boolean isStop(int start, int at, int next) {
        int from = startOfWord(start, at);
        var word = text.substring(from, at);
        if (word.isEmpty()) {
            return true;
        }
        if (isDigits(word)) {
            boolean rank = dotMakesOrdinal && word.length() <= LONGEST_RANK;
            return !rank && !text.substring(start, from).isBlank();
        }
        if (word.length() == 1 && (cased ? Character.isUpperCase(word.charAt(0)) : isRightToLeft(word.charAt(0)))) {
            return false; // an initial
        }
        return isAfterAbbreviation(start, from, word, next);
    }

    private boolean isAfterAbbreviation(int start, int from, String word, int next) {
        var kind = abbreviations.of(word);
        if (kind == null && isShort(word)) {
            kind = Abbreviations.Kind.OTHER;
        }
        if (kind == null) {
            return true;
        }
        boolean afterFigures = !text.substring(start, from).isBlank() && Character.isDigit(lastLetter(start, from));
        boolean maySo = kind == Abbreviations.Kind.OTHER || afterFigures;
        return maySo && cased && isCapital(next) && small.has(Folding.fold(wordAt(next)));
    }

    /** An acronym with stops, or a letter alone. */
    private boolean isShort(String word) {
        boolean acronym = word.indexOf('.') >= 0 && word.length() <= LONGEST_ACRONYM;
        return word.chars().noneMatch(Character::isDigit) && (acronym || cased && word.length() == 1);
    }

    private char lastLetter(int start, int from) {
        int i = from - 1;
        while (i > start && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    /** Arabic and Persian pages often leave out the blank after a full stop. */
    private boolean isUnparted(int at, int next) {
        int from = startOfWord(within.start(), at);
        boolean letters = from < at && isRightToLeft(text.charAt(at - 1)) && isRightToLeft(text.charAt(next));
        return letters && at - from >= SHORTEST_BEFORE && wordAt(next).length() >= 2 && next - at == 1;
    }

    private static boolean isRightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Where the word before a full stop begins; the stops inside "U.S" belong to it. */
    private int startOfWord(int start, int at) {
        int i = at;
        while (i > start && isOfWord(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '.'
                || c == '\u200c'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private String wordAt(int place) {
        int from = letter(place);
        int to = from;
        while (to < within.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private boolean isLowerCase(int next) {
        int at = letter(next);
        return at < within.end() && Character.isLowerCase(text.charAt(at));
    }

    private boolean isCapital(int next) {
        int at = letter(next);
        return at < within.end() && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }

    /** The first letter or digit from a place on, opening marks passed over. */
    private int letter(int from) {
        int i = from;
        while (i < within.end() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
