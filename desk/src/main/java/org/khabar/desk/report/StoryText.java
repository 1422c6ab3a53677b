package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Span;

/**
 * The story's own text, its blocks joined by a blank line, and the way from spans of {@code Article.text} (UTF-16) to
 * offsets in it (code points).
 */
final class StoryText {

    private static final String BETWEEN = "\n\n";

    private final String whole;
    private final List<Block> blocks;
    private final List<Integer> starts = new ArrayList<>();
    private final String text;
    private final int length;

    StoryText(Article article) {
        whole = article.text();
        blocks = article.story();
        var joined = new StringBuilder();
        int points = 0;
        for (var block : blocks) {
            if (!joined.isEmpty()) {
                joined.append(BETWEEN);
                points += BETWEEN.length();
            }
            starts.add(points);
            joined.append(whole, block.span().start(), block.span().end());
            points += points(block.span());
        }
        text = joined.toString();
        length = points;
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Offset in code points of a place in {@code Article.text}; a place between blocks counts as the next block's start. */
    int offset(int place) {
        for (int i = 0; i < blocks.size(); i++) {
            var span = blocks.get(i).span();
            if (place <= span.end()) {
                return starts.get(i) + (place <= span.start() ? 0 : points(new Span(span.start(), place)));
            }
        }
        return length;
    }

    /** The words at a span, as they stand in {@link #text()}. */
    String words(Span span) {
        int start = text.offsetByCodePoints(0, offset(span.start()));
        int end = text.offsetByCodePoints(0, offset(span.end()));
        return text.substring(start, end);
    }

    private int points(Span span) {
        return Character.codePointCount(whole, span.start(), span.end());
    }
}
