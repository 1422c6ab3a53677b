package org.khabar.page;

import java.util.Arrays;

/**
 * A file as text, a byte order mark included.
 *
 * @param charset the one it was decoded with
 */
record Decoded(String text, String charset, CodePoints codePoints) {

    static Decoded of(String text, String charset) {
        return new Decoded(text, charset, CodePoints.of(text));
    }

    /** Turns places in UTF-16 into counts of code points. */
    static final class CodePoints {

        /** Where the second halves of pairs stand. */
        private final int[] pairs;

        private CodePoints(int[] pairs) {
            this.pairs = pairs;
        }

        static CodePoints of(String text) {
            var pairs = new int[16];
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLowSurrogate(text.charAt(i))
                        && i > 0
                        && Character.isHighSurrogate(text.charAt(i - 1))) {
                    pairs = count < pairs.length ? pairs : Arrays.copyOf(pairs, count * 2);
                    pairs[count++] = i;
                }
            }
            return new CodePoints(Arrays.copyOf(pairs, count));
        }

        /** Code points before {@code place}. */
        int at(int place) {
            int found = Arrays.binarySearch(pairs, place);
            int before = found >= 0 ? found : -found - 1;
            return place - before;
        }
    }
}
