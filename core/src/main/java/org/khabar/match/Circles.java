package org.khabar.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Bearers taken to be one, growing by joining; two circles join only when nobody in them objects to anybody. */
final class Circles {

    private static final int ASKED = 12; // of each circle; the first stand for all

    private final List<Bearer> bearers;
    private final int[] parents;
    private final List<List<Integer>> circles = new ArrayList<>();
    private final BiPredicate<Bearer, Bearer> objects;

    Circles(List<Bearer> bearers, BiPredicate<Bearer, Bearer> objects) {
        this.bearers = bearers;
        this.objects = objects;
        this.parents = new int[bearers.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            circles.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The circle a bearer is in, named by one of its bearers. */
    int of(int bearer) {
        int root = bearer;
        while (parents[root] != root) {
            root = parents[root];
        }
        parents[bearer] = root;
        return root;
    }

    /** The bearers of a circle. */
    List<Bearer> members(int circle) {
        return circles.get(of(circle)).stream().map(bearers::get).toList();
    }

    /** Joins the circles of two bearers unless somebody objects. */
    void join(int a, int b) {
        int left = Math.min(of(a), of(b));
        int right = Math.max(of(a), of(b));
        if (left != right && !isOpposed(left, right)) {
            parents[right] = left;
            circles.get(left).addAll(circles.get(right));
            circles.get(right).clear();
        }
    }

    private boolean isOpposed(int left, int right) {
        for (int a : first(circles.get(left))) {
            for (int b : first(circles.get(right))) {
                if (objects.test(bearers.get(a), bearers.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> first(List<Integer> circle) {
        return circle.subList(0, Math.min(ASKED, circle.size()));
    }
}
