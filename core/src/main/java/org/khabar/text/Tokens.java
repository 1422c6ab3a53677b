package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/** A sentence cut into runs of letters and runs of digits, with what stands between them at hand. */
final class Tokens {

    private final String text;
    private final Span within;
    private final List<Token> list = new ArrayList<>();

    private Tokens(String text, Span within) {
        this.text = text;
        this.within = within;
    }

    static Tokens of(Language language, String text, Span within) {
        var tokens = new Tokens(text, within);
        var clitics = language.clitics();
        int at = within.start();
        while (at < within.end()) {
            int end = tokens.endOfRun(at);
            if (end > at) {
                tokens.list.add(tokens.token(clitics, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    String text() {
        return text;
    }

    Span within() {
        return within;
    }

    int size() {
        return list.size();
    }

    Token get(int index) {
        return list.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < list.size();
    }

    /** The token as written, lower case. */
    String lower(int index) {
        return get(index).span().in(text).toLowerCase(java.util.Locale.ROOT);
    }

    /** What stands between a token and the one before it; up to the sentence's ends at its ends. */
    String before(int index) {
        int from = index > 0 ? get(index - 1).end() : within.start();
        int to = index < size() ? get(index).start() : within.end();
        return text.substring(from, to);
    }

    /** Whether only blanks, or one of the marks given, stand between a token and the one before it. */
    boolean joined(int index, String marks) {
        if (!has(index) || index == 0) {
            return false;
        }
        for (int i = get(index - 1).end(); i < get(index).start(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c) && marks.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing at all stands between a token and the one before it. */
    boolean glued(int index) {
        return has(index) && index > 0 && get(index - 1).end() == get(index).start();
    }

    /** The letter at a place of the sentence; a blank outside it. */
    char at(int place) {
        return place >= within.start() && place < within.end() ? text.charAt(place) : ' ';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private int endOfRun(int start) {
        boolean digits = Character.isDigit(text.codePointAt(start));
        int i = start;
        while (i < within.end()) {
            int letter = text.codePointAt(i);
            boolean belongs = digits ? Character.isDigit(letter) : isLetter(letter) || i > start && isInner(i);
            if (!belongs) {
                break;
            }
            i += Character.charCount(letter);
        }
        return Math.min(i, within.end());
    }

    private static boolean isLetter(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || letter == '\u0640';
    }

    private boolean isInner(int at) {
        char c = text.charAt(at);
        return (c == '\u200c' || c == '\u200d')
                && at + 1 < within.end()
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private Token token(Clitics clitics, int start, int end) {
        var span = new Span(start, end);
        var folded = Folding.fold(span.in(text));
        if (Character.isDigit(text.codePointAt(start)) || clitics.before().isEmpty()) {
            return new Token(
                    span, List.of(new Token.Reading(start, folded)), Character.isDigit(text.codePointAt(start)));
        }
        var readings = new ArrayList<Token.Reading>(2);
        add(readings, clitics, start, folded);
        for (var clitic : clitics.before()) {
            int cut = clitic.form().length();
            if (folded.startsWith(clitic.form()) && folded.length() - cut >= clitic.remain()) {
                add(readings, clitics, start + cut, folded.substring(cut));
            }
        }
        return new Token(span, readings, false);
    }

    private static void add(List<Token.Reading> readings, Clitics clitics, int start, String form) {
        readings.add(new Token.Reading(start, form));
        var bare = clitics.withoutArticle(form);
        if (bare.length() != form.length()) {
            readings.add(new Token.Reading(start, bare));
        }
    }
}
