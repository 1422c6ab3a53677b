package org.khabar.desk.report;

/**
 * Keeps text of one writing direction from disturbing text of the other.
 *
 * <p>A foreign run goes between isolates, so that its digits and punctuation neither mirror nor leak.
 */
final class Direction {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';

    private Direction() {}

    /** The text in isolates where it could disturb its surroundings, else unchanged. */
    static String isolate(String text, boolean surroundingsRightToLeft) {
        return isForeign(text, surroundingsRightToLeft) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    /** One line of a longer text in isolates, its direction that of the whole whatever word the line begins with. */
    static String isolateLine(String line, boolean rightToLeft) {
        var mark = beginsRightToLeft(line) == rightToLeft
                ? ""
                : String.valueOf(rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK);
        return FIRST_STRONG_ISOLATE + mark + line + POP_ISOLATE;
    }

    /** A line of the interface, told to run as the interface does. */
    static String lineOf(String line, boolean rightToLeft) {
        return rightToLeft && !line.isEmpty() && !beginsRightToLeft(line) ? RIGHT_TO_LEFT_MARK + line : line;
    }

    /** Whether it holds a letter of the other direction; among right-to-left text also digits, which take its side. */
    static boolean isForeign(String text, boolean surroundingsRightToLeft) {
        return text.codePoints()
                .anyMatch(letter -> surroundingsRightToLeft
                        ? isLeftToRight(letter) || Character.isDigit(letter)
                        : isRightToLeft(letter));
    }

    /** Whether its first letter with a direction runs right to left. */
    static boolean beginsRightToLeft(String text) {
        return Cells.withoutPaint(text)
                .codePoints()
                .filter(letter -> isLeftToRight(letter) || isRightToLeft(letter))
                .mapToObj(Direction::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    /** How many isolates are open at its end. */
    static int openIsolates(String line) {
        return Math.toIntExact(count(line, FIRST_STRONG_ISOLATE) - count(line, POP_ISOLATE));
    }

    static String opening(int isolates) {
        return String.valueOf(FIRST_STRONG_ISOLATE).repeat(Math.max(0, isolates));
    }

    static String closing(int isolates) {
        return String.valueOf(POP_ISOLATE).repeat(Math.max(0, isolates));
    }

    private static long count(String line, char letter) {
        return line.chars().filter(other -> other == letter).count();
    }

    private static boolean isLeftToRight(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
