package org.khabar.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.model.Likeness;
import org.khabar.model.Reason;

/** Two statements laid spot to spot, the weightiest first; a spot is laid to one other at most. */
final class Pairing {

    /** Odds before looking; see the fitting recipe in eval. */
    private static final double BEFORE = -2.3;

    /** What the shared weight adds by itself. */
    private static final double SHARED = 0.31;

    /** What it adds as a share of both sides. */
    private static final double SHARE = 10.0;

    /** Saying nothing telling must not divide by nothing. */
    private static final double NOTHING = 1e-9;

    private static final double UNSHARED = -2.0;

    /** Two spots and what both may mean. */
    record Match(int left, int right, String key, double weight) {}

    private final Opened left;
    private final Opened right;
    private final List<Match> matches;
    private final double shared;

    private Pairing(Opened left, Opened right, List<Match> matches) {
        this.left = left;
        this.right = right;
        this.matches = matches;
        this.shared = matches.stream().mapToDouble(Match::weight).sum();
    }

    static Pairing of(Opened left, Opened right) {
        var possible = new ArrayList<Match>();
        for (var key : left.keys()) {
            for (int a : left.at(key)) {
                for (int b : right.at(key)) {
                    possible.add(new Match(a, b, key, weight(left, right, a, b, key)));
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Match match) -> -match.weight())
                .thenComparing(Match::key)
                .thenComparingInt(Match::left)
                .thenComparingInt(Match::right));
        return new Pairing(left, right, chosen(left, right, possible));
    }

    private static double weight(Opened left, Opened right, int a, int b, String key) {
        double sure = left.spots().get(a).keys().getOrDefault(key, 0.0)
                * right.spots().get(b).keys().getOrDefault(key, 0.0);
        return left.rarity(key) * Math.sqrt(sure);
    }

    private static List<Match> chosen(Opened left, Opened right, List<Match> possible) {
        var takenLeft = new boolean[left.spots().size()];
        var takenRight = new boolean[right.spots().size()];
        var chosen = new ArrayList<Match>();
        for (var match : possible) {
            if (!takenLeft[match.left()] && !takenRight[match.right()]) {
                takenLeft[match.left()] = true;
                takenRight[match.right()] = true;
                chosen.add(match);
            }
        }
        return chosen;
    }

    double shared() {
        return shared;
    }

    double massLeft() {
        return left.mass();
    }

    double massRight() {
        return right.mass();
    }

    List<Match> matches() {
        return matches;
    }

    double score() {
        return 1 / (1 + Math.exp(-(BEFORE + shared * perWeight() + unshared())));
    }

    Likeness likeness() {
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason("odds before looking", BEFORE, "", ""));
        for (var match : matches) {
            reasons.add(new Reason(
                    feature(match.key()),
                    match.weight() * perWeight(),
                    left.spots().get(match.left()).words(),
                    right.spots().get(match.right()).words()));
        }
        reasons.add(new Reason("what the other does not say", unshared(), "", ""));
        return Likeness.of(reasons);
    }

    private double perWeight() {
        return SHARED + SHARE / Math.max(NOTHING, Math.sqrt(left.mass() * right.mass()));
    }

    /** Twice the shared weight, since both sides say it, of all the weight there is. */
    private double unshared() {
        return UNSHARED * (1 - 2 * shared / Math.max(NOTHING, left.mass() + right.mass()));
    }

    private static String feature(String key) {
        return key.startsWith("concept ") || key.startsWith("contrast ") ? key : key.substring(0, key.indexOf(' '));
    }
}
