package org.khabar.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of a page where the story stands: the element whose parts together speak most for a story, then without
 * the furniture at its ends.
 *
 * @param first index of its first piece
 * @param last index of its last piece
 * @param element the element around it; null on a page of plain text
 */
record Region(int first, int last, @Nullable Element element) {

    /** However long a menu, it costs the element around it no more than this. */
    private static final double WORST = -3;

    /** Less than this is no story: about two short paragraphs. */
    private static final double LEAST = 2.5;

    /**
     * The same, with the lines before and after it that are its paragraphs' siblings, or lists and tables among them.
     */
    Region withSiblings(List<Piece> pieces, double[] worth, Predicate<Piece> ends) {
        var homes = new HashSet<Element>();
        for (int i = first; i <= last; i++) {
            var owner = pieces.get(i).owner();
            if (owner != null && owner.parent() != null && Worth.isProse(pieces.get(i)) && worth[i] > 0) {
                homes.add(owner.parent());
            }
        }
        int end = last;
        for (int i = last + 1; i < pieces.size() && isWithin(pieces.get(i), homes); i++) {
            if (ends.test(pieces.get(i))) {
                break;
            }
            end = worth[i] > FURNITURE ? i : end;
        }
        int start = first;
        for (int i = first - 1; i >= 0 && isWithin(pieces.get(i), homes); i--) {
            start = worth[i] > FURNITURE ? i : start;
        }
        return new Region(start, end, element);
    }

    /** Whether it stands in one of these, at most {@link #DEEP} elements down. */
    private static boolean isWithin(Piece piece, Set<Element> homes) {
        int up = 0;
        for (var at = piece.owner(); at != null && up < DEEP; at = at.parent()) {
            if (homes.contains(at)) {
                return true;
            }
            up++;
        }
        return false;
    }

    boolean holds(int piece) {
        return piece >= first && piece <= last;
    }

    /** Less than this is no story even where the markup names one. */
    private static final double LEAST_NAMED = 0.7;

    /** A piece worth no more than this is a link or furniture by name. */
    private static final double FURNITURE = -0.9;

    /** So deep below the paragraphs' parent a list or table may hold text of theirs. */
    private static final int DEEP = 8;

    /** Where paragraphs stand side by side, the furniture among them takes away no more than this of their worth. */
    private static final double MOST_FURNITURE = 0.4;

    /** A table or list between paragraphs costs no more than this, however long. */
    private static final double WORST_GAP = -2.5;

    /** The best stretch of lines; null when none is worth reading. */
    static @Nullable Region ofLines(double[] worth) {
        return best(worth, 0, worth.length - 1, null, LEAST);
    }

    /** The best element, cut at both ends; null when the page holds no story. */
    static @Nullable Region ofTree(List<Piece> pieces, double[] worth, Predicate<Piece> named) {
        var top = new Tree(pieces, worth).best();
        if (top == null) {
            return null;
        }
        boolean story = pieces.subList(top.first, top.last + 1).stream().anyMatch(named);
        return best(worth, top.first, top.last, top.element, story ? LEAST_NAMED : LEAST);
    }

    /** The run of pieces with the greatest sum. */
    private static @Nullable Region best(double[] worth, int from, int to, @Nullable Element element, double least) {
        double sum = 0;
        double most = least;
        double gap = 0;
        int start = from;
        Region found = null;
        for (int i = from; i <= to; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            double cost = worth[i] < 0 ? Math.max(worth[i], WORST_GAP - gap) : 0;
            gap = worth[i] < 0 ? gap + cost : 0;
            sum += worth[i] < 0 ? cost : worth[i];
            if (sum > most) {
                most = sum;
                found = new Region(start, i, element);
            }
        }
        return found;
    }

    /** The page's elements, each with what its pieces are worth together. */
    private static final class Tree {

        private final Map<Element, Node> nodes = new HashMap<>();
        private final List<Node> inOrder = new ArrayList<>();

        Tree(List<Piece> pieces, double[] worth) {
            for (int i = 0; i < pieces.size(); i++) {
                var owner = pieces.get(i).owner();
                if (owner != null) {
                    var node = node(owner);
                    node.add(worth[i], false);
                    for (Node up = node; up != null; up = up.parent) {
                        up.first = Math.min(up.first, i);
                        up.last = i;
                    }
                }
            }
        }

        private Node node(Element owner) {
            var missing = new ArrayList<Element>();
            Element element = owner;
            while (element != null && !nodes.containsKey(element)) {
                missing.add(element);
                element = element.parent();
            }
            Node parent = element == null ? null : nodes.get(element);
            for (int i = missing.size() - 1; i >= 0; i--) {
                var made = new Node(missing.get(i), parent);
                nodes.put(made.element, made);
                inOrder.add(made);
                parent = made;
            }
            return java.util.Objects.requireNonNull(parent);
        }

        /** The element worth most; of two alike, the inner one. */
        @Nullable
        Node best() {
            Node best = null;
            inOrder.sort(Comparator.comparingInt((Node node) -> node.depth).reversed());
            for (var node : inOrder) {
                double sum = node.sum();
                if (node.parent != null) {
                    node.parent.add(sum, node.isLeaf);
                }
                if (best == null || sum > best.sum()) {
                    best = node;
                }
            }
            return best;
        }
    }

    private static final class Node {
        final Element element;
        final @Nullable Node parent;
        final int depth;
        boolean isLeaf = true;
        boolean isHome;
        double good;
        double bad;
        int first = Integer.MAX_VALUE;
        int last = -1;

        Node(Element element, @Nullable Node parent) {
            this.element = element;
            this.parent = parent;
            this.depth = parent == null ? 0 : parent.depth + 1;
            if (parent != null) {
                parent.isLeaf = false;
            }
        }

        /** Adds what a piece or an element inside is worth. */
        void add(double worth, boolean paragraph) {
            good += Math.max(worth, 0);
            bad += Math.max(Math.min(worth, 0), WORST);
            isHome |= paragraph && worth > 1;
        }

        double sum() {
            return good + (isHome ? Math.max(bad, -MOST_FURNITURE * good) : bad);
        }
    }
}
