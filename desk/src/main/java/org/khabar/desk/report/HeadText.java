package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The head of a comparison as text: the pages by letter, then who, where and when. */
final class HeadText {

    private static final String MARGIN = "   ";

    private final Sheet sheet;
    private final Paper paper;
    private final Texts texts;
    private final Paint paint;

    HeadText(Sheet sheet, Paper paper, Texts texts) {
        this.sheet = sheet;
        this.paper = paper;
        this.texts = texts;
        this.paint = paper.paint();
    }

    void write() {
        sheet.sources().forEach(this::source);
        paper.blank();
        var head = new Head(sheet);
        var labels = List.of(texts.say("who"), texts.say("where"), texts.say("when"));
        int widest = labels.stream().mapToInt(Cells::width).max().orElse(0);
        items(labels.get(0), widest, head.who());
        items(labels.get(1), widest, head.where());
        items(labels.get(2), widest, head.when());
    }

    private void source(Source source) {
        var parts = new ArrayList<String>();
        parts.add(paint.all(Paint.Style.STRONG, paper.foreign(source.name())));
        parts.add(texts.language(source.language()));
        var published = source.published();
        if (published != null) {
            parts.add(paper.foreign(published));
        }
        if (!source.name().equals(source.file())) {
            parts.add(paint.all(Paint.Style.FAINT, paper.foreign(source.file())));
        }
        paper.labelled(paint.letter(source) + "  ", String.join(" \u00b7 ", parts));
        var title = source.article().title();
        if (title != null) {
            paper.passage(MARGIN, title, source.isRightToLeft());
        }
        if (source.article().story().isEmpty()) {
            paper.line(MARGIN + texts.say("no.article"));
        }
    }

    private void items(String label, int widest, List<Head.Item> items) {
        if (!items.isEmpty()) {
            var padding = " ".repeat(widest - Cells.width(label) + 2);
            var words = items.stream().map(this::item).collect(Collectors.joining(", "));
            paper.labelled(paint.all(Paint.Style.STRONG, label) + padding, words);
        }
    }

    private String item(Head.Item item) {
        return paper.foreign(item.name()) + " " + paint.all(Paint.Style.FAINT, "(" + item.letters() + ")");
    }
}
