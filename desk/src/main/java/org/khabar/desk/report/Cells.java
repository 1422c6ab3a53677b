package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;

/** Measures and wraps text in terminal cells: a combining or invisible letter takes none, a wide one two. */
final class Cells {

    /** Select Graphic Rendition: what paints a terminal. */
    private static final char ESCAPE = '\u001b';

    /** First and last of the ranges that take two cells: East Asian letters and pictures. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f},
        {0x2e80, 0x303e},
        {0x3041, 0xa4cf},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff00, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1f9ff},
        {0x20000, 0x3fffd}
    };

    private Cells() {}

    /** Width in cells; paint takes none. */
    static int width(String text) {
        return withoutPaint(text).codePoints().map(Cells::width).sum();
    }

    /** The text in lines of at most {@code width} cells, broken at blanks; paint goes on over the break. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (var word : words(text, width)) {
            int cells = width(word);
            if (used > 0 && used + 1 + cells > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += cells + (used > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return carry(lines);
    }

    /** The text without paint. */
    static String withoutPaint(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        var bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                i = Math.max(i, text.indexOf('m', i));
            } else {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    private static List<String> words(String text, int width) {
        var words = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (width(word) <= width) {
                words.add(word);
            } else {
                words.addAll(pieces(withoutPaint(word), width));
            }
        }
        return words;
    }

    /** A word longer than a line, such as an address, cut where the line ends. */
    private static List<String> pieces(String word, int width) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int used = 0;
        for (int letter : word.codePoints().toArray()) {
            if (used + width(letter) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.appendCodePoint(letter);
            used += width(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Paint and isolates that are open where a line ends are closed there and opened again on the next. */
    private static List<String> carry(List<String> lines) {
        var carried = new ArrayList<String>();
        var open = "";
        for (var line : lines) {
            var whole = open + line;
            var paint = openPaint(whole);
            var isolates = Direction.openIsolates(whole);
            carried.add(whole + (paint.isEmpty() ? "" : Paint.RESET) + Direction.closing(isolates));
            open = Direction.opening(isolates) + paint;
        }
        return carried;
    }

    private static String openPaint(String line) {
        int last = line.lastIndexOf(ESCAPE);
        var code = last < 0 ? "" : line.substring(last, line.indexOf('m', last) + 1);
        return code.equals(Paint.RESET) ? "" : code;
    }

    private static int width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        for (var range : WIDE) {
            if (letter >= range[0] && letter <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
