package org.khabar.annotate;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether the letters of a word follow one another as in the names of the tables or as in their everyday words: for
 * each three letters in a row, how much likelier they are in names.
 */
final class NameLetters {

    private static final double UNSEEN = 0.5;
    private static final int ENOUGH = 3; // shorter words tell too little

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int namesTotal;
    private int wordsTotal;

    void learnName(String folded) {
        namesTotal += learn(names, folded);
    }

    void learnWord(String folded) {
        wordsTotal += learn(words, folded);
    }

    private static int learn(Map<String, Integer> counts, String folded) {
        var framed = "^" + folded + "$";
        for (int i = 0; i + 3 <= framed.length(); i++) {
            counts.merge(framed.substring(i, i + 3), 1, Integer::sum);
        }
        return Math.max(0, framed.length() - 2);
    }

    /** Mean of the logarithms of how much likelier each three letters are in names; above 0 speaks for a name. */
    double likeness(String folded) {
        if (folded.length() < ENOUGH || namesTotal == 0) {
            return 0;
        }
        var framed = "^" + folded + "$";
        double sum = 0;
        for (int i = 0; i + 3 <= framed.length(); i++) {
            var three = framed.substring(i, i + 3);
            double name = (names.getOrDefault(three, 0) + UNSEEN) / namesTotal;
            double word = (words.getOrDefault(three, 0) + UNSEEN) / wordsTotal;
            sum += Math.log(name / word);
        }
        return sum / (framed.length() - 2);
    }
}
