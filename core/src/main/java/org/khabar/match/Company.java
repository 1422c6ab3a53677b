package org.khabar.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom and what each page names that the tables know: pages on one event keep the same company. */
final class Company {

    private final Map<String, Set<String>> byPage = new HashMap<>();

    Company(List<Bearer> bearers) {
        for (var bearer : bearers) {
            if (bearer.known() != null) {
                bearer.pages()
                        .forEach(page -> byPage.computeIfAbsent(page, key -> new HashSet<>())
                                .add(bearer.type() + bearer.known()));
            }
        }
    }

    /** How many known things the pages of both name, at most {@code most}. */
    int shared(Bearer a, Bearer b, int most) {
        var shared = new HashSet<>(of(a));
        shared.retainAll(of(b));
        return Math.min(most, shared.size());
    }

    private Set<String> of(Bearer bearer) {
        var all = new HashSet<String>();
        bearer.pages().stream().limit(MOST_PAGES).forEach(page -> all.addAll(byPage.getOrDefault(page, Set.of())));
        return all;
    }

    private static final int MOST_PAGES = 20; // the company of a man met everywhere tells little more
}
