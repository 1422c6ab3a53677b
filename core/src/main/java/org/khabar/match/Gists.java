package org.khabar.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.model.Likeness;
import org.khabar.text.World;

/** Statements laid open side by side: which are near one another, how near, and why. */
public final class Gists {

    private final List<Told> all;
    private final List<Opened> opened = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();

    Gists(World world, List<Told> all) {
        this.all = List.copyOf(all);
        var spots = all.stream().map(told -> Spots.of(world, told)).toList();
        var rarity = new Rarity(spots);
        for (int i = 0; i < spots.size(); i++) {
            var one = new Opened(spots.get(i), rarity);
            opened.add(one);
            int at = i;
            one.keys()
                    .forEach(key -> postings.computeIfAbsent(key, missing -> new ArrayList<>())
                            .add(at));
        }
    }

    public List<Told> all() {
        return all;
    }

    /** The statements of other pages that share most with this one, the nearest first, at most so many. */
    public List<Integer> near(int statement, int most) {
        var shared = new TreeMap<Integer, Double>();
        var own = opened.get(statement);
        for (var key : own.keys()) {
            double weight = own.weight(key);
            for (int other : postings.getOrDefault(key, List.of())) {
                if (!all.get(other).page().equals(all.get(statement).page())) {
                    shared.merge(other, weight * opened.get(other).sure(key), Double::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> entry) ->
                        -entry.getValue() / Math.sqrt(opened.get(entry.getKey()).mass())))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How alike two statements are. */
    public Likeness likeness(int left, int right) {
        return Pairing.of(opened.get(left), opened.get(right)).likeness();
    }

    /** The score of {@link #likeness}, without its reasons. */
    public double score(int left, int right) {
        return Pairing.of(opened.get(left), opened.get(right)).score();
    }

    Pairing pairing(int left, int right) {
        return Pairing.of(opened.get(left), opened.get(right));
    }
}
