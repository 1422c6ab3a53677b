package org.khabar.desk.report;

import java.util.List;
import org.khabar.model.Comparison;
import org.khabar.model.Reading;
import org.khabar.model.Story;

/** Readings, stories and comparisons as text for a terminal or a plain file. */
public final class TextReport {

    private final Look look;

    public TextReport(Look look) {
        this.look = look;
    }

    /** Disagreements, what is agreed, who alone says what. */
    public String comparison(Comparison comparison) {
        return new ComparisonText(new Sheet(comparison, look.texts()), look).write();
    }

    /** One page as Khabar understands it. */
    public String page(Reading reading) {
        return new PageText(reading, look).write();
    }

    /** Stories, their pages, and why these belong together. */
    public String stories(List<Story> stories, List<Reading> readings) {
        return new StoriesText(stories, readings, look).write();
    }
}
