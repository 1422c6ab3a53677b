package org.khabar.desk.report;

import java.util.List;
import java.util.TreeSet;
import org.khabar.model.Span;

/** Marks stretches of a text: in colour on a terminal, in brackets on plain paper. */
final class Paint {

    static final String RESET = "\u001b[0m";

    /** What a mark means, its colour, and the brackets that stand for it on plain paper. */
    enum Style {
        CLAIM("1;31", "*", "*"),
        PERSON("1;36", "[", "]"),
        PLACE("1;32", "[", "]"),
        ORG("1;34", "[", "]"),
        QUOTE("3", "", ""),
        TIME("35", "{", "}"),
        QUANTITY("33", "<", ">"),
        STRONG("1", "", ""),
        FAINT("2", "", ""),
        CONFLICT("1;31", "", ""),
        AGREED("1;32", "", ""),
        ONLY("1;34", "", "");

        private final String code;
        private final String open;
        private final String close;

        Style(String code, String open, String close) {
            this.code = code;
            this.open = open;
            this.close = close;
        }
    }

    record Mark(Span span, Style style) {}

    /** The colours of the letters that stand for pages, in turn. */
    private static final List<String> LETTERS = List.of("1;36", "1;35", "1;33", "1;32", "1;34");

    private final boolean colour;

    Paint(boolean colour) {
        this.colour = colour;
    }

    /** The whole text in one style. */
    String all(Style style, String text) {
        return colour ? "\u001b[" + style.code + "m" + text + RESET : style.open + text + style.close;
    }

    /** The letter that stands for a page. */
    String letter(Source source) {
        var code = LETTERS.get(source.index() % LETTERS.size());
        return colour ? "\u001b[" + code + "m" + source.letter() + RESET : source.letter();
    }

    /** A text with its marks; marks may nest and overlap. */
    String marked(String text, List<Mark> marks) {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.span.start(), mark.span.end())));
        var painted = new StringBuilder();
        int from = 0;
        for (int to : cuts) {
            painted.append(stretch(text, new Span(from, to), marks));
            from = to;
        }
        return painted.toString();
    }

    private String stretch(String text, Span span, List<Mark> marks) {
        var words = span.in(text);
        var over = marks.stream().filter(mark -> mark.span.contains(span)).toList();
        if (words.isEmpty() || over.isEmpty()) {
            return words;
        }
        return colour ? coloured(words, over) : bracketed(words, span, over);
    }

    private static String coloured(String words, List<Mark> over) {
        var codes = over.stream().map(mark -> mark.style.code).distinct().toList();
        return "\u001b[" + String.join(";", codes) + "m" + words + RESET;
    }

    private static String bracketed(String words, Span span, List<Mark> over) {
        var line = new StringBuilder();
        over.stream().filter(mark -> mark.span.start() == span.start()).forEach(mark -> line.append(mark.style.open));
        line.append(words);
        over.stream().filter(mark -> mark.span.end() == span.end()).forEach(mark -> line.append(mark.style.close));
        return line.toString();
    }
}
