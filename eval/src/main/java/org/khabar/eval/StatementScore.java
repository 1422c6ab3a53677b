package org.khabar.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Span;

/** Scores the statements of a story: aligned, in conflict, told by one page only. */
final class StatementScore {

    private static final double MOSTLY_INSIDE = 0.4;
    private static final double FAIR_PART = 0.25;
    private static final int LONGER_THAN_ANY_SENTENCE = 600;

    /** A claimed member: a stretch of a page. */
    private record Member(String page, Span span) {}

    /** A gold member: words of a page. */
    private record Due(String page, String text) {}

    private record Pair<T>(T left, T right) {}

    private record Fight(String facet, List<Pair<Member>> pairs) {}

    private final Map<String, PrintedPage> pages;
    private final Map<Due, List<Span>> places = new HashMap<>();
    private final List<Pair<Due>> aligned = new ArrayList<>();
    private final List<Pair<Due>> allowed = new ArrayList<>();
    private final List<String> facets = new ArrayList<>();
    private final List<List<Pair<Due>>> opposed = new ArrayList<>();
    private final List<Due> only;
    private final Set<Due> judged = new LinkedHashSet<>();
    private final List<Pair<Member>> claims = new ArrayList<>();
    private final List<Fight> fights = new ArrayList<>();
    private final Set<Member> alone = new LinkedHashSet<>();

    private StatementScore(Gold gold, Map<String, PrintedPage> pages) {
        this.pages = pages;
        gold.aligned().forEach(statement -> pairs(statement.members(), false).forEach(aligned::add));
        allowed.addAll(aligned);
        for (var conflict : gold.conflicts()) {
            allowed.addAll(pairs(conflict.members(), false));
            opposed.add(pairs(conflict.members(), true));
            facets.add(conflict.facet());
        }
        only = gold.only().stream().map(it -> new Due(it.page(), it.text())).toList();
        allowed.forEach(pair -> judged.addAll(List.of(pair.left(), pair.right())));
        judged.addAll(only);
    }

    /**
     * @param statements the printed statements
     * @param files the gold file of each page index
     */
    static void add(Gold gold, Map<String, PrintedPage> pages, JsonNode statements, List<String> files, Scores scores) {
        var score = new StatementScore(gold, pages);
        statements.forEach(statement -> score.read(statement, files));
        score.aligned(scores.of("statements aligned"));
        score.conflicts(scores.of("conflicts"), true);
        score.conflicts(scores.of("conflicts, facet ignored"), false);
        score.only(scores.of("said by one page only"));
    }

    private static List<Pair<Due>> pairs(List<Gold.Stretch> members, boolean onlyOpposed) {
        var pairs = new ArrayList<Pair<Due>>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                var a = members.get(i);
                var b = members.get(j);
                boolean differ = !String.valueOf(a.value()).equals(String.valueOf(b.value()));
                if (!a.page().equals(b.page()) && (!onlyOpposed || differ)) {
                    pairs.add(new Pair<>(new Due(a.page(), a.text()), new Due(b.page(), b.text())));
                }
            }
        }
        return pairs;
    }

    private void read(JsonNode statement, List<String> files) {
        var members = new ArrayList<Member>();
        for (var node : statement.path("members")) {
            var file = files.get(node.path("page").asInt());
            members.add(new Member(
                    file, java.util.Objects.requireNonNull(pages.get(file)).span(node)));
        }
        forPairs(members.size(), (i, j) -> addIfApart(claims, members.get(i), members.get(j)));
        for (var conflict : statement.path("conflicts")) {
            fights.add(new Fight(conflict.path("facet").asText(), fighting(conflict.path("values"), members)));
        }
        if (statement.path("verdict").asText().equals("only")) {
            alone.addAll(members);
        }
    }

    private static List<Pair<Member>> fighting(JsonNode values, List<Member> members) {
        var pairs = new ArrayList<Pair<Member>>();
        forPairs(values.size(), (i, j) -> {
            var a = values.get(i);
            var b = values.get(j);
            if (!a.path("value").asText().equals(b.path("value").asText())) {
                addIfApart(
                        pairs,
                        members.get(a.path("member").asInt()),
                        members.get(b.path("member").asInt()));
            }
        });
        return pairs;
    }

    private static void addIfApart(List<Pair<Member>> pairs, Member a, Member b) {
        if (!a.page().equals(b.page())) {
            pairs.add(new Pair<>(a, b));
        }
    }

    private interface Both {
        void take(int i, int j);
    }

    private static void forPairs(int size, Both both) {
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                both.take(i, j);
            }
        }
    }

    /** A pair that gold does not list counts as wrong only where gold judged both its sides, or one is overlong. */
    private void aligned(Tally tally) {
        int right = 0;
        int claimed = 0;
        for (var pair : claims) {
            boolean good = allowed.stream().anyMatch(due -> hits(pair, due));
            boolean checked = good || isLong(pair.left()) || isLong(pair.right()) || isJudged(pair);
            right += good ? 1 : 0;
            claimed += checked ? 1 : 0;
        }
        int found = (int) aligned.stream()
                .filter(due -> claims.stream().anyMatch(pair -> hits(pair, due)))
                .count();
        tally.add(right, claimed, aligned.size(), found);
    }

    private boolean isJudged(Pair<Member> pair) {
        return judged.stream().anyMatch(due -> fits(pair.left(), due))
                && judged.stream().anyMatch(due -> fits(pair.right(), due));
    }

    private static boolean isLong(Member member) {
        return member.span().length() > LONGER_THAN_ANY_SENTENCE;
    }

    private void conflicts(Tally tally, boolean sameFacet) {
        var found = new HashSet<Integer>();
        int good = 0;
        for (var fight : fights) {
            boolean right = false;
            for (int i = 0; i < opposed.size(); i++) {
                if ((!sameFacet || fight.facet().equals(facets.get(i))) && meets(fight, opposed.get(i))) {
                    right = true;
                    found.add(i);
                }
            }
            good += right ? 1 : 0;
        }
        tally.add(good, fights.size(), opposed.size(), found.size());
    }

    private boolean meets(Fight fight, List<Pair<Due>> due) {
        return fight.pairs().stream().anyMatch(pair -> due.stream().anyMatch(it -> hits(pair, it)));
    }

    private void only(Tally tally) {
        int found = (int) only.stream()
                .filter(due -> alone.stream().anyMatch(member -> fits(member, due)))
                .count();
        int wrong = (int) alone.stream()
                .filter(member ->
                        aligned.stream().anyMatch(due -> fits(member, due.left()) || fits(member, due.right()))
                                && only.stream().noneMatch(due -> fits(member, due)))
                .count();
        tally.add(found, found + wrong, only.size());
    }

    private boolean hits(Pair<Member> pair, Pair<Due> due) {
        return fits(pair.left(), due.left()) && fits(pair.right(), due.right())
                || fits(pair.left(), due.right()) && fits(pair.right(), due.left());
    }

    private boolean fits(Member member, Due due) {
        return member.page().equals(due.page()) && places(due).stream().anyMatch(place -> fits(member.span(), place));
    }

    private static boolean fits(Span member, Span due) {
        int common = member.common(due);
        return common > 0 && common >= MOSTLY_INSIDE * member.length() && common >= FAIR_PART * due.length();
    }

    private List<Span> places(Due due) {
        return places.computeIfAbsent(due, missing -> {
            var page = pages.get(missing.page());
            return page == null ? List.of() : page.flat().places(missing.text());
        });
    }
}
