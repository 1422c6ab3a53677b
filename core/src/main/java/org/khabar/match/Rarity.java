package org.khabar.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much sharing a key tells: the rarer among the statements at hand, the more; a background keeps few statements
 * from saying too much.
 */
final class Rarity {

    /** The background counts as much as this many statements. */
    private static final double BACKGROUND = 40;

    /** The share of statements of the news that hold a key of a kind; rough. */
    private static final Map<String, Double> SHARES = Map.ofEntries(
            Map.entry("concept", 0.004),
            Map.entry("contrast", 0.01),
            Map.entry("name", 0.004),
            Map.entry("role", 0.02),
            Map.entry("nation", 0.02),
            Map.entry("number", 0.004),
            Map.entry("about", 0.02),
            Map.entry("time", 0.01),
            Map.entry("clock", 0.004),
            Map.entry("word", 0.001),
            Map.entry("sound", 0.004));

    private final Map<String, Integer> counts = new HashMap<>();
    private final int statements;

    Rarity(List<List<Spot>> all) {
        statements = all.size();
        for (var spots : all) {
            var keys = new HashSet<String>();
            spots.forEach(spot -> keys.addAll(spot.keys().keySet()));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
    }

    /** What sharing a key weighs. */
    double of(String key) {
        double share = SHARES.getOrDefault(key.substring(0, key.indexOf(' ')), 1.0);
        double expected = counts.getOrDefault(key, 0) + BACKGROUND * share;
        return Math.max(0, Math.log((statements + BACKGROUND) / expected));
    }
}
