package org.khabar.model;

import java.util.List;

/**
 * How alike two things are, with the reasons.
 *
 * <p>The score can be rebuilt from the reasons alone: it is the logistic curve over the sum of their weights, so 0.5
 * (a sum of 0) is even odds.
 */
public record Likeness(double score, List<Reason> reasons) {

    public Likeness {
        reasons = List.copyOf(reasons);
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("no likeness: " + score);
        }
    }

    /** The likeness these reasons make. */
    public static Likeness of(List<Reason> reasons) {
        double sum = reasons.stream().mapToDouble(Reason::weight).sum();
        return new Likeness(1 / (1 + Math.exp(-sum)), reasons);
    }
}
