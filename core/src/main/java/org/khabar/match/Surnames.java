package org.khabar.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.text.Folding;
import org.khabar.text.Languages;

/** Gives persons told by one name alone to the one fuller name they can mean. */
final class Surnames {

    // Log-odds beside the name.
    private static final double NO_COMPANY = -1.2;
    private static final double ONE_IN_COMPANY = 0.7;
    private static final int MOST_COMPANY = 4;
    private static final double GIVEN_NAME = -3.5; // "Ali" alone names nobody
    private static final double ENOUGH = 0.5;
    /** The second best must be this much less likely; else nobody is meant. */
    private static final double LEAD = 2.0;

    private final List<Bearer> bearers;
    private final Partners partners;
    private final Acquaintance acquaintance;
    private final Languages languages;
    private final Map<Integer, Set<Integer>> candidates = new HashMap<>();

    Surnames(List<Bearer> bearers, Partners partners, Acquaintance acquaintance, Languages languages) {
        this.bearers = bearers;
        this.partners = partners;
        this.acquaintance = acquaintance;
        this.languages = languages;
    }

    /** Joins each to the fuller name first, then those left among themselves. */
    void join(Circles circles) {
        findCandidates();
        var company = company(circles);
        var lonely = new ArrayList<Integer>();
        var chosen = new LinkedHashMap<Integer, Integer>();
        for (int single : singles()) {
            int best = best(single, circles, company);
            if (best >= 0) {
                chosen.put(single, best);
            } else {
                lonely.add(single);
            }
        }
        chosen.forEach(circles::join);
        joinAmong(lonely, circles, company);
    }

    private List<Integer> singles() {
        return IntStream.range(0, bearers.size())
                .filter(i -> !bearers.get(i).isFull())
                .boxed()
                .toList();
    }

    private void findCandidates() {
        for (int i = 0; i < bearers.size(); i++) {
            for (int j : partners.later(i)) {
                if (!bearers.get(i).isFull() || !bearers.get(j).isFull()) {
                    candidates.computeIfAbsent(i, key -> new HashSet<>()).add(j);
                    candidates.computeIfAbsent(j, key -> new HashSet<>()).add(i);
                }
            }
        }
    }

    /** Which circles each page names. */
    private Map<String, Set<Integer>> company(Circles circles) {
        var company = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < bearers.size(); i++) {
            for (var page : bearers.get(i).pages()) {
                company.computeIfAbsent(page, key -> new HashSet<>()).add(circles.of(i));
            }
        }
        return company;
    }

    /** The fuller one meant; -1 when none is likely or two are. */
    private int best(int single, Circles circles, Map<String, Set<Integer>> company) {
        var odds = new HashMap<Integer, Double>();
        for (int other : candidates.getOrDefault(single, Set.of())) {
            if (bearers.get(other).isFull()) {
                odds.merge(circles.of(other), odds(single, other, circles, company), Math::max);
            }
        }
        var ranked = odds.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean clear = !ranked.isEmpty()
                && ranked.get(0).getValue() > ENOUGH
                && (ranked.size() == 1
                        || ranked.get(0).getValue() - ranked.get(1).getValue() > LEAD
                        || ranked.get(1).getValue() < 0);
        return clear ? ranked.get(0).getKey() : -1;
    }

    private void joinAmong(List<Integer> lonely, Circles circles, Map<String, Set<Integer>> company) {
        var left = new HashSet<>(lonely);
        for (int single : lonely) {
            candidates.getOrDefault(single, Set.of()).stream()
                    .sorted()
                    .filter(other -> other > single && left.contains(other))
                    .filter(other -> !bearers.get(single).meets(bearers.get(other)))
                    .filter(other -> odds(single, other, circles, company) > ENOUGH)
                    .forEach(other -> circles.join(single, other));
        }
    }

    private double odds(int single, int other, Circles circles, Map<String, Set<Integer>> company) {
        double score =
                acquaintance.likeness(bearers.get(single), bearers.get(other)).score();
        double odds = Math.log(score / (1 - score)) + together(single, other, circles, company);
        return isGivenName(bearers.get(single)) ? odds + GIVEN_NAME : odds;
    }

    /** What their pages' sharing of other entities tells. */
    private double together(int single, int other, Circles circles, Map<String, Set<Integer>> company) {
        var mine = new HashSet<Integer>();
        bearers.get(single).pages().forEach(page -> mine.addAll(company.getOrDefault(page, Set.of())));
        var theirs = new HashSet<Integer>();
        for (var bearer : circles.members(other)) {
            bearer.pages().forEach(page -> theirs.addAll(company.getOrDefault(page, Set.of())));
        }
        mine.retainAll(theirs);
        mine.remove(circles.of(single));
        mine.remove(circles.of(other));
        return NO_COMPANY + ONE_IN_COMPANY * Math.min(MOST_COMPANY, mine.size());
    }

    private boolean isGivenName(Bearer bearer) {
        return bearer.members().stream()
                .flatMap(member -> member.entity().names().entrySet().stream())
                .anyMatch(entry -> GivenNames.of(languages, entry.getKey())
                        .folded()
                        .containsAll(
                                entry.getValue().stream().map(Folding::fold).toList()));
    }

    /** The given names of a language. */
    private record GivenNames(Set<String> folded) {

        static GivenNames of(Languages languages, String code) {
            return languages.get(code).keep(GivenNames.class, language -> {
                var folded = new HashSet<String>();
                language.rows("given", 1).forEach(row -> row.forms(0).forEach(form -> folded.add(Folding.fold(form))));
                return new GivenNames(folded);
            });
        }
    }
}
