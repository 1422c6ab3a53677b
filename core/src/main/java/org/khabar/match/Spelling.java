package org.khabar.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.Folding;

/**
 * How names of one script are spelled in another: units of one to four letters side by side, each pair with its
 * log-odds, as learned from public pairs of names. Finds the likeliest way to set two names side by side.
 */
public final class Spelling {

    private static final int NONE = -1;
    private static final double IMPOSSIBLE = -1e6;

    /** Marks of a name's beginning and end, letters of their own. */
    static final String BEGIN = "^";

    static final String END = "$";

    private final Map<String, Integer> left = new HashMap<>(Map.of("", 0));
    private final Map<String, Integer> right = new HashMap<>(Map.of("", 0));
    private final Map<Long, Double> weights = new HashMap<>();
    private final Constants constants;
    private int longestLeft = 1;
    private int longestRight = 1;

    /**
     * What holds for all names.
     *
     * @param chance log-odds before any letter is compared
     * @param pair of two letters never met side by side
     * @param gap of a letter never met beside nothing
     */
    public record Constants(double chance, double pair, double gap) {}

    public Spelling(Constants constants) {
        this.constants = constants;
    }

    /** A pair of units; empty where letters stand beside nothing. */
    public record Unit(String left, String right, double weight) {}

    /** Adds a pair of units. */
    public void add(Unit unit) {
        int u = left.computeIfAbsent(unit.left(), key -> left.size());
        int v = right.computeIfAbsent(unit.right(), key -> right.size());
        weights.put(key(u, v), unit.weight());
        longestLeft = Math.max(longestLeft, unit.left().length());
        longestRight = Math.max(longestRight, unit.right().length());
    }

    private static long key(int u, int v) {
        return (long) u << 32 | v;
    }

    /** Log-odds that two words, in letters without marks, are one name. */
    public double weight(String leftLetters, String rightLetters) {
        var path = new Path(BEGIN + leftLetters + END, BEGIN + rightLetters + END);
        return constants.chance() + path.best[path.a.length()][path.b.length()];
    }

    /** The units set side by side, in order. */
    public List<Unit> units(String leftLetters, String rightLetters) {
        return new Path(BEGIN + leftLetters + END, BEGIN + rightLetters + END).units();
    }

    /** The likeliest way through two names. */
    private final class Path {
        private final String a;
        private final String b;
        private final double[][] best;
        private final int[][] from;

        Path(String a, String b) {
            this.a = a;
            this.b = b;
            this.best = new double[a.length() + 1][b.length() + 1];
            this.from = new int[a.length() + 1][b.length() + 1];
            for (double[] row : best) {
                java.util.Arrays.fill(row, IMPOSSIBLE);
            }
            best[0][0] = 0;
            int[][] us = read(a, left, longestLeft);
            int[][] vs = read(b, right, longestRight);
            for (int i = 0; i <= a.length(); i++) {
                for (int j = 0; j <= b.length(); j++) {
                    step(i, j, us, vs);
                }
            }
        }

        private void step(int i, int j, int[][] us, int[][] vs) {
            for (int k = 0; k <= longestLeft && i + k <= a.length(); k++) {
                for (int l = 0; l <= longestRight && j + l <= b.length(); l++) {
                    if (k + l > 0) {
                        offer(i, j, k, l, weight(us[i][k], vs[j][l], k, l));
                    }
                }
            }
        }

        private void offer(int i, int j, int k, int l, double weight) {
            if (best[i][j] + weight > best[i + k][j + l]) {
                best[i + k][j + l] = best[i][j] + weight;
                from[i + k][j + l] = k * 16 + l;
            }
        }

        List<Unit> units() {
            var units = new ArrayList<Unit>();
            int i = a.length();
            int j = b.length();
            while (i + j > 0) {
                int k = from[i][j] / 16;
                int l = from[i][j] % 16;
                units.add(new Unit(a.substring(i - k, i), b.substring(j - l, j), best[i][j] - best[i - k][j - l]));
                i -= k;
                j -= l;
            }
            Collections.reverse(units);
            return units;
        }
    }

    private double weight(int u, int v, int k, int l) {
        if (u != NONE && v != NONE) {
            var known = weights.get(key(u, v));
            if (known != null) {
                return known;
            }
        }
        if (k > 1 || l > 1) {
            return IMPOSSIBLE;
        }
        return k == 1 && l == 1 ? constants.pair() : constants.gap();
    }

    /** The unit of each length at each place. */
    private static int[][] read(String name, Map<String, Integer> ids, int longest) {
        int[][] read = new int[name.length() + 1][longest + 1];
        for (int i = 0; i <= name.length(); i++) {
            for (int k = 1; k <= longest; k++) {
                read[i][k] = i + k <= name.length() ? unit(name.substring(i, i + k), ids) : NONE;
            }
        }
        return read;
    }

    /** A letter with a rare accent counts as the bare letter. */
    private static int unit(String letters, Map<String, Integer> ids) {
        var known = ids.get(letters);
        return known != null ? known : ids.getOrDefault(Folding.fold(letters), NONE);
    }
}
