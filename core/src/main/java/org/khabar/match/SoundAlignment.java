package org.khabar.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khabar.match.Phonetic.Step;

/** Sets the sounds of two names side by side, so that what they share weighs most. */
final class SoundAlignment {

    // Log-odds that two spellings are of one name, by what stands beside what; set by hand.
    private static final double SAME = 1.6;
    private static final double MAY_BE_SAME = 0.9;
    private static final double NEAR = -0.9;
    private static final double OTHER = -3.5;
    private static final double SAME_VOWEL = 0.5;
    private static final double OTHER_VOWEL = -0.2;
    private static final double NO_SILENT = -0.2;
    private static final double NO_VOWEL = -0.35;
    private static final double NO_SOFT = -1.0;
    private static final double NO_DOUBLE = -0.05;
    private static final double NO_CONSONANT = -3.0;
    private static final double BY_CHANCE = -2.2; // any two names share some sounds

    /** Sounds that languages without the one write as the other. */
    private static final int[] NEARS = {
        Phonetic.set("pbfv"),
        Phonetic.set("vw"),
        Phonetic.set("td"),
        Phonetic.set("szC"),
        Phonetic.set("sS"),
        Phonetic.set("SZCJ"),
        Phonetic.set("kgxGq"),
        Phonetic.set("xhG"),
        Phonetic.set("rl"),
        Phonetic.set("mn")
    };

    private final List<Step> left;
    private final List<Step> right;
    private final double[][] best;

    SoundAlignment(Phonetic left, Phonetic right) {
        this.left = left.steps();
        this.right = right.steps();
        this.best = new double[this.left.size() + 1][this.right.size() + 1];
        fill();
    }

    /** Log-odds that both are spellings of one name. */
    double weight() {
        return BY_CHANCE + best[left.size()][right.size()];
    }

    private void fill() {
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                best[i][j] = i + j == 0 ? 0 : Math.max(side(i, j), Math.max(gapLeft(i, j), gapRight(i, j)));
            }
        }
    }

    private double side(int i, int j) {
        return i == 0 || j == 0
                ? Double.NEGATIVE_INFINITY
                : best[i - 1][j - 1] + beside(left.get(i - 1), right.get(j - 1));
    }

    private double gapLeft(int i, int j) {
        return i == 0 ? Double.NEGATIVE_INFINITY : best[i - 1][j] + alone(left, i - 1);
    }

    private double gapRight(int i, int j) {
        return j == 0 ? Double.NEGATIVE_INFINITY : best[i][j - 1] + alone(right, j - 1);
    }

    private static double beside(Step a, Step b) {
        int common = a.all() & b.all() & ~Phonetic.SILENT;
        if (a.isVowel() && b.isVowel()) {
            return common != 0 ? SAME_VOWEL : OTHER_VOWEL;
        }
        if (common != 0) {
            return a.first() == b.first() ? SAME : MAY_BE_SAME;
        }
        for (int near : NEARS) {
            if ((near & a.all()) != 0 && (near & b.all()) != 0) {
                return NEAR;
            }
        }
        return OTHER;
    }

    private static double alone(List<Step> steps, int at) {
        var step = steps.get(at);
        if ((step.all() & Phonetic.SILENT) != 0) {
            return NO_SILENT;
        }
        if (at > 0 && steps.get(at - 1).all() == step.all()) {
            return NO_DOUBLE;
        }
        if (step.isVowel()) {
            return NO_VOWEL;
        }
        return step.isSoft() ? NO_SOFT : NO_CONSONANT;
    }

    /** A sound beside a sound, or alone where the other side is null. */
    record Pair(
            @org.jspecify.annotations.Nullable Step left,
            @org.jspecify.annotations.Nullable Step right,
            double weight) {}

    /** What stands beside what, in order. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        int i = left.size();
        int j = right.size();
        while (i + j > 0) {
            if (i > 0 && j > 0 && best[i][j] == side(i, j)) {
                pairs.add(new Pair(left.get(--i), right.get(--j), best[i + 1][j + 1] - best[i][j]));
            } else if (i > 0 && best[i][j] == gapLeft(i, j)) {
                pairs.add(new Pair(left.get(--i), null, best[i + 1][j] - best[i][j]));
            } else {
                pairs.add(new Pair(null, right.get(--j), best[i][j + 1] - best[i][j]));
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
