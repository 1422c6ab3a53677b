package org.khabar.desk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.khabar.model.Comparison;
import org.khabar.model.Reading;
import org.khabar.model.Story;

/** Stories as text: each with its pages and, link by link, why they belong together. */
final class StoriesText {

    private static final String MARGIN = "   ";

    private final List<Story> stories;
    private final Map<String, Source> byPage = new HashMap<>();
    private final Sheet sheet;
    private final Texts texts;
    private final Paper paper;
    private final Paint paint;

    StoriesText(List<Story> stories, List<Reading> readings, Look look) {
        this.stories = stories;
        this.texts = look.texts();
        this.sheet = new Sheet(new Comparison(readings, List.of(), List.of()), texts);
        this.paper = new Paper(look);
        this.paint = paper.paint();
        for (var story : stories) {
            IntStream.range(0, story.pageIds().size())
                    .forEach(i -> byPage.put(
                            story.pageIds().get(i),
                            new Source(i, reading(readings, story.pageIds().get(i)))));
        }
    }

    private static Reading reading(List<Reading> readings, String pageId) {
        return readings.stream()
                .filter(reading -> reading.article().pageId().equals(pageId))
                .findFirst()
                .orElseThrow();
    }

    String write() {
        paper.line(paint.all(Paint.Style.STRONG, texts.say("stories") + ": " + stories.size()));
        int number = 1;
        for (var story : stories) {
            story(number, story);
            number++;
        }
        return paper.toString();
    }

    private void story(int number, Story story) {
        var title = texts.say("story") + " " + number + " \u00b7 " + texts.say("pages") + ": "
                + story.pageIds().size();
        paper.heading(Paint.Style.AGREED, title);
        story.pageIds().forEach(id -> page(source(id)));
        story.links().forEach(this::link);
    }

    private void page(Source source) {
        var published = source.published();
        var date = published == null ? "" : " \u00b7 " + paper.foreign(published);
        paper.labelled(
                paint.letter(source) + "  ",
                paint.all(Paint.Style.STRONG, paper.foreign(source.article().address())) + " \u00b7 "
                        + texts.language(source.language()) + date);
        var title = source.article().title();
        if (title != null) {
            paper.passage(MARGIN, title, source.isRightToLeft());
        }
    }

    private void link(Story.Link link) {
        var reasons = sheet.chiefReasons(link.likeness());
        var pair =
                source(link.left()).letter() + "\u2013" + source(link.right()).letter();
        var likeness = texts.say("why.likeness", Sheet.percent(link.likeness()));
        paper.labelled(
                MARGIN,
                paint.all(
                        Paint.Style.FAINT,
                        texts.say("why") + " " + pair + ": " + paper.reasons(reasons) + " (" + likeness + ")"));
    }

    private Source source(String pageId) {
        return Objects.requireNonNull(byPage.get(pageId), pageId);
    }
}
