package org.khabar.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.match.GistMatcher;
import org.khabar.match.Gists;
import org.khabar.match.Identities;
import org.khabar.match.Told;
import org.khabar.model.Comparison;
import org.khabar.model.Finding;
import org.khabar.model.Finding.Telling;
import org.khabar.model.Likeness;
import org.khabar.model.Passage;
import org.khabar.model.Reading;
import org.khabar.text.World;

/** Lays the readings of one story side by side. */
public final class Comparer {

    /** Log-odds from which two statements count as tellings of one fact. */
    private static final double SAME = -1.6;

    /** Log-odds every member of a circle has with every other. */
    private static final double STAY = -2.3;

    /** A statement whose nearest is no nearer than this stands alone. */
    private static final double ALONE = -2.5;

    private final GistMatcher matcher;

    public Comparer(World world) {
        this.matcher = new GistMatcher(world);
    }

    public Comparison compare(Identities.Joined joined) {
        var all = statements(joined.readings());
        var gists = matcher.among(all, joined.entities());
        var links = Links.among(gists);
        var circles = new Circles(all, links, SAME, STAY).draw();
        return new Comparison(joined.readings(), joined.entities(), findings(joined, gists, links, circles));
    }

    /** In an order that does not depend on that of the pages; a page given twice speaks once. */
    private static List<Told> statements(List<Reading> readings) {
        var pages = new java.util.TreeMap<String, Reading>();
        readings.forEach(reading -> pages.put(reading.article().pageId(), reading));
        return pages.values().stream()
                .flatMap(reading -> reading.statements().stream()
                        .sorted(Comparator.comparing(statement -> statement.span()))
                        .map(statement -> new Told(
                                reading.article().pageId(), reading.article().text(), statement)))
                .toList();
    }

    private static List<Finding> findings(
            Identities.Joined joined, Gists gists, Links links, List<List<Integer>> circles) {
        var order = new LinkedHashMap<String, Integer>();
        joined.readings().forEach(reading -> order.putIfAbsent(reading.article().pageId(), order.size()));
        var findings = new ArrayList<Finding>();
        var told = new HashSet<Integer>();
        for (var circle : circles) {
            told.addAll(circle);
            findings.add(agreement(gists, order, circle));
        }
        for (int i = 0; i < gists.all().size(); i++) {
            if (!told.contains(i)) {
                findings.add(single(gists, links, i));
            }
        }
        return findings;
    }

    private static Finding agreement(Gists gists, Map<String, Integer> order, List<Integer> circle) {
        var tellings = circle.stream()
                .map(i -> telling(gists.all().get(i)))
                .sorted(Comparator.comparing(
                                (Telling telling) -> order.get(telling.passage().pageId()))
                        .thenComparing(telling -> telling.passage().span()))
                .toList();
        return new Finding.Agreement(id(gists, circle), tellings, likeness(gists, circle));
    }

    /** The likeness of the members least alike. */
    private static Likeness likeness(Gists gists, List<Integer> circle) {
        @Nullable Likeness least = null;
        for (int i : circle) {
            for (int j : circle) {
                if (i < j
                        && !gists.all().get(i).page().equals(gists.all().get(j).page())) {
                    var likeness = gists.likeness(i, j);
                    least = least == null || likeness.score() < least.score() ? likeness : least;
                }
            }
        }
        return java.util.Objects.requireNonNull(least);
    }

    private static Finding single(Gists gists, Links links, int statement) {
        var telling = telling(gists.all().get(statement));
        var id = id(gists, List.of(statement));
        var near = gists.near(statement, 1);
        var likeness = near.isEmpty() ? Likeness.of(List.of()) : gists.likeness(statement, near.get(0));
        return links.nearest(statement) < ALONE && !near.isEmpty()
                ? new Finding.Only(id, telling, likeness)
                : new Finding.Unmatched(id, telling, likeness);
    }

    private static Telling telling(Told told) {
        return new Telling(
                new Passage(told.page(), told.statement().span()),
                told.statement().speaker());
    }

    /** The same members give the same id in every run. */
    private static String id(Gists gists, List<Integer> members) {
        int hash = 1;
        for (int member : members) {
            var told = gists.all().get(member);
            hash = 31 * hash + told.page().hashCode();
            hash = 31 * hash + told.statement().span().hashCode();
        }
        return "f" + Integer.toHexString(hash);
    }
}
