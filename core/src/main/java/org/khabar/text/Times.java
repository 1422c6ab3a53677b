package org.khabar.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.TimeExpression;
import org.khabar.model.When;

/** Finds dates, weekdays and relative days, of the Gregorian, Jalali and Hijri calendars. */
public final class Times {

    private Times() {}

    /**
     * The time expressions of a sentence, in order.
     *
     * @param published the page's own date, against which weekdays and relative days count; null when unknown
     */
    public static List<TimeExpression> find(Language language, String text, Span sentence, @Nullable When published) {
        var page = published == null ? null : published.date();
        return new TimeReader(language, Tokens.of(language, text, sentence), page).read();
    }

    /** A full date written somewhere in a line, such as a publication stamp; null when there is none. */
    public static @Nullable When stamp(Language language, String line) {
        return Stamps.read(language, line);
    }
}
