package org.khabar.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores the names of a story: found, typed, and linked across languages. */
final class NameScore {

    /** A claimed name stands for a gold one it contains or lies in when their lengths differ by no more than this. */
    private static final double NEAR_LENGTH = 0.6;

    /** A gold name on a page, and what was claimed of it: entity id to type. */
    private record Seen(String entity, String type, String language, Map<String, String> claimed) {}

    private final Map<String, Map<String, Map<String, String>>> claims = new HashMap<>();
    private final Scores scores;

    private NameScore(Map<String, PrintedPage> pages, Scores scores) {
        this.scores = scores;
        pages.forEach((file, page) -> {
            var names = claims.computeIfAbsent(file, missing -> new HashMap<>());
            for (var mention : page.annotations("mentions")) {
                names.computeIfAbsent(Flat.norm(mention.node().path("text").asText()), missing -> new HashMap<>())
                        .putIfAbsent(
                                mention.node().path("entity").asText(""),
                                mention.node().path("type").asText());
            }
        });
    }

    static void add(Gold gold, Map<String, PrintedPage> pages, Scores scores) {
        var score = new NameScore(pages, scores);
        var seen = new ArrayList<Seen>();
        for (var entity : gold.entities()) {
            for (var page : gold.pages()) {
                for (var name : entity.names(page.language())) {
                    score.due(entity, page, Flat.norm(name), pages.containsKey(page.file()), seen);
                }
            }
        }
        score.found(seen);
        score.linked(seen);
    }

    private void due(Gold.GoldEntity entity, Gold.GoldPage page, String name, boolean read, List<Seen> seen) {
        if (!Flat.norm(page.bodyText()).contains(name)) {
            return;
        }
        if (read) {
            seen.add(new Seen(entity.id(), entity.type(), page.language(), claimed(page.file(), name)));
        } else {
            scores.of("names found").add(0, 0, 1);
            scores.of("names found, type right").add(0, 0, 1);
        }
    }

    private Map<String, String> claimed(String file, String name) {
        var names = claims.getOrDefault(file, Map.of());
        var exact = names.get(name);
        if (exact != null && !exact.isEmpty()) {
            return exact;
        }
        var near = new HashMap<String, String>();
        names.forEach((said, ids) -> {
            boolean within = name.contains(said) || said.contains(name);
            int shorter = Math.min(said.length(), name.length());
            if (within && shorter >= NEAR_LENGTH * Math.max(said.length(), name.length())) {
                near.putAll(ids);
            }
        });
        return near;
    }

    private void found(List<Seen> seen) {
        for (var name : seen) {
            scores.of("names found").add(name.claimed().isEmpty() ? 0 : 1, 1, 1);
            boolean typed = new HashSet<>(name.claimed().values()).equals(Set.of(name.type()));
            scores.of("names found, type right").add(typed ? 1 : 0, 1, 1);
        }
    }

    private void linked(List<Seen> seen) {
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                var left = seen.get(i);
                var right = seen.get(j);
                if (!left.language().equals(right.language())) {
                    link(left, right);
                }
            }
        }
    }

    private void link(Seen left, Seen right) {
        boolean due = left.entity().equals(right.entity());
        boolean claimed = left.claimed().keySet().stream()
                .anyMatch(id -> !id.isEmpty() && right.claimed().containsKey(id));
        scores.of("names linked across languages").add(due && claimed ? 1 : 0, claimed ? 1 : 0, due ? 1 : 0);
    }
}
