package org.khabar.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khabar.model.Entity;
import org.khabar.model.Likeness;
import org.khabar.text.World;

/** Statements laid open side by side: which are near one another, how near, and why. */
public final class Gists {

    private final List<Told> all;
    private final Rarity rarity;
    private final List<Opened> opened = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();

    Gists(World world, List<Entity> entities, List<Told> all) {
        this.all = List.copyOf(all);
        var byId = new HashMap<String, Entity>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        var spots = all.stream().map(told -> Spots.of(world, byId, told)).toList();
        this.rarity = new Rarity(spots);
        for (int i = 0; i < spots.size(); i++) {
            var one = new Opened(spots.get(i), rarity);
            opened.add(one);
            int at = i;
            one.keys()
                    .forEach(key -> postings.computeIfAbsent(key, missing -> new ArrayList<>())
                            .add(at));
        }
    }

    /** What sharing a key ("concept earthquake") weighs among these statements. */
    public double rarity(String key) {
        return rarity.of(key);
    }

    public List<Told> all() {
        return all;
    }

    /** The statements of other pages that share most with this one, the nearest first, at most so many. */
    public List<Integer> near(int statement, int most) {
        var shared = new double[all.size()];
        var own = opened.get(statement);
        var page = all.get(statement).page();
        for (var key : own.keys()) {
            double weight = own.weight(key);
            for (int other : postings.getOrDefault(key, List.of())) {
                shared[other] += weight * opened.get(other).sure(key);
            }
        }
        return IntStream.range(0, shared.length)
                .filter(other -> shared[other] > 0 && !all.get(other).page().equals(page))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        other -> -shared[other] / Math.sqrt(opened.get(other).mass())))
                .limit(most)
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
