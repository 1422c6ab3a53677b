package org.khabar.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Copies text into pieces, blanks collapsed, and keeps book of where in the file each letter stands. */
final class Copyist {

    /** The longest entity looked for. */
    private static final int LONGEST_ENTITY = 40;

    private static final int NOWHERE = -1;

    private final String file;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Piece.Stretch> origin = new ArrayList<>();

    private int runStart;
    private int runFrom = NOWHERE;
    private int runTo = NOWHERE;
    private int linked;
    private int lead;

    Copyist(String file) {
        this.file = file;
    }

    List<Piece> pieces() {
        return pieces;
    }

    int length() {
        return text.length();
    }

    String soFar() {
        return text.toString();
    }

    /** Whether all the text so far is an emphasised opening. */
    boolean isAllLead() {
        return lead > 0 && lead == text.length();
    }

    /** An emphasised opening ends here. */
    void leadEnds() {
        lead = lead == 0 ? text.length() : lead;
    }

    /** Copies what stands as it is at {@code from} to {@code to}. */
    void copyPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            put(file.charAt(i), i, i + 1, false);
        }
    }

    /** Copies a text whose markup lies at {@code from} to {@code to}: entities are followed, lost letters skipped. */
    void copy(String said, int from, int to, boolean inLink) {
        int at = from;
        int i = 0;
        while (i < said.length()) {
            if (at < to && file.charAt(at) == said.charAt(i) && file.charAt(at) != '&') {
                put(said.charAt(i++), at, ++at, inLink);
                continue;
            }
            int end = at < to && file.charAt(at) == '&' ? entityEnd(at, to) : at;
            var meant = end > at ? Parser.unescapeEntities(file.substring(at, end), false) : "";
            if (!meant.isEmpty() && said.startsWith(meant, i)) {
                putAll(meant, at, end, inLink);
                i += meant.length();
                at = end;
                continue;
            }
            int found = find(said.charAt(i), at, to);
            if (found == at) {
                put(said.charAt(i++), at, ++at, inLink); // an ampersand that opens no entity
            } else if (found > at) {
                at = found;
            } else {
                put(said.charAt(i++), NOWHERE, NOWHERE, inLink);
            }
        }
    }

    private int find(char c, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            if (file.charAt(i) == c) {
                return i;
            }
        }
        return NOWHERE;
    }

    private int entityEnd(int at, int to) {
        int end = at + 1;
        int limit = Math.min(to, at + LONGEST_ENTITY);
        while (end < limit && (Character.isLetterOrDigit(file.charAt(end)) || file.charAt(end) == '#')) {
            end++;
        }
        if (end < to && file.charAt(end) == ';') {
            return end + 1;
        }
        return end > at + 1 ? end : at;
    }

    private void putAll(String meant, int from, int to, boolean inLink) {
        closeRun();
        for (int i = 0; i < meant.length(); i++) {
            put(meant.charAt(i), from, to, inLink);
            runTo = to; // all of them stand for the one entity
        }
        closeRun();
    }

    private void put(char c, int from, int to, boolean inLink) {
        boolean blank = isBlank(c);
        if (blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        if (runTo != from && !(runTo == to && from != NOWHERE)) {
            closeRun();
        }
        if (runFrom == NOWHERE && from != NOWHERE) {
            runStart = text.length();
            runFrom = from;
        }
        text.append(blank ? ' ' : c);
        runTo = to;
        linked += inLink && Character.isLetterOrDigit(c) ? 1 : 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void closeRun() {
        if (runFrom != NOWHERE && text.length() > runStart) {
            origin.add(new Piece.Stretch(runStart, text.length(), runFrom, runTo));
        }
        runFrom = NOWHERE;
        runTo = NOWHERE;
    }

    /** The piece is complete. */
    void finish(@Nullable Element owner, boolean apart) {
        closeRun();
        int end = text.length() > 0 && text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
        if (end > 0) {
            var said = text.substring(0, end);
            pieces.add(new Piece(said, within(end), owner, linked, Math.min(lead, end), apart, Shape.of(said)));
        }
        text.setLength(0);
        origin.clear();
        linked = 0;
        lead = 0;
    }

    private List<Piece.Stretch> within(int end) {
        var kept = new ArrayList<Piece.Stretch>(origin.size());
        for (var stretch : origin) {
            int over = Math.max(0, stretch.end() - end);
            if (stretch.end() - over > stretch.start()) {
                kept.add(new Piece.Stretch(
                        stretch.start(),
                        stretch.end() - over,
                        stretch.from(),
                        Math.max(stretch.from(), stretch.to() - over)));
            }
        }
        return kept;
    }
}
