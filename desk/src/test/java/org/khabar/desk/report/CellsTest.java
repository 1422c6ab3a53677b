package org.khabar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    private static final String LETTERS = "ab \u0627\u0644\u064b\u0650\u200c\u4e2d\ud83d\ude00 -";

    @ParameterizedTest
    @CsvSource(textBlock = """
            abc,                      3
            '',                       0
            \u0628\u064e\u0651,       1
            \u0645\u06cc\u200c\u0634, 3
            \u2068abc\u2069,          3
            \u4e2d\u6587,             4
            \ud83d\ude00,             2
            e\u0301,                  1
            """)
    void combiningLettersTakeNoCellAndWideOnesTwo(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }

    @Test
    void paintTakesNoCell() {
        assertThat(Cells.width(new Paint(true).all(Paint.Style.CLAIM, "abc"))).isEqualTo(3);
    }

    @Test
    void noLineIsWiderThanThePaperAndNoLetterIsLost() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var text = any(random);
            int width = 2 + random.nextInt(30);
            var lines = Cells.wrap(text, width);
            assertThat(lines).allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void paintGoesOnOverTheBreakAndEndsWithEachLine() {
        var lines = Cells.wrap(new Paint(true).all(Paint.Style.CLAIM, "one two"), 4);
        assertThat(lines).containsExactly("\u001b[1;31mone\u001b[0m", "\u001b[1;31mtwo\u001b[0m");
    }

    private static String any(Random random) {
        var text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
