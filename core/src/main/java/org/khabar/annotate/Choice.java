package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.khabar.model.Span;

/** Of the candidates of a line takes the best that do not overlap. */
final class Choice {

    private static final double LEAST = 1.7; // below, what speaks for a name is chance as often as not
    private static final double LONGER = 1.2; // a name inside a longer one is not meant

    private Choice() {}

    static List<Candidate> of(List<Candidate> candidates) {
        var merged = new LinkedHashMap<Span, Candidate>();
        for (var candidate : candidates) {
            merged.merge(candidate.span(), candidate, Choice::merge);
        }
        var best = new ArrayList<>(merged.values());
        best.removeIf(candidate -> candidate.evidence().strength() < LEAST);
        best.sort(
                Comparator.comparing((Candidate candidate) -> -worth(candidate)).thenComparing(Candidate::span));
        var chosen = new ArrayList<Candidate>();
        for (var candidate : best) {
            if (chosen.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparing(Candidate::span));
        return chosen;
    }

    private static double worth(Candidate candidate) {
        return candidate.evidence().strength() + LONGER * (candidate.words() - 1);
    }

    private static Candidate merge(Candidate left, Candidate right) {
        var known = left.known() == null ? right.known() : left.known();
        return new Candidate(
                left.line(),
                left.first(),
                left.words(),
                left.span(),
                left.evidence().plus(right.evidence()),
                known);
    }
}
