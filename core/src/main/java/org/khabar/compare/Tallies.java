package org.khabar.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Gists;
import org.khabar.model.Facet;
import org.khabar.model.Finding.Claim;
import org.khabar.model.Finding.Dispute;
import org.khabar.model.Reading;

/**
 * Finds numbers that cannot both be true of the same thing.
 *
 * <p>Rules: the same thing must be counted, in the same unit; a number the other page gives too is no dispute; bounds,
 * rounding and "about" are heard; what is counted differently on another day is news, not a contradiction.
 */
final class Tallies {

    /** Weight of the concepts two numbers share, from which they count the same thing. */
    private static final double SAME_THING = 1.4;

    /** Log-odds of two statements from which their numbers are held against each other. */
    private static final double SAME_FACT = -0.05;

    /** One concept at least must stand this near to both numbers. */
    private static final double CLOSE = 0.69;

    /** Numbers further apart than this count different things. */
    private static final double APART = 2.0;

    /** What stands beside every number tells nothing of what is counted. */
    private static final Set<String> NUMERALS =
            Set.of("people", "percent", "hundred", "thousand", "million", "billion", "trillion", "number");

    /** Two numbers, each by member of the circle. */
    private record Rival(int left, Counted leftCount, int right, Counted rightCount, double affinity) {}

    private final Gists gists;
    private final Links links;
    private final Map<String, Reading> pages;

    Tallies(Gists gists, Links links, Map<String, Reading> pages) {
        this.gists = gists;
        this.links = links;
        this.pages = pages;
    }

    /** The clearest dispute about a number; null when there is none. */
    @Nullable
    Dispute dispute(List<Integer> members) {
        Rival clearest = null;
        for (int left = 0; left < members.size(); left++) {
            for (int right = left + 1; right < members.size(); right++) {
                for (var rival : rivals(members, left, right)) {
                    clearest = clearest == null || rival.affinity() > clearest.affinity() ? rival : clearest;
                }
            }
        }
        return clearest == null ? null : new Dispute(Facet.NUMBER, claims(members, clearest));
    }

    private List<Rival> rivals(List<Integer> members, int left, int right) {
        var rivals = new ArrayList<Rival>();
        if (links.odds(members.get(left), members.get(right)) < SAME_FACT) {
            return rivals;
        }
        var counts = notGiven(counted(members.get(left)), members.get(right));
        var others = notGiven(counted(members.get(right)), members.get(left));
        for (var count : counts) {
            for (var other : others) {
                double affinity = affinity(count, other);
                boolean apart = affinity >= SAME_THING
                        && isNearest(affinity, count, others)
                        && isNearest(affinity, other, counts)
                        && !count.agreesWith(other)
                        && isNear(count, other)
                        && !isUpdate(count, members.get(left), members.get(right));
                if (apart) {
                    rivals.add(new Rival(left, count, right, other, affinity));
                }
            }
        }
        return rivals;
    }

    /** The numbers that the page of another statement does not give. */
    private List<Counted> notGiven(List<Counted> counts, int statement) {
        return counts.stream().filter(count -> !isGiven(count, statement)).toList();
    }

    private static boolean isNear(Counted one, Counted other) {
        double left = one.figure().value().doubleValue();
        double right = other.figure().value().doubleValue();
        return Math.max(left, right) < APART * Math.min(left, right);
    }

    private List<Counted> counted(int statement) {
        return Counted.of(gists.all().get(statement));
    }

    private boolean isNearest(double affinity, Counted count, List<Counted> others) {
        return others.stream().noneMatch(other -> affinity(count, other) > affinity);
    }

    /** What both count, by the weight of the concepts they share. */
    private double affinity(Counted one, Counted other) {
        if (!Objects.equals(one.figure().unit(), other.figure().unit())) {
            return 0;
        }
        double sum = 0;
        double nearest = 0;
        for (var concept : one.concepts().entrySet()) {
            if (NUMERALS.contains(concept.getKey())) {
                continue;
            }
            double nearness = Math.sqrt(concept.getValue() * other.concepts().getOrDefault(concept.getKey(), 0.0));
            nearest = Math.max(nearest, nearness);
            sum += nearness * gists.rarity("concept " + concept.getKey());
        }
        return nearest < CLOSE ? 0 : sum;
    }

    /** Whether a page gives this number too, somewhere. */
    private boolean isGiven(Counted count, int statement) {
        return page(statement).quantities().stream()
                .anyMatch(other -> other.value().compareTo(count.figure().value()) == 0
                        && Objects.equals(other.unit(), count.figure().unit()));
    }

    private boolean isUpdate(Counted count, int leftStatement, int rightStatement) {
        var before = page(leftStatement).article().published();
        var after = page(rightStatement).article().published();
        if (before == null || after == null || count.figure().unit() != null) {
            return false;
        }
        var earlier = before.date();
        var later = after.date();
        return earlier != null && later != null && !earlier.equals(later);
    }

    /** What each member gives for the number in dispute; members that agree give the identical value. */
    private List<Claim> claims(List<Integer> members, Rival rival) {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < members.size(); i++) {
            var count = i == rival.left()
                    ? rival.leftCount()
                    : i == rival.right() ? rival.rightCount() : nearest(members.get(i), rival);
            if (count != null) {
                claims.add(new Claim(i, value(count, rival), count.figure().span()));
            }
        }
        return claims;
    }

    private @Nullable Counted nearest(int statement, Rival rival) {
        return counted(statement).stream()
                .filter(count -> takesSide(count, rival.leftCount()) || takesSide(count, rival.rightCount()))
                .max(Comparator.comparingDouble(
                        count -> Math.max(affinity(count, rival.leftCount()), affinity(count, rival.rightCount()))))
                .orElse(null);
    }

    private boolean takesSide(Counted count, Counted side) {
        return count.agreesWith(side) && affinity(count, side) > 0;
    }

    private static String value(Counted count, Rival rival) {
        return count.agreesWith(rival.leftCount())
                ? rival.leftCount().shown()
                : rival.rightCount().shown();
    }

    private Reading page(int statement) {
        return Objects.requireNonNull(pages.get(gists.all().get(statement).page()));
    }
}
