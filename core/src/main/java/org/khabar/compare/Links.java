package org.khabar.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.match.Gists;

/** Which statements of different pages may be tellings of one: near, and nearly the nearest to each other. */
final class Links {

    /** Candidates looked at closely for each statement. */
    private static final int CANDIDATES = 24;

    /** Below even odds by this much a pair is no candidate. */
    private static final double FLOOR = 0.02;

    /** A pair must be so near in log-odds to the best either side has on the other's page. */
    private static final double NEAR_BEST = 2.0;

    /** Two statements by index, the lower first, and the log-odds that they tell the same. */
    record Link(int left, int right, double odds) {}

    private final Map<Long, Double> odds = new HashMap<>();
    private final Map<String, Double> best = new HashMap<>();
    private final double[] nearest;
    private final Gists gists;

    private Links(Gists gists) {
        this.gists = gists;
        nearest = new double[gists.all().size()];
        java.util.Arrays.fill(nearest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < nearest.length; i++) {
            for (int j : gists.near(i, CANDIDATES)) {
                look(Math.min(i, j), Math.max(i, j));
            }
        }
    }

    static Links among(Gists gists) {
        return new Links(gists);
    }

    private void look(int left, int right) {
        if (odds.containsKey(key(left, right))) {
            return;
        }
        double score = Math.max(FLOOR, gists.score(left, right));
        double value = Math.log(score / (1 - score));
        odds.put(key(left, right), value);
        best.merge(side(left, right), value, Math::max);
        best.merge(side(right, left), value, Math::max);
        nearest[left] = Math.max(nearest[left], value);
        nearest[right] = Math.max(nearest[right], value);
    }

    /** Log-odds of a pair; far below even when it was never a candidate. */
    double odds(int left, int right) {
        return odds.getOrDefault(key(Math.min(left, right), Math.max(left, right)), Math.log(FLOOR / (1 - FLOOR)));
    }

    /** Log-odds of the nearest statement of any other page. */
    double nearest(int statement) {
        return nearest[statement];
    }

    /** The pairs at least so near, the nearest first. */
    List<Link> atLeast(double threshold) {
        var links = new ArrayList<Link>();
        odds.forEach((key, value) -> {
            int left = (int) (key >> Integer.SIZE);
            int right = (int) (long) key;
            if (value >= threshold && isNearBest(left, right, value)) {
                links.add(new Link(left, right, value));
            }
        });
        links.sort(Comparator.comparingDouble((Link link) -> -link.odds())
                .thenComparingInt(Link::left)
                .thenComparingInt(Link::right));
        return links;
    }

    private boolean isNearBest(int left, int right, double value) {
        return value >= best.getOrDefault(side(left, right), value) - NEAR_BEST
                && value >= best.getOrDefault(side(right, left), value) - NEAR_BEST;
    }

    private String side(int statement, int other) {
        return statement + " " + gists.all().get(other).page();
    }

    private static long key(int left, int right) {
        return ((long) left << Integer.SIZE) | right;
    }
}
