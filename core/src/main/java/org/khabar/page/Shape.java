package org.khabar.page;

import java.lang.Character.UnicodeScript;

/**
 * How a line looks, whatever its language.
 *
 * @param weight its letters and digits; a sign that stands for a syllable or a word counts for more
 * @param stops marks that end a sentence, those inside numbers and names left out
 * @param stopped whether it ends as a sentence does; three dots do not count, headlines are cut off by them
 * @param parts marks that part the entries of a menu, a path or a line of facts
 */
record Shape(int weight, int stops, boolean stopped, int commas, int parts) {

    /** An ideograph or syllable says about as much as this many letters. */
    private static final double SIGN_WEIGHT = 2.5;

    private static final String STOPS = ".!?\u061f\u2026\u3002\u06d4\u0964\uff01\uff1f\uff61\u0589\u1362";
    private static final String COMMAS = ",;\u060c\u061b\u3001\uff0c\uff1b";
    private static final String PARTS = "|/\u00bb\u203a>\u2022\u00b7\u2190\u2192\u00ab\u2039<\u2013\u2014";

    static Shape of(CharSequence line) {
        double weight = 0;
        int stops = 0;
        int commas = 0;
        int parts = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                weight += isSign(c) ? SIGN_WEIGHT : 1;
            } else if (STOPS.indexOf(c) >= 0) {
                stops += isStop(line, i) ? 1 : 0;
            } else if (COMMAS.indexOf(c) >= 0) {
                commas++;
            } else if (PARTS.indexOf(c) >= 0) {
                parts += isParting(line, i) ? 1 : 0;
            }
        }
        return new Shape((int) weight, stops, isStopped(line), commas, parts);
    }

    private static boolean isSign(char c) {
        if (c < '\u1100') {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** A mark before a blank, a closing mark or the end; a full-width mark anywhere. */
    private static boolean isStop(CharSequence line, int at) {
        if (line.charAt(at) >= '\u3000' || at + 1 == line.length()) {
            return true;
        }
        char next = line.charAt(at + 1);
        return Character.isWhitespace(next) || isCloser(next);
    }

    /** A mark between blanks, or a bar: inside a word it is part of a number or a name. */
    private static boolean isParting(CharSequence line, int at) {
        boolean before = at > 0 && Character.isWhitespace(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && Character.isWhitespace(line.charAt(at + 1));
        return line.charAt(at) == '|' || before && after || after && line.charAt(at) == '/';
    }

    private static boolean isStopped(CharSequence line) {
        int end = line.length();
        while (end > 0 && (isCloser(line.charAt(end - 1)) || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        if (end == 0 || STOPS.indexOf(line.charAt(end - 1)) < 0 || line.charAt(end - 1) == '\u2026') {
            return false;
        }
        return end < 2 || line.charAt(end - 1) != '.' || line.charAt(end - 2) != '.';
    }

    static boolean isCloser(char c) {
        int type = Character.getType(c);
        boolean quote = type == Character.FINAL_QUOTE_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
        return quote || type == Character.END_PUNCTUATION || c == '"' || c == '\'' || type == Character.FORMAT;
    }
}
