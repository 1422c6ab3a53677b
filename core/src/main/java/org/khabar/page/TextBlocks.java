package org.khabar.page;

import java.util.List;

/** Cuts a page of plain text into its lines. */
final class TextBlocks {

    private TextBlocks() {}

    static List<Piece> of(String file) {
        var copyist = new Copyist(file);
        boolean apart = true;
        int at = 0;
        while (at < file.length()) {
            int end = lineEnd(file, at);
            boolean blank = file.substring(at, end).isBlank();
            if (!blank) {
                copyist.copyPlain(skipMark(file, at), end);
                copyist.finish(null, apart);
            }
            apart = blank;
            at = end + 1;
        }
        return copyist.pieces();
    }

    /** A byte order mark is no text, though it counts as a letter of the file. */
    private static int skipMark(String file, int at) {
        return file.charAt(at) == '\ufeff' ? at + 1 : at;
    }

    private static int lineEnd(String file, int from) {
        int end = from;
        while (end < file.length() && !isLineEnd(file.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }
}
