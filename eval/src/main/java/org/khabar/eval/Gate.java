package org.khabar.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.Khabar;

/** The quality gate: measures the gold set and holds the result against the floors of {@code baseline.json}. */
final class Gate {

    /** One name or quote more or less moves a measure by about this much; a smaller loss is no loss. */
    static final double EPSILON = 0.003;

    /** Marks a measure where less is better. */
    private static final String LOW = "low: ";

    private final Path gold;

    Gate(Path gold) {
        this.gold = gold;
    }

    /** Every measure by its name in the baseline, per language where gold holds enough of it. */
    Map<String, Double> measure(Khabar khabar) {
        var stories = Gold.in(gold);
        var run = new StoryRun(khabar);
        var values = new TreeMap<String, Double>();
        var result = run.compare(stories);
        put(values, "all: ", result.total());
        result.byLanguage().forEach((language, scores) -> put(values, language + ": ", scores));
        values.put("all: stories grouped (b-cubed)", round(run.group(stories).f1()));
        return values;
    }

    private static void put(Map<String, Double> values, String prefix, Scores scores) {
        for (var measure : Scores.MEASURES) {
            if (scores.of(measure).gold() > 0) {
                values.put(prefix + measure, round(scores.of(measure).f1()));
            }
        }
        values.put(
                LOW + prefix + "clutter kept", round(scores.of("clutter kept").precision()));
        values.put(
                LOW + prefix + "dates invented",
                round(scores.of("dates invented").precision()));
        values.put(
                prefix + "text traced to its source",
                round(scores.of("text traced to its source").precision()));
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** One line for each measure that lost more than noise; empty when all floors hold. */
    static List<String> losses(Baseline baseline, Map<String, Double> values) {
        var losses = new ArrayList<String>();
        baseline.floors().forEach((measure, floor) -> {
            Double value = values.get(measure);
            if (value == null) {
                losses.add(measure + ": is measured no more");
            } else if (isWorse(measure, value, floor)) {
                losses.add(String.format(Locale.ROOT, "%s: %.4f, floor %.4f", measure, value, floor));
            }
        });
        return losses;
    }

    private static boolean isWorse(String measure, double value, double floor) {
        return measure.startsWith(LOW) ? value > floor + EPSILON : value < floor - EPSILON;
    }

    /** The floors that hold from now on: the better of old and new; with {@code lower}, the new ones. */
    static Map<String, Double> raised(Map<String, Double> old, Map<String, Double> values, boolean lower) {
        var raised = new TreeMap<>(values);
        if (!lower) {
            old.forEach(
                    (measure, floor) -> raised.merge(measure, floor, measure.startsWith(LOW) ? Math::min : Math::max));
        }
        return raised;
    }
}
