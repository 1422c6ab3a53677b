package org.khabar.annotate;

/** What stands between a word and the one before it. */
enum Gap {
    /** Blanks alone, or the point of an initial or a title. */
    BLANK,
    HYPHEN,
    APOSTROPHE,
    COMMA,
    /** An ending behind an apostrophe belongs to the word before: "Iran's". */
    SUFFIX,
    /** A quotation mark or bracket opens. */
    OPEN,
    /** Any other mark, or the beginning of the sentence. */
    BREAK;

    private static final String OPENING = "\"\u00ab\u201c\u201e\u2018(\u2039[";

    private static final String APOSTROPHES = "'\u2019\u02bc";

    private static boolean isLetters(String marks) {
        return marks.codePoints().skip(1).allMatch(Character::isLetter);
    }

    /** Whether a name may go on over it. */
    boolean joins() {
        return this == BLANK || this == HYPHEN || this == APOSTROPHE;
    }

    static Gap of(CharSequence between, boolean afterInitial) {
        var marks = between.toString().strip();
        if (marks.length() > 1 && APOSTROPHES.indexOf(marks.charAt(0)) >= 0 && isLetters(marks)) {
            return SUFFIX;
        }
        if (marks.isEmpty()) {
            return BLANK;
        }
        char last = marks.charAt(marks.length() - 1);
        return switch (marks) {
            case "-", "\u2010", "\u2011", "\u2013", "\u200c-" -> HYPHEN;
            case "'", "\u2019", "\u02bc" -> APOSTROPHE;
            case ",", "\u060c" -> COMMA;
            case "." -> afterInitial ? BLANK : BREAK;
            default -> OPENING.indexOf(last) >= 0 ? OPEN : BREAK;
        };
    }
}
