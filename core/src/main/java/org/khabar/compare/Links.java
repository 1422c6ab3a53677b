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

    // Whether a pair is a link: its own log-odds, and how far it is ahead of the next best (or behind the best) on
    // either side; the side that speaks less for it, and the side that speaks more. Fitted on the gold stories, then
    // the leads turned round: as many pairs are found, fewer wrong ones, on pages that tell less in parallel too.
    private static final double BEFORE = 0.0;
    private static final double OWN = 0.71;
    private static final double LESSER_LEAD = 0.37;
    private static final double GREATER_LEAD = 0.17;

    /** A side without a second candidate leads by as much as if it had one this far. */
    private static final double NOBODY = -5;

    /** Two statements by index, the lower first, and the log-odds that they tell the same. */
    record Link(int left, int right, double odds) {}

    private final Map<Long, Double> odds = new HashMap<>();
    private final Map<String, double[]> best = new HashMap<>();
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
        enter(best.computeIfAbsent(side(left, right), side -> new double[] {NOBODY, NOBODY}), value);
        enter(best.computeIfAbsent(side(right, left), side -> new double[] {NOBODY, NOBODY}), value);
        nearest[left] = Math.max(nearest[left], value);
        nearest[right] = Math.max(nearest[right], value);
    }

    /** Keeps the best and the next best. */
    private static void enter(double[] bestTwo, double value) {
        if (value > bestTwo[0]) {
            bestTwo[1] = bestTwo[0];
            bestTwo[0] = value;
        } else if (value > bestTwo[1]) {
            bestTwo[1] = value;
        }
    }

    /** Log-odds of a pair; far below even when it was never a candidate. */
    double odds(int left, int right) {
        return odds.getOrDefault(key(Math.min(left, right), Math.max(left, right)), Math.log(FLOOR / (1 - FLOOR)));
    }

    /** Log-odds of the nearest statement of any other page. */
    double nearest(int statement) {
        return nearest[statement];
    }

    /** The pairs that stand at least so well among their rivals, the nearest first. */
    List<Link> atLeast(double threshold) {
        var links = new ArrayList<Link>();
        odds.forEach((key, value) -> {
            int left = (int) (key >> Integer.SIZE);
            int right = (int) (long) key;
            if (standing(left, right, value) >= threshold) {
                links.add(new Link(left, right, value));
            }
        });
        links.sort(Comparator.comparingDouble((Link link) -> -link.odds())
                .thenComparingInt(Link::left)
                .thenComparingInt(Link::right));
        return links;
    }

    /** How well a pair stands among its rivals. */
    private double standing(int left, int right, double value) {
        double one = lead(side(left, right), value);
        double other = lead(side(right, left), value);
        return BEFORE + OWN * value + LESSER_LEAD * Math.min(one, other) + GREATER_LEAD * Math.max(one, other);
    }

    /** How far ahead of the next best, or behind the best, a pair is on one side. */
    private double lead(String side, double value) {
        var bestTwo = best.getOrDefault(side, new double[] {value, NOBODY});
        return value - (value >= bestTwo[0] ? bestTwo[1] : bestTwo[0]);
    }

    private String side(int statement, int other) {
        return statement + " " + gists.all().get(other).page();
    }

    private static long key(int left, int right) {
        return ((long) left << Integer.SIZE) | right;
    }
}
