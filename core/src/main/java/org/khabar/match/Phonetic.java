package org.khabar.match;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.model.Span;
import org.khabar.text.Folding;
import org.khabar.text.Table;

/**
 * A name as it may sound, whatever its script: one phonetic alphabet for all.
 *
 * <p>A letter may stand for several sounds, so each step holds the set of sounds meant, read from {@code sounds.tsv}.
 *
 * @param letters the letters, small, composed, without points
 * @param steps the sounds in order
 */
record Phonetic(String letters, List<Step> steps) {

    /** Every sound, by its place in a set. */
    private static final String SOUNDS = "pbfvwmntdszSZCJkgxGqhrly'aeiou-";

    private static final int FIRST_SYLLABLE = 0xac00; // of Korean
    private static final int LAST_SYLLABLE = 0xd7a3;
    static final char GERESH = '\u05f3';

    static final int VOWELS = set("aeiou");
    /** Sounds that come and go between languages. */
    static final int SOFT = VOWELS | set("hwy'-");

    static final int SILENT = set("-");

    /**
     * One sound.
     *
     * @param first the likeliest
     * @param all all it may be
     * @param letters the letters that stand for it, in {@link #letters()}
     */
    record Step(int first, int all, Span letters) {

        boolean isSoft() {
            return (all & SOFT) != 0;
        }

        boolean isVowel() {
            return (first & VOWELS) != 0;
        }
    }

    Phonetic {
        steps = List.copyOf(steps);
    }

    /** The bits of some sounds. */
    static int set(String sounds) {
        int bits = 0;
        for (int i = 0; i < sounds.length(); i++) {
            bits |= 1 << SOUNDS.indexOf(sounds.charAt(i));
        }
        return bits;
    }

    /** The name as it may sound. */
    static Phonetic of(String name) {
        var letters = plain(name);
        var steps = new ArrayList<Step>();
        int at = 0;
        while (at < letters.length()) {
            at += Letters.BUNDLED.read(letters, at, steps);
        }
        return new Phonetic(letters, steps);
    }

    /** Small composed letters without points and signs; Korean syllables are opened, the Hebrew geresh stays. */
    static String plain(String name) {
        var composed = Normalizer2.getNFKCInstance().normalize(name).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> {
            if (letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE) {
                plain.append(Normalizer2.getNFDInstance().normalize(Character.toString(letter)));
            } else if (Character.isLetter(letter) && letter != '\u0640' || letter == '\u30fc') {
                plain.appendCodePoint(letter);
            } else if (isGeresh(letter, plain)) {
                plain.append(GERESH);
            }
        });
        return plain.toString();
    }

    /** An apostrophe after a Hebrew letter, which it makes another letter. */
    static boolean isGeresh(int letter, CharSequence before) {
        boolean apostrophe = "'\u2019\u05f3".indexOf(letter) >= 0;
        char last = before.isEmpty() ? 0 : before.charAt(before.length() - 1);
        return apostrophe && last >= '\u05d0' && last <= '\u05ea';
    }

    /** What letters stand for, read once. */
    private record Letters(Map<String, List<int[]>> rows, int longest) {

        static final Letters BUNDLED = load();

        private static Letters load() {
            var rows = new HashMap<String, List<int[]>>();
            int longest = 1;
            for (var row : Table.bundled("world/sounds.tsv", 3).rows()) {
                var sounds = new ArrayList<int[]>();
                for (var cell : row.cell(2).split(" ", -1)) {
                    sounds.add(new int[] {set(cell.substring(0, 1)), set(cell)});
                }
                rows.put(row.cell(1), List.copyOf(sounds));
                longest = Math.max(longest, row.cell(1).length());
            }
            return new Letters(rows, longest);
        }

        /** Reads the letters at one place; how many they were. */
        int read(String text, int at, List<Step> steps) {
            for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
                var sounds = rows.get(text.substring(at, at + length));
                if (sounds != null) {
                    add(sounds, new Span(at, at + length), steps);
                    return length;
                }
            }
            var sounds = rows.get(Folding.fold(text.substring(at, at + 1)));
            if (sounds != null) {
                add(sounds, new Span(at, at + 1), steps);
            }
            return 1;
        }

        private static void add(List<int[]> sounds, Span letters, List<Step> steps) {
            sounds.forEach(sound -> steps.add(new Step(sound[0], sound[1], letters)));
        }
    }
}
