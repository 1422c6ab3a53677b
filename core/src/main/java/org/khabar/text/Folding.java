package org.khabar.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Folds letters so that spellings of one word become equal; for comparing only, never for show.
 *
 * <p>Rules: compatibility forms opened (ligatures, presentation forms, wide letters); accents, vowel points and
 * tatweel dropped; non-joiners and other invisible marks dropped; case dropped; any digit to 0-9; the Arabic, Persian,
 * Urdu and Kurdish forms of yeh, kaf, heh and alef to one each; teh marbuta to heh; dotless i to i; sharp s to ss.
 */
public final class Folding {

    private static final Normalizer2 OPEN = Normalizer2.getNFKDInstance();

    private Folding() {}

    public static String fold(CharSequence text) {
        if (isPlain(text)) {
            return text.toString();
        }
        var open = OPEN.normalize(text);
        var folded = new StringBuilder(open.length());
        open.codePoints().forEach(letter -> append(folded, letter));
        return folded.toString();
    }

    /** Most words of a text need no folding at all. */
    private static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case '\u0649', '\u06cc', '\u06d2' -> folded.append('\u064a'); // alef maksura, farsi yeh
            case '\u06a9', '\u06aa' -> folded.append('\u0643'); // keheh, swash kaf
            case '\u0629', '\u06c0', '\u06c1', '\u06d5', '\u06be', '\u06c2' -> folded.append('\u0647'); // all heh
            case '\u0671', '\u0672', '\u0673' -> folded.append('\u0627'); // alef wasla
            case '\u0621', '\u0640' -> {} // lone hamza, tatweel
            case '\u0131' -> folded.append('i');
            case '\u00df' -> folded.append("ss");
            case '\u0142', '\u0141' -> folded.append('l');
            case '\u00f8', '\u00d8' -> folded.append('o');
            case '\u0111', '\u0110' -> folded.append('d');
            case '\u2019', '\u2018', '\u02bc', '\u02bb' -> folded.append('\'');
            default -> appendOther(folded, letter);
        }
    }

    private static void appendOther(StringBuilder folded, int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return;
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append((char) ('0' + Character.digit(letter, 10)));
            return;
        }
        folded.appendCodePoint(Character.toLowerCase(letter));
    }
}
