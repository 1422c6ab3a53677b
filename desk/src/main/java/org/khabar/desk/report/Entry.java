package org.khabar.desk.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Likeness;

/**
 * A finding as the browser shows it.
 *
 * @param number counted through the whole report
 * @param disputes empty unless sources contradict one another
 */
record Entry(String id, int number, String verdict, List<Voice> voices, List<Sides> disputes, Likeness likeness) {

    /** What one page tells, in one or several passages. */
    record Voice(Source source, List<Said> said) {}

    /**
     * One passage.
     *
     * @param place id of the passage in the page shown whole
     * @param speaker null when the page says it in its own voice
     */
    record Said(String place, @Nullable String speaker, List<Fragment> words) {}

    /** A facet in dispute, and who gives which value. */
    record Sides(String facet, Map<String, List<Source>> values) {}

    /** Whether there is anything to explain. */
    boolean isJoined() {
        return voices.size() > 1;
    }

    long percent() {
        return Sheet.percent(likeness);
    }
}
