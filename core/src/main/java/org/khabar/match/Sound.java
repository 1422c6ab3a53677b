package org.khabar.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The consonants of a word by class, so that names and loanwords are known again in another script or spelling.
 *
 * <p>Letters that are a vowel here and a consonant there are left out; a letter that may be of two classes gives two
 * sounds.
 */
final class Sound {

    /** Shorter skeletons are shared by chance. */
    private static final int SHORTEST = 3;

    private static final int MOST_READINGS = 4;

    private Sound() {}

    /** The ways the word may sound; empty when it is too short to tell. */
    static Set<String> of(String word) {
        var sounds = List.of("");
        for (int i = 0; i < word.length(); i++) {
            var classes = classes(word, i);
            if (!classes.isEmpty()) {
                sounds = extended(sounds, classes);
            }
        }
        var long_ = new LinkedHashSet<String>();
        sounds.stream().filter(sound -> sound.length() >= SHORTEST).forEach(long_::add);
        return long_;
    }

    private static List<String> extended(List<String> sounds, String classes) {
        var longer = new LinkedHashSet<String>();
        for (int k = 0; k < classes.length(); k++) {
            char one = classes.charAt(k);
            sounds.forEach(sound -> longer.add(sound.endsWith(String.valueOf(one)) ? sound : sound + one));
        }
        return longer.stream().limit(MOST_READINGS).toList();
    }

    /** The classes a letter may be of; empty for vowels and what is easily lost. */
    private static String classes(String word, int at) {
        return switch (word.charAt(at)) {
            case 'b', 'p', 'f', 'v', '\u0628', '\u067e', '\u0641', '\u0431', '\u043f', '\u0444', '\u0432' -> "P";
            case 't', 'd', '\u062a', '\u062f', '\u0637', '\u0636', '\u0442', '\u0434' -> "T";
            case 's' -> "S";
            case 'z', '\u0633', '\u0635', '\u0632', '\u0634', '\u0686', '\u0698', '\u0441', '\u0437', '\u0448' -> "S";
            case '\u0446', '\u0447', '\u0436', '\u0449' -> "S";
            case '\u062b', '\u0630', '\u0638' -> "TS";
            case 'j', '\u062c' -> "SK";
            case 'c' -> isBefore(word, at, 'h') ? "S" : "KS";
            case 'g' -> "KS";
            case 'k', 'q', 'x', '\u0643', '\u06af', '\u0642', '\u063a', '\u062e', '\u043a', '\u0433', '\u0445' -> "K";
            case 'r', '\u0631', '\u0440' -> "R";
            case 'l', '\u0644', '\u043b' -> "L";
            case 'm', '\u0645', '\u043c' -> "M";
            case 'n', '\u0646', '\u043d' -> "N";
            default -> "";
        };
    }

    private static boolean isBefore(String word, int at, char next) {
        return at + 1 < word.length() && word.charAt(at + 1) == next;
    }
}
