package org.khabar.match;

import java.util.List;
import java.util.Random;

/** Made-up names in several scripts. */
final class AnyNames {

    private static final List<String> LETTERS = List.of(
            "abcdefghijklmnoprstuvyz",
            "\u0627\u0628\u062a\u062f\u0631\u0633\u0634\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064a",
            "абвгдежзиклмнопрстуфхшя");

    private AnyNames() {}

    /** One to four parts of two to eight letters. */
    static String any(Random random) {
        var letters = LETTERS.get(random.nextInt(LETTERS.size()));
        var name = new StringBuilder();
        int parts = 1 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            name.append(part == 0 ? "" : " ");
            int length = 2 + random.nextInt(7);
            for (int i = 0; i < length; i++) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
        }
        return name.toString();
    }
}
