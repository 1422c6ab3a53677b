package org.khabar.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Page;

/**
 * Finds the charset of a page and decodes it.
 *
 * <p>In this order: a byte order mark; UTF-8 when the bytes are valid UTF-8 and not plain ASCII; what the sender or the
 * page declares, unless the bytes belie it; what ICU detects; at last windows-1252.
 */
final class Charsets {

    /** Declarations stand near the top. */
    private static final int HEAD = 4096;

    /** Enough bytes to detect by. */
    private static final int SAMPLE = 1 << 16;

    /** A declared charset that leaves more than this share of the letters broken is mistaken. */
    private static final double BROKEN = 0.002;

    private static final int SURE = 40;

    /** What browsers take these names for; Python knows the names on the right. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "cp932"),
            Map.entry("windows-31j", "cp932"),
            Map.entry("ks_c_5601-1987", "cp949"),
            Map.entry("euc-kr", "cp949"),
            Map.entry("iso-8859-6-i", "ISO-8859-6"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-16LE"));

    /** The same charsets under the names Java knows. */
    private static final Map<String, String> JAVA = Map.of("cp932", "windows-31j", "cp949", "x-windows-949");

    private Charsets() {}

    static Decoded decode(Page page) {
        var bytes = page.content();
        var marked = marked(bytes);
        if (marked != null) {
            return decoded(bytes, marked);
        }
        var declared = declared(page, bytes);
        if (!isAscii(bytes) && isValid(bytes, StandardCharsets.UTF_8)) {
            return decoded(bytes, "UTF-8");
        }
        if (declared != null
                && !declared.equals("UTF-8")
                && !declared.startsWith("UTF-16")
                && brokenShare(bytes, declared) <= BROKEN) {
            return decoded(bytes, declared);
        }
        if (isAscii(bytes)) {
            return decoded(bytes, looksWide(bytes) ? wide(bytes) : "UTF-8");
        }
        return decoded(bytes, guessed(bytes, declared));
    }

    private static @Nullable String marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return "UTF-8";
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return "UTF-16LE";
        }
        return startsWith(bytes, 0xfe, 0xff) ? "UTF-16BE" : null;
    }

    static boolean isMarkedWide(byte[] bytes) {
        return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
    }

    static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Every second byte nought: UTF-16 without a mark, of Latin letters or markup. */
    static boolean looksWide(byte[] bytes) {
        int limit = Math.min(bytes.length, HEAD);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < limit; i++) {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        int many = limit / 8;
        return limit > 1 && (even > many) != (odd > many);
    }

    private static String wide(byte[] bytes) {
        int odd = 0;
        for (int i = 1; i < Math.min(bytes.length, HEAD); i += 2) {
            odd += bytes[i] == 0 ? 1 : 0;
        }
        return odd > 0 ? "UTF-16LE" : "UTF-16BE";
    }

    private static boolean isValid(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate(1 << 13);
        var in = ByteBuffer.wrap(bytes);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    /** The charset the sender or the page itself names; null when neither does or nobody knows it. */
    private static @Nullable String declared(Page page, byte[] bytes) {
        var sent = known(page.charset());
        if (sent != null) {
            return sent;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var found = named(head, "charset=");
        return found != null ? found : named(head, "encoding=");
    }

    private static @Nullable String named(String head, String label) {
        int at = head.toLowerCase(Locale.ROOT).indexOf(label);
        if (at < 0) {
            return null;
        }
        int start = at + label.length();
        while (start < head.length() && " \"'".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && isNameLetter(head.charAt(end))) {
            end++;
        }
        return known(head.substring(start, end));
    }

    private static boolean isNameLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private static @Nullable String known(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        var meant = MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        try {
            return Charset.isSupported(JAVA.getOrDefault(meant, meant)) ? meant : null;
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return null; // a page may say anything
        }
    }

    private static double brokenShare(byte[] bytes, String name) {
        var text = decoded(bytes, name).text();
        long broken =
                text.chars().filter(c -> c == '\ufffd' || c >= 0x80 && c < 0xa0).count();
        long letters = text.chars().filter(c -> c >= 0x80).count();
        return letters == 0 ? 0 : (double) broken / letters;
    }

    private static String guessed(byte[] bytes, @Nullable String declared) {
        boolean almost = brokenShare(bytes, "UTF-8") < BROKEN * 10;
        if (almost) {
            return "UTF-8";
        }
        var best = detected(bytes);
        var name = best == null || best.getConfidence() < SURE ? declared : known(best.getName());
        return name == null || name.equals("UTF-8") ? "windows-1252" : name;
    }

    private static @Nullable CharsetMatch detected(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
        return detector.detect();
    }

    private static Decoded decoded(byte[] bytes, String name) {
        return Decoded.of(new String(bytes, Charset.forName(JAVA.getOrDefault(name, name))), name);
    }
}
