package org.khabar.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Likeness;
import org.khabar.model.Reason;

/** How likely two bearers are one: by their names, then by office and nation. */
final class Acquaintance {

    // Log-odds beside the name.
    private static final double SAME_ROLE = 0.8;
    private static final double SAME_NATION = 0.4;
    private static final double OTHER_NATION = -0.8;
    private static final double IN_COMPANY = 0.3; // for each thing both pages name
    private static final int MOST_COMPANY = 4;
    /** "North X" is not "X": of a place or body nothing may be missing, as it may of a person. */
    private static final double PLACE_LACKS_PART = -5.0;

    private static final String MISSING = "part missing";

    private final NameMatcher matcher;
    private final Company company;
    private final Map<String, Likeness> known = new HashMap<>();

    Acquaintance(NameMatcher matcher, Company company) {
        this.matcher = matcher;
        this.company = company;
    }

    /** How alike two bearers are, office, nation and company taken in. */
    Likeness likeness(Bearer a, Bearer b) {
        var reasons = new ArrayList<>(byName(a, b).reasons());
        if (a.type() == EntityType.PERSON && b.type() == EntityType.PERSON) {
            int shared = company.shared(a, b, MOST_COMPANY);
            if (shared > 0 && a.isFull() && b.isFull()) {
                reasons.add(new Reason("company", IN_COMPANY * shared, "", ""));
            }
            shared(a.roles(), b.roles(), "same office", SAME_ROLE, 0, reasons);
            shared(a.nations(), b.nations(), "nation", SAME_NATION, OTHER_NATION, reasons);
        }
        return Likeness.of(reasons);
    }

    private static void shared(
            Set<String> left, Set<String> right, String feature, double same, double other, List<Reason> reasons) {
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        double weight = Collections.disjoint(left, right) ? other : same;
        if (weight != 0) {
            reasons.add(new Reason(feature, weight, String.join(" ", left), String.join(" ", right)));
        }
    }

    /** The likeness of their best fitting names. */
    Likeness byName(Bearer a, Bearer b) {
        var best = Likeness.of(List.of(new Reason("no name", -9, "", "")));
        for (var left : a.names()) {
            for (var right : b.names()) {
                var likeness = names(left, right, a.type() == b.type() ? a.type() : EntityType.PLACE);
                best = likeness.score() > best.score() ? likeness : best;
            }
        }
        return best;
    }

    private Likeness names(Name left, Name right, EntityType type) {
        return known.computeIfAbsent(
                type + "\n" + left.text() + "\n" + right.text(), key -> compare(left, right, type));
    }

    private Likeness compare(Name left, Name right, EntityType type) {
        var likeness = matcher.compare(left, right);
        if (type == EntityType.PERSON) {
            return likeness;
        }
        return Likeness.of(likeness.reasons().stream()
                .map(why -> why.feature().equals(MISSING) && isProper(why)
                        ? new Reason(MISSING, PLACE_LACKS_PART, why.left(), why.right())
                        : why)
                .toList());
    }

    private static boolean isProper(Reason missing) {
        var name = Name.of("x " + missing.left() + missing.right());
        return name.proper().size() > 1;
    }
}
