package org.khabar.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A statement's spots, weighed. */
final class Opened {

    private final List<Spot> spots;
    private final Rarity rarity;
    private final Map<String, List<Integer>> spotsOf = new LinkedHashMap<>();
    private final Map<String, Double> sure = new HashMap<>();
    private final double mass;

    Opened(List<Spot> spots, Rarity rarity) {
        this.spots = spots;
        this.rarity = rarity;
        double sum = 0;
        for (int i = 0; i < spots.size(); i++) {
            int at = i;
            double heaviest = 0;
            for (var key : spots.get(i).keys().entrySet()) {
                spotsOf.computeIfAbsent(key.getKey(), missing -> new ArrayList<>(1))
                        .add(at);
                sure.merge(key.getKey(), key.getValue(), Math::max);
                heaviest = Math.max(heaviest, key.getValue() * rarity.of(key.getKey()));
            }
            sum += heaviest;
        }
        mass = sum;
    }

    List<Spot> spots() {
        return spots;
    }

    Set<String> keys() {
        return spotsOf.keySet();
    }

    /** The spots that may mean this. */
    List<Integer> at(String key) {
        return spotsOf.getOrDefault(key, List.of());
    }

    double rarity(String key) {
        return rarity.of(key);
    }

    /** How surely some spot means this. */
    double sure(String key) {
        return sure.getOrDefault(key, 0.0);
    }

    double weight(String key) {
        return rarity.of(key) * sure(key);
    }

    /** What all its spots would weigh if all were shared. */
    double mass() {
        return mass;
    }
}
