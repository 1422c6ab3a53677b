package org.khabar.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.match.Told;
import org.khabar.model.Quantity;
import org.khabar.model.Quantity.Bound;
import org.khabar.model.Span;

/**
 * A number of a statement and what is counted there: the concepts in the words counted, then those near by.
 *
 * @param concepts each with how near it stands, in (0,1]
 */
record Counted(Quantity figure, Map<String, Double> concepts) {

    private static final double IN_THE_NOUN = 1.0;
    private static final double BESIDE = 0.7;
    private static final double NEAR = 0.4;
    private static final double SOMEWHERE = 0.1;

    /** Letters between a number and a word beside it, and near it. */
    private static final int BESIDE_LETTERS = 12;

    private static final int NEAR_LETTERS = 35;

    /** "About 1,000" and 1,040 agree: a rough number may be off by this share. */
    private static final double ROUGH = 0.2;

    /** A round number, given without further word, may be off by this share. */
    private static final double ROUND = 0.06;

    /** A number is round from so many noughts on. */
    private static final int ROUND_NOUGHTS = 2;

    Counted {
        concepts = Collections.unmodifiableMap(new TreeMap<>(concepts)); // sums of weights in one order
    }

    static List<Counted> of(Told told) {
        var gist = told.statement().gist();
        return gist.figures().stream()
                .map(figure -> new Counted(figure, concepts(figure, told)))
                .toList();
    }

    private static Map<String, Double> concepts(Quantity figure, Told told) {
        var concepts = new HashMap<String, Double>();
        for (var idea : told.statement().gist().ideas()) {
            concepts.merge(idea.concept(), nearness(figure, idea.span()), Math::max);
        }
        return concepts;
    }

    private static double nearness(Quantity figure, Span idea) {
        if (figure.about() != null && figure.about().overlaps(idea)) {
            return IN_THE_NOUN;
        }
        int gap = Math.max(idea.start() - figure.span().end(), figure.span().start() - idea.end());
        if (gap <= BESIDE_LETTERS) {
            return BESIDE;
        }
        return gap <= NEAR_LETTERS ? NEAR : SOMEWHERE;
    }

    /** Whether both numbers can be true of one thing. */
    boolean agreesWith(Counted other) {
        return low() <= other.high() && other.low() <= high() || rounds(other) || other.rounds(this);
    }

    /** "53 per cent" for 53.4: the other number, rounded as coarsely as this one. */
    private boolean rounds(Counted other) {
        int scale = figure.value().stripTrailingZeros().scale();
        return other.figure.value().setScale(scale, RoundingMode.HALF_UP).compareTo(figure.value()) == 0
                || scale < 0
                        && other.figure
                                        .value()
                                        .setScale(scale, RoundingMode.DOWN)
                                        .compareTo(figure.value())
                                == 0;
    }

    private double low() {
        return figure.bound() == Bound.AT_MOST ? Double.NEGATIVE_INFINITY : value() * (1 - leeway());
    }

    private double high() {
        return figure.bound() == Bound.AT_LEAST ? Double.POSITIVE_INFINITY : value() * (1 + leeway());
    }

    private double value() {
        return figure.value().doubleValue();
    }

    private double leeway() {
        if (figure.bound() == Bound.ABOUT) {
            return ROUGH;
        }
        return -figure.value().stripTrailingZeros().scale() >= ROUND_NOUGHTS ? ROUND : 0;
    }

    String shown() {
        BigDecimal plain = figure.value().round(MathContext.DECIMAL64).stripTrailingZeros();
        return plain.toPlainString();
    }
}
