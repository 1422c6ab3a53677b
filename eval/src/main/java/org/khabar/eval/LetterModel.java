package org.khabar.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which letters of two scripts stand for one another, learned by expectation-maximisation from pairs of names: every
 * way to cut both names into small units side by side is weighed, again and again, until the weights settle.
 */
final class LetterModel {

    private static final int ROUNDS = 6;
    private static final double GAP_AT_FIRST = 1e-4;
    private static final double PAIR_AT_FIRST = 1e-3;
    private static final double LONGER_AT_FIRST = 0.02; // each letter more makes a unit rarer
    private static final double LEAST_AT_ROUND = 0.5; // expected count below which a pair is dropped
    private static final int LEAST_LETTER = 3; // names a letter must stand in
    private static final String BEGIN = "^";
    private static final String END = "$";

    /** How long units may be, how often a unit and a pair of units must be met. */
    record Limits(int left, int right, int unit, double pair) {}

    /** The units of one side, 0 being nothing. */
    private static final class Units {
        final List<String> units = new ArrayList<>(List.of(""));
        final Map<String, Integer> ids = new HashMap<>(Map.of("", 0));
        final Map<Character, Double> letters = new HashMap<>();
        final int longest;

        Units(Collection<String> names, int longest, int least) {
            this.longest = longest;
            var counts = new TreeMap<String, Integer>();
            for (var name : names) {
                for (int i = 0; i < name.length(); i++) {
                    letters.merge(name.charAt(i), 1.0, Double::sum);
                    for (int k = 1; k <= longest && i + k <= name.length(); k++) {
                        counts.merge(name.substring(i, i + k), 1, Integer::sum);
                    }
                }
            }
            counts.forEach((unit, count) -> {
                if (count >= (unit.length() == 1 ? LEAST_LETTER : least)) {
                    ids.put(unit, units.size());
                    units.add(unit);
                }
            });
            double all =
                    letters.values().stream().mapToDouble(Double::doubleValue).sum();
            letters.replaceAll((letter, count) -> Math.log(count / all));
        }

        int[][] read(String name) {
            int[][] read = new int[name.length() + 1][longest + 1];
            for (int i = 0; i <= name.length(); i++) {
                for (int k = 1; k <= longest; k++) {
                    read[i][k] = i + k <= name.length() ? ids.getOrDefault(name.substring(i, i + k), -1) : -1;
                }
            }
            return read;
        }

        /** Log-odds of the letters by themselves. */
        double chance(int unit) {
            return units.get(unit)
                    .chars()
                    .mapToDouble(c -> letters.getOrDefault((char) c, 0.0))
                    .sum();
        }
    }

    private final Units left;
    private final Units right;
    private final Limits limits;
    private double[][] odds;
    private double[][] counts;

    LetterModel(List<String[]> pairs, Limits limits) {
        this.limits = limits;
        left = new Units(pairs.stream().map(pair -> wrap(pair[0])).toList(), limits.left(), limits.unit());
        right = new Units(pairs.stream().map(pair -> wrap(pair[1])).toList(), limits.right(), limits.unit());
        odds = atFirst();
        counts = odds;
        for (int round = 0; round < ROUNDS; round++) {
            counts = new double[left.units.size()][right.units.size()];
            pairs.forEach(this::count);
            settle();
        }
    }

    /** A name between its marks of beginning and end, which are letters of their own. */
    static String wrap(String name) {
        return BEGIN + name + END;
    }

    private double[][] atFirst() {
        double[][] first = new double[left.units.size()][right.units.size()];
        for (int u = 0; u < first.length; u++) {
            for (int v = 0; v < first[u].length; v++) {
                var a = left.units.get(u);
                var b = right.units.get(v);
                if (isAllowed(a.length(), b.length())
                        && a.startsWith(BEGIN) == b.startsWith(BEGIN)
                        && a.endsWith(END) == b.endsWith(END)) {
                    first[u][v] = u == 0 || v == 0
                            ? GAP_AT_FIRST
                            : PAIR_AT_FIRST * Math.pow(LONGER_AT_FIRST, a.length() + b.length() - 2.0);
                }
            }
        }
        return first;
    }

    /** Only single letters may stand beside nothing. */
    private static boolean isAllowed(int a, int b) {
        return a == 0 ? b == 1 : b > 0 || a == 1;
    }

    private void settle() {
        double all = Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum();
        odds = new double[counts.length][];
        for (int u = 0; u < counts.length; u++) {
            odds[u] = Arrays.stream(counts[u])
                    .map(count -> count < LEAST_AT_ROUND ? 0 : count / all)
                    .toArray();
        }
    }

    private void count(String[] pair) {
        int[][] a = left.read(wrap(pair[0]));
        int[][] b = right.read(wrap(pair[1]));
        double[][] before = new double[a.length][b.length];
        double[][] after = new double[a.length][b.length];
        before[0][0] = 1;
        walk(a, b, (i, j, k, l, u, v) -> before[i + k][j + l] += before[i][j] * odds[u][v]);
        double all = before[a.length - 1][b.length - 1];
        if (all < Double.MIN_NORMAL) {
            return;
        }
        after[a.length - 1][b.length - 1] = 1;
        walkBack(a, b, (i, j, k, l, u, v) -> {
            double share = odds[u][v] * after[i + k][j + l];
            after[i][j] += share;
            counts[u][v] += before[i][j] * share / all;
        });
    }

    /** What happens at one place of both names with one unit of each. */
    private interface Visit {
        void at(int i, int j, int k, int l, int u, int v);
    }

    private void walk(int[][] a, int[][] b, Visit visit) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                place(a, b, i, j, visit);
            }
        }
    }

    private void walkBack(int[][] a, int[][] b, Visit visit) {
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                place(a, b, i, j, visit);
            }
        }
    }

    private void place(int[][] a, int[][] b, int i, int j, Visit visit) {
        for (int k = 0; k <= limits.left() && i + k < a.length; k++) {
            int u = k == 0 ? 0 : a[i][k];
            for (int l = 0; u >= 0 && l <= limits.right() && j + l < b.length; l++) {
                int v = l == 0 ? 0 : b[j][l];
                if (k + l > 0 && v >= 0 && isAllowed(k, l)) {
                    visit.at(i, j, k, l, u, v);
                }
            }
        }
    }

    /** A pair of units and how much likelier it is than its letters meeting by chance. */
    record Unit(String left, String right, double weight) {}

    /** The pairs met often enough, in the order of their letters. */
    List<Unit> units() {
        var units = new ArrayList<Unit>();
        for (int u = 0; u < counts.length; u++) {
            for (int v = 0; v < counts[u].length; v++) {
                if (counts[u][v] >= limits.pair()) {
                    double weight = Math.log(odds[u][v]) - left.chance(u) - right.chance(v);
                    units.add(new Unit(left.units.get(u), right.units.get(v), weight));
                }
            }
        }
        return units;
    }
}
