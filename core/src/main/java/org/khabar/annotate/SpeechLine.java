package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.annotate.QuotationMarks.Marked;
import org.khabar.model.Block;
import org.khabar.model.Span;
import org.khabar.text.Word;

/** A sentence as it is spoken of: never cut inside quotation marks, nor before the "he said" that follows them. */
final class SpeechLine {

    /** A closing mark, with a blank before it, may come to stand at the head of the next sentence. */
    private static final int CLOSING = 2;

    /** No sentence is longer than this many words. */
    private static final int LONGEST = 300;

    private final String text;
    private final Span span;
    private final Block block;
    private final List<Word> words;
    private final List<Marked> marks;
    private final int[] marked;

    private SpeechLine(String text, Span span, Block block, List<Word> words, List<Marked> marks) {
        this.text = text;
        this.span = span;
        this.block = block;
        this.words = List.copyOf(words);
        this.marks = marks.stream().filter(mark -> span.contains(mark.inner())).toList();
        this.marked = new int[words.size()];
        this.marks.forEach(this::count);
    }

    /** The lines of a page, in order. */
    static List<SpeechLine> of(Prose prose) {
        var marks = QuotationMarks.of(prose.language());
        var dialogue = new Dialogue(prose.language(), Reporting.of(prose.language()));
        var lines = new ArrayList<SpeechLine>();
        var sentences = prose.sentences();
        int at = 0;
        while (at < sentences.size()) {
            var block = sentences.get(at).block();
            int next = at;
            while (next < sentences.size() && sentences.get(next).block().equals(block)) {
                next++;
            }
            var spoken = dialogue.find(prose.text(), block.span());
            var marked = spoken.isEmpty() ? marks.find(prose.text(), block.span()) : spoken;
            addAll(lines, prose.text(), sentences.subList(at, next), marked);
            at = next;
        }
        return lines;
    }

    private static void addAll(
            List<SpeechLine> lines, String text, List<Prose.Sentence> sentences, List<Marked> marks) {
        var words = sentences.stream().flatMap(it -> it.words().stream()).toList();
        var block = sentences.get(0).block();
        int start = sentences.get(0).span().start();
        int word = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean last = i + 1 == sentences.size();
            int end = sentences.get(i).span().end();
            int cut = last ? end : cut(text, end, sentences.get(i + 1).span().start(), marks);
            if (cut >= 0) {
                int to = word;
                while (to < words.size() && words.get(to).span().start() < cut) {
                    to++;
                }
                var span = trimmed(text, start, cut);
                addPieces(lines, new SpeechLine(text, span, block, words.subList(word, to), marks));
                word = to;
                start = cut;
            }
        }
    }

    /** A line of endless words is cut, so that no page takes long. */
    private static void addPieces(List<SpeechLine> lines, SpeechLine line) {
        if (line.size() <= LONGEST) {
            lines.add(line);
            return;
        }
        for (int from = 0; from < line.size(); from += LONGEST) {
            int to = Math.min(line.size(), from + LONGEST);
            var words = line.words.subList(from, to);
            lines.add(new SpeechLine(line.text, line.stretch(from, to), line.block, words, line.marks));
        }
    }

    /** Where a sentence that seems to end at {@code end} does end; -1 when marks stand open or it goes on after them. */
    private static int cut(String text, int end, int next, List<Marked> marks) {
        for (var mark : marks) {
            var outer = mark.outer();
            if (outer.start() < end && outer.end() >= end) {
                boolean closesHere = outer.end() <= next + CLOSING;
                return !closesHere || beginsSmall(text, outer.end()) ? -1 : Math.max(end, outer.end());
            }
        }
        return end;
    }

    private static boolean beginsSmall(String text, int at) {
        int i = at;
        while (i < text.length() && (Character.isSpaceChar(text.charAt(i)) || isDash(text.charAt(i)))) {
            i++;
        }
        if (i >= text.length() || text.charAt(i) == '\n') {
            return false;
        }
        char c = text.charAt(i);
        return Character.isLowerCase(c) || isComma(c);
    }

    /** Blanks, and marks that belong to no word at either end, left out. */
    static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    static boolean isComma(char c) {
        return c == ',' || c == '\u060c';
    }

    /** Whether a letter is one of the conjunctions that Arabic glues before a word. */
    static boolean isGluedAnd(char c) {
        return c == '\u0648' || c == '\u0641';
    }

    static boolean isSemicolon(char c) {
        return c == ';' || c == '\u061b';
    }

    static boolean isDash(char c) {
        return c == '\u2014' || c == '\u2013' || c == '\u2015';
    }

    Span span() {
        return span;
    }

    Block block() {
        return block;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    List<Marked> marks() {
        return marks;
    }

    String text() {
        return text;
    }

    /** What stands between a word and the one before it (or the line's beginning); up to the line's end after the last. */
    String before(int word) {
        int from = word == 0 ? span.start() : words.get(word - 1).span().end();
        int to = word >= words.size() ? span.end() : words.get(word).span().start();
        return from < to ? text.substring(from, to) : "";
    }

    /** Whether what stands between two words parts them: anything but blanks and a hyphen. */
    static boolean isBreak(String between) {
        return between.chars().anyMatch(c -> !isBlank((char) c) && c != '-' && c != '\u2011' && c != '.');
    }

    boolean hasCommaBefore(int word) {
        var between = before(word);
        return between.equals(" - ") || between.chars().anyMatch(c -> isComma((char) c) || isDash((char) c));
    }

    boolean hasDashBefore(int word) {
        var between = before(word);
        return between.equals(" - ") || between.chars().anyMatch(c -> isDash((char) c));
    }

    boolean hasSemicolonBefore(int word) {
        return before(word).chars().anyMatch(c -> isSemicolon((char) c));
    }

    boolean hasColonBefore(int word) {
        var between = before(word);
        return between.length() > 1 && between.indexOf(':') >= 0; // alone it stands in a time of day
    }

    private void count(Marked mark) {
        int from = wordAt(mark.outer().start());
        int to = wordAt(mark.outer().end());
        java.util.Arrays.fill(marked, from, to, to - from);
    }

    /** Whether a word stands inside quotation marks. */
    boolean isMarked(int word) {
        return marked[word] > 0;
    }

    /** How many words stand inside the quotation marks around a word; 0 when there are none. */
    int marked(int word) {
        return marked[word];
    }

    /** Index of the first word that begins at or after a place in the text. */
    int wordAt(int place) {
        int from = 0;
        int to = words.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (words.get(middle).span().start() < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Words {@code from} to {@code to} (half-open) as a stretch of text, from the first word's own letters. */
    Span stretch(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }
}
