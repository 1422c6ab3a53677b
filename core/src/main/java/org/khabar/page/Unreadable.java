package org.khabar.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Refuses bytes that are no text, and says what they seem to be. */
final class Unreadable {

    /** A page larger than this is no news page, and would take too long. */
    private static final int LARGEST = 8 << 20;

    /** The longest live reports have some thousands. */
    private static final int MOST_PIECES = 30_000;

    private static final int HEAD = 4096;

    /** Text holds hardly any control characters. */
    private static final int MOST_CONTROLS = 40;

    /** How files of a kind begin, byte for byte. */
    private record Magic(String what, String first) {}

    private static final List<Magic> MAGICS = List.of(
            new Magic("is a PNG image, not a page", "\u0089PNG"),
            new Magic("is a JPEG image, not a page", "\u00ff\u00d8\u00ff"),
            new Magic("is a GIF image, not a page", "GIF8"),
            new Magic("is a WebP image, a sound or a film, not a page", "RIFF"),
            new Magic("is a PDF, not a page of HTML or plain text", "%PDF"),
            new Magic("is a ZIP archive or an office document, not a page", "PK\u0003\u0004"),
            new Magic("is compressed, not a page", "\u001f\u008b"),
            new Magic("is an old office document, not a page", "\u00d0\u00cf\u0011\u00e0"),
            new Magic("is a program, not a page", "\u007fELF"),
            new Magic("is a TIFF image, not a page", "II*\u0000"),
            new Magic("is an icon, not a page", "\u0000\u0000\u0001\u0000"),
            new Magic("is a font, not a page", "wOFF"),
            new Magic("is a sound, not a page", "ID3"));

    private Unreadable() {}

    static void check(byte[] bytes) {
        if (bytes.length == 0 || isBlank(bytes)) {
            throw new UnreadablePage("is empty");
        }
        if (bytes.length > LARGEST) {
            throw new UnreadablePage("is larger than " + (LARGEST >> 20) + " MB: too large for a news page");
        }
        for (var magic : MAGICS) {
            if (startsWith(bytes, magic.first())) {
                throw new UnreadablePage(magic.what());
            }
        }
        if (controls(bytes) > MOST_CONTROLS && !Charsets.looksWide(bytes) && !Charsets.isMarkedWide(bytes)) {
            throw new UnreadablePage("is binary data, not text");
        }
    }

    private static boolean startsWith(byte[] bytes, String first) {
        return Charsets.startsWith(bytes, first.chars().toArray());
    }

    /** Refuses a page of more lines than any news page has. */
    static void checkCount(List<Piece> pieces) {
        if (pieces.size() > MOST_PIECES) {
            throw new UnreadablePage("holds " + pieces.size() + " paragraphs and lines: too many for a news page");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        return bytes.length <= HEAD && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }

    private static int controls(byte[] bytes) {
        int controls = 0;
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            byte b = bytes[i];
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b ? 1 : 0;
        }
        return controls;
    }
}
