package org.khabar.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.match.Told;

/**
 * Gathers linked statements into circles that tell one fact. Each newcomer must be near every member of another page,
 * so that no chain of small steps leads from one fact to another.
 */
final class Gathering {

    /** A fact is told in at most so many statements of a page. */
    private static final int MEMBERS_A_PAGE = 2;

    private final List<Told> all;
    private final Links links;
    private final double linked;
    private final double stay;

    /**
     * Where circles are drawn.
     *
     * @param linked how well a pair must stand among its rivals to be a link
     * @param stay log-odds a newcomer, linked to one member, reaches with every other
     */
    Gathering(List<Told> all, Links links, double linked, double stay) {
        this.all = all;
        this.links = links;
        this.linked = linked;
        this.stay = stay;
    }

    /** The circles, each sorted by page and place; a statement that tells two facts stands in two. */
    List<List<Integer>> draw() {
        var pairs = links.atLeast(linked);
        var covered = new HashSet<Links.Link>();
        var circles = new ArrayList<List<Integer>>();
        for (var pair : pairs) {
            if (!covered.contains(pair)) {
                var circle = grown(pair, pairs);
                pairs.stream()
                        .filter(link -> circle.contains(link.left()) && circle.contains(link.right()))
                        .forEach(covered::add);
                circles.add(circle.stream().sorted().toList());
            }
        }
        return circles;
    }

    private Set<Integer> grown(Links.Link seed, List<Links.Link> pairs) {
        var circle = new HashSet<>(Set.of(seed.left(), seed.right()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var link : pairs) {
                int newcomer = newcomer(circle, link);
                if (newcomer >= 0 && fits(newcomer, circle)) {
                    grows |= circle.add(newcomer);
                }
            }
        }
        return circle;
    }

    private static int newcomer(Set<Integer> circle, Links.Link link) {
        boolean left = circle.contains(link.left());
        boolean right = circle.contains(link.right());
        if (left == right) {
            return -1;
        }
        return left ? link.right() : link.left();
    }

    private boolean fits(int newcomer, Set<Integer> circle) {
        int own = 0;
        for (int member : circle) {
            if (page(member).equals(page(newcomer))) {
                own++;
            } else if (links.odds(newcomer, member) < stay) {
                return false;
            }
        }
        return own < MEMBERS_A_PAGE;
    }

    private String page(int statement) {
        return all.get(statement).page();
    }
}
