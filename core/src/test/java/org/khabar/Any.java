package org.khabar;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up values from a fixed seed, for laws that must hold whatever comes. */
public final class Any {

    private static final long SEED = 20161025;

    /** Letters, marks, digits and signs that have caused trouble somewhere. */
    private static final String LETTERS =
            "abcXYZ\u0130\u0131\u00df\u00e9\u0641\u0648\u0627\u0644\u0643\u0628\u064a\u06cc\u06a9"
                    + "\u0629\u0649\u0651\u064b\u0640\u200c\u200f\u05d0\u05b8\u0416\u0451\u6f22\u304b\u30ab"
                    + "0123\u0663\u06f4\u066b\u066c '\u2019\"\u00ab\u00bb\u201c.,:;!?\u060c\u061b\u061f-\u2013\n\t\u00a0\ud83d\ude00";

    private Any() {}

    /** Strings of up to 60 letters, the same ones at every run. */
    public static Stream<String> strings() {
        var random = new Random(SEED);
        var letters = LETTERS.codePoints().boxed().toList();
        return Stream.concat(
                Stream.of("", " ", "\u200c", "'"), IntStream.range(0, 300).mapToObj(i -> string(random, letters)));
    }

    private static String string(Random random, List<Integer> letters) {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(60))
                .forEach(i -> text.appendCodePoint(letters.get(random.nextInt(letters.size()))));
        return text.toString();
    }
}
