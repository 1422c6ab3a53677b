package org.khabar.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Name.Kind;
import org.khabar.match.Name.Part;
import org.khabar.model.Reason;

/**
 * Sets the parts of two names side by side in order: parts match by sound, singly or written together, or are missing
 * on one side.
 */
final class PartAlignment {

    private static final int TOGETHER = 3; // parts one side writes as one word

    // Log-odds of leaving a part out.
    private static final double NO_SMALL_WORD = -0.05;
    private static final double NO_INITIAL = -0.2;
    private static final double NO_FATHER = -0.3;
    private static final double NO_MIDDLE = -0.7;
    private static final double NO_FIRST = -1.4;
    private static final double NO_LAST = -2.4;
    /** Without the first of "Hilal bin Nasser" only his father is left. */
    private static final double ONLY_FATHER = -12;

    private static final double NO_JUNIOR = -12;
    /** Each side has a part that the other lacks: two people of one family rather than one person. */
    private static final double BOTH_LACK = -5.0;

    private static final double INITIAL_FITS = 0.6;
    private static final double INITIAL_DIFFERS = -6.0;
    private static final double SAME_LETTERS = 4.5;
    private static final double SAME_LETTER = 0.9; // per letter, of short parts
    private static final double MOST = 5.0; // one part alone never outweighs all others
    private static final double BEYOND = 0.02; // what is more only ranks

    /** A way to set the parts side by side, from the last pair back to the first. */
    private record Way(@Nullable Way before, @Nullable Reason reason, double weight) {

        static final Way START = new Way(null, null, 0);

        Way and(Reason next) {
            return new Way(this, next, weight + next.weight());
        }
    }

    private final List<Part> left;
    private final List<Part> right;
    private final Map<Integer, Double> sounds = new HashMap<>();
    /** By parts used on the left, on the right, and by which sides lack a part (bit 1 left, bit 2 right). */
    private final @Nullable Way[][][] ways;

    PartAlignment(List<Part> left, List<Part> right) {
        this.left = left;
        this.right = right;
        this.ways = new Way[left.size() + 1][right.size() + 1][4];
        fill();
    }

    /** Why the two are one, or not; empty when a side has no part. */
    List<Reason> reasons() {
        var last = ways[left.size()][right.size()];
        Way best = null;
        for (int lack = 0; lack < 4; lack++) {
            var way = lack == 3 && last[3] != null
                    ? last[3].and(new Reason("each has a part the other lacks", BOTH_LACK, "", ""))
                    : last[lack];
            if (way != null && (best == null || way.weight() > best.weight())) {
                best = way;
            }
        }
        var reasons = new ArrayList<Reason>();
        for (var way = best; way != null; way = way.before()) {
            if (way.reason() != null) {
                reasons.add(0, way.reason());
            }
        }
        return reasons;
    }

    private void fill() {
        ways[0][0][0] = Way.START;
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                for (int lack = 0; lack < 4; lack++) {
                    var way = ways[i][j][lack];
                    if (way != null) {
                        goOn(i, j, lack, way);
                    }
                }
            }
        }
    }

    private void goOn(int i, int j, int lack, Way way) {
        if (i < left.size()) {
            offer(i + 1, j, lack | (left.get(i).isProper() ? 2 : 0), way, missing(left, right, i, true));
        }
        if (j < right.size()) {
            offer(i, j + 1, lack | (right.get(j).isProper() ? 1 : 0), way, missing(right, left, j, false));
        }
        for (int a = 1; a <= TOGETHER && i + a <= left.size(); a++) {
            for (int b = 1; b <= (a == 1 ? TOGETHER : 1) && j + b <= right.size(); b++) {
                var reason = match(i, a, j, b);
                if (reason != null) {
                    offer(i + a, j + b, lack, way, reason);
                }
            }
        }
    }

    private void offer(int i, int j, int lack, Way way, Reason reason) {
        var known = ways[i][j][lack];
        if (known == null || way.weight() + reason.weight() > known.weight()) {
            ways[i][j][lack] = way.and(reason);
        }
    }

    private static Reason missing(List<Part> parts, List<Part> other, int at, boolean onLeft) {
        var text = parts.get(at).text();
        return new Reason("part missing", missingWeight(parts, other, at), onLeft ? text : "", onLeft ? "" : text);
    }

    private static double missingWeight(List<Part> parts, List<Part> other, int at) {
        var part = parts.get(at);
        if (!part.isProper()) {
            return part.kind() == Kind.SUFFIX ? NO_JUNIOR : NO_SMALL_WORD;
        }
        if (part.kind() == Kind.INITIAL) {
            return NO_INITIAL;
        }
        if (at > 0 && parts.get(at - 1).kind() == Kind.CHILD) {
            return NO_FATHER;
        }
        if (at + 1 < parts.size() && parts.get(at + 1).kind() == Kind.CHILD && several(other)) {
            return ONLY_FATHER;
        }
        boolean first = parts.subList(0, at).stream().noneMatch(Part::isProper);
        boolean last = parts.subList(at + 1, parts.size()).stream().noneMatch(Part::isProper);
        if (last) {
            return NO_LAST;
        }
        return first ? NO_FIRST : NO_MIDDLE;
    }

    /** Parts beside parts; null when they cannot stand for one another. */
    private @Nullable Reason match(int i, int a, int j, int b) {
        var l = left.get(i);
        var r = right.get(j);
        if (a == 1 && b == 1) {
            if (!l.isProper() && !r.isProper()) {
                return l.kind() == r.kind() ? new Reason("small word", 0, l.text(), r.text()) : null;
            }
            if (l.kind() == Kind.INITIAL || r.kind() == Kind.INITIAL) {
                return initial(l, r);
            }
        }
        if (!proper(left, i, a) || !proper(right, j, b)) {
            return null;
        }
        return bySound(i, a, j, b);
    }

    private static boolean proper(List<Part> parts, int at, int count) {
        return parts.get(at + count - 1).isProper();
    }

    /** An initial fits a name that begins so; where nothing but the initial is told it fits too many. */
    private @Nullable Reason initial(Part l, Part r) {
        if (!l.isProper() || !r.isProper()) {
            return null;
        }
        if (!several(left) || !several(right)) {
            boolean same = l.sound().letters().equals(r.sound().letters());
            return new Reason("initial", same ? SAME_LETTER : INITIAL_DIFFERS, l.text(), r.text());
        }
        var a = l.sound().steps();
        var b = r.sound().steps();
        boolean fits =
                !a.isEmpty() && !b.isEmpty() && (a.get(0).all() & b.get(0).all()) != 0;
        return new Reason("initial", fits ? INITIAL_FITS : INITIAL_DIFFERS, l.text(), r.text());
    }

    private Reason bySound(int i, int a, int j, int b) {
        var l = join(left, i, a);
        var r = join(right, j, b);
        boolean same = l.letters().equals(r.letters());
        double weight = same ? Math.min(SAME_LETTERS, SAME_LETTER * l.letters().length()) : sound(i, a, j, b, l, r);
        var place = place(i + a == left.size(), j + b == right.size());
        var how = same ? "same letters" : weight > 0 ? "by sound" : "differs";
        return new Reason(place + " " + how, capped(weight), text(left, i, a), text(right, j, b));
    }

    private static double capped(double weight) {
        return weight > MOST ? MOST + BEYOND * (weight - MOST) : weight;
    }

    private double sound(int i, int a, int j, int b, Phonetic l, Phonetic r) {
        int key = ((i * 16 + j) * 4 + a) * 4 + b;
        return sounds.computeIfAbsent(key, missing -> Hearing.weight(l, r));
    }

    private String place(boolean lastLeft, boolean lastRight) {
        if (!several(left) && !several(right)) {
            return "name";
        }
        return lastLeft && lastRight ? "family name" : "given name";
    }

    private static boolean several(List<Part> parts) {
        return parts.stream().filter(Part::isProper).count() > 1;
    }

    private static Phonetic join(List<Part> parts, int at, int count) {
        return count == 1 ? parts.get(at).sound() : Phonetic.of(joined(parts, at, count, ""));
    }

    private static String text(List<Part> parts, int at, int count) {
        return joined(parts, at, count, " ");
    }

    private static String joined(List<Part> parts, int at, int count, String between) {
        return String.join(
                between, parts.subList(at, at + count).stream().map(Part::text).toList());
    }
}
