package org.khabar.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/** Text as it is compared when measuring: white space collapsed, invisible marks dropped, places kept. */
final class Flat {

    private static final String INVISIBLE = "\u200b\u200e\u200f\ufeff\u2060\u2066\u2067\u2068\u2069";

    /** A pattern of this many words in a row is one piece of evidence that texts agree. */
    private static final int GRAM = 4;

    private final String flat;
    private final int[] origin;

    private Flat(String flat, int[] origin) {
        this.flat = flat;
        this.origin = origin;
    }

    static Flat of(String text) {
        var flat = new StringBuilder(text.length());
        int[] origin = new int[text.length() + 1];
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (INVISIBLE.indexOf(c) >= 0 || isBlank(c) && blank) {
                continue;
            }
            blank = isBlank(c);
            origin[flat.length()] = i;
            flat.append(blank ? ' ' : c);
        }
        origin[flat.length()] = text.length();
        return new Flat(flat.toString(), origin);
    }

    /** The text collapsed and stripped; empty for null. */
    static String norm(@Nullable String text) {
        return text == null ? "" : of(text).flat.strip();
    }

    /** Every place of the words in the text it was made from; half-open, UTF-16. */
    List<Span> places(String words) {
        var sought = norm(words);
        var found = new ArrayList<Span>();
        if (sought.isEmpty()) {
            return found;
        }
        for (int at = flat.indexOf(sought); at >= 0; at = flat.indexOf(sought, at + 1)) {
            found.add(new Span(origin[at], origin[at + sought.length() - 1] + 1));
        }
        return found;
    }

    /** How often each run of four words occurs. */
    static Map<List<String>, Integer> grams(String text) {
        var tokens = tokens(text);
        var grams = new HashMap<List<String>, Integer>();
        for (int i = 0; i < (tokens.isEmpty() ? 0 : Math.max(0, tokens.size() - GRAM) + 1); i++) {
            grams.merge(List.copyOf(tokens.subList(i, Math.min(tokens.size(), i + GRAM))), 1, Integer::sum);
        }
        return grams;
    }

    private static List<String> tokens(String text) {
        var open = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var tokens = new ArrayList<String>();
        var token = new StringBuilder();
        open.codePoints().forEach(letter -> {
            boolean alone = isEastAsian(letter);
            if ((alone || !isWordLetter(letter)) && !token.isEmpty()) {
                tokens.add(token.toString());
                token.setLength(0);
            }
            if (alone) {
                tokens.add(Character.toString(letter));
            } else if (isWordLetter(letter)) {
                token.appendCodePoint(letter);
            }
        });
        if (!token.isEmpty()) {
            tokens.add(token.toString());
        }
        return tokens;
    }

    private static boolean isEastAsian(int letter) {
        return letter >= 0x3040 && letter <= 0x30ff
                || letter >= 0x3400 && letter <= 0x9fff
                || letter >= 0xf900 && letter <= 0xfaff;
    }

    private static boolean isWordLetter(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || letter == '_';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** How much two stretches share of all they cover together. */
    static double overlap(Span a, Span b) {
        int cover = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return cover > 0 ? a.common(b) / (double) cover : 0;
    }
}
