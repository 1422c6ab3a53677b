package org.khabar.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    boolean holds(int piece) {
        return piece >= first && piece <= last;
    }

    /** The best stretch of lines; null when none is worth reading. */
    static @Nullable Region ofLines(double[] worth) {
        return best(worth, 0, worth.length - 1, null);
    }

    /** The best element, cut at both ends; null when the page holds no story. */
    static @Nullable Region ofTree(List<Piece> pieces, double[] worth) {
        var top = new Tree(pieces, worth).best();
        return top == null ? null : best(worth, top.first, top.last, top.element);
    }

    /** The run of pieces with the greatest sum. */
    private static @Nullable Region best(double[] worth, int from, int to, @Nullable Element element) {
        double sum = 0;
        double most = LEAST;
        int start = from;
        Region found = null;
        for (int i = from; i <= to; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += Math.max(worth[i], WORST);
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
                    node.own += worth[i];
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
                double sum = node.own + node.below;
                if (node.parent != null) {
                    node.parent.below += Math.max(sum, WORST);
                }
                if (best == null || sum > best.own + best.below) {
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
        double own;
        double below;
        int first = Integer.MAX_VALUE;
        int last = -1;

        Node(Element element, @Nullable Node parent) {
            this.element = element;
            this.parent = parent;
            this.depth = parent == null ? 0 : parent.depth + 1;
        }
    }
}
