package org.khabar.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scores the sorting of pages into stories.
 *
 * @param precision B-cubed: of the pages beside a page, how many belong there
 * @param recall B-cubed: of the pages that belong beside a page, how many are there
 * @param pairs pairs of pages put together
 * @param across pairs of pages in different languages put together
 */
record GroupScore(double precision, double recall, Tally pairs, Tally across) {

    /** A page, its gold story, its language and the story it was put into. */
    record Sorted(String page, String gold, String language, String story) {}

    static GroupScore of(List<Sorted> pages) {
        var byGold = pages.stream().collect(Collectors.groupingBy(Sorted::gold));
        var byStory = pages.stream().collect(Collectors.groupingBy(Sorted::story));
        double precision = 0;
        double recall = 0;
        for (var page : pages) {
            var beside = members(byStory, page.story());
            var due = members(byGold, page.gold());
            long both = beside.stream().filter(due::contains).count();
            precision += (double) both / beside.size();
            recall += (double) both / due.size();
        }
        var score = new GroupScore(precision / pages.size(), recall / pages.size(), new Tally(), new Tally());
        score.count(new ArrayList<>(pages));
        return score;
    }

    private static List<Sorted> members(Map<String, List<Sorted>> groups, String key) {
        return new HashMap<>(groups).getOrDefault(key, List.of());
    }

    private void count(List<Sorted> pages) {
        for (int i = 0; i < pages.size(); i++) {
            for (int j = i + 1; j < pages.size(); j++) {
                var left = pages.get(i);
                var right = pages.get(j);
                int claimed = left.story().equals(right.story()) ? 1 : 0;
                int due = left.gold().equals(right.gold()) ? 1 : 0;
                pairs.add(claimed * due, claimed, due);
                if (!left.language().equals(right.language())) {
                    across.add(claimed * due, claimed, due);
                }
            }
        }
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    String table() {
        return String.format(
                Locale.ROOT,
                "%-32s p %.4f  r %.4f  f1 %.4f%n%-32s %s%n%-32s %s%n",
                "b-cubed",
                precision,
                recall,
                f1(),
                "pairs",
                pairs,
                "pairs across languages",
                across);
    }
}
