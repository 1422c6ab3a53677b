package org.khabar.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Likeness;
import org.khabar.model.Reason;
import org.khabar.model.When;

/** Do two pages tell the same event? What they share weighs the more the fewer pages speak of it. */
final class PageMatcher {

    /**
     * Log-odds of two pages that share nothing: set halfway between the likest pages of different events and the
     * unlikest of one event, in random draws of two to twelve stories of the gold set.
     */
    private static final double ODDS_BEFORE = -2.3;

    /** Log-odds of two pages that speak of exactly the same. */
    private static final double ALL_SHARED = 19;

    /** Log-odds lost for each day beyond {@link #SAME_EVENT_DAYS} between two publications, and how many days count. */
    private static final double DAY_APART = -0.4;

    private static final long SAME_EVENT_DAYS = 3;
    private static final long MOST_DAYS = 10;

    /** Pages of an imagined background, so that in a run of two pages a shared element still counts. */
    private static final int BACKGROUND = 20;

    private final List<Profile> profiles;
    private final Map<String, Double> rarity = new HashMap<>();
    private final double[] norms;

    PageMatcher(List<Profile> profiles) {
        this.profiles = profiles;
        var pages = new HashMap<String, Integer>();
        profiles.forEach(profile -> profile.weights().keySet().forEach(it -> pages.merge(it, 1, Integer::sum)));
        pages.forEach(
                (element, count) -> rarity.put(element, Math.log((profiles.size() + BACKGROUND) / (count + 1.0))));
        norms = profiles.stream().mapToDouble(this::norm).toArray();
    }

    private double norm(Profile profile) {
        return Math.sqrt(profile.weights().entrySet().stream()
                .mapToDouble(it -> Math.pow(weight(it.getKey(), it.getValue()), 2))
                .sum());
    }

    private double weight(String element, double weight) {
        return weight * Math.max(0, rarity.getOrDefault(element, 0.0));
    }

    /** How alike pages {@code i} and {@code j} of the list are. */
    Likeness compare(int i, int j, @Nullable When published, @Nullable When other) {
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason("odds before looking", ODDS_BEFORE, "", ""));
        double all = Math.max(1e-9, norms[i] * norms[j]);
        profiles.get(i).weights().forEach((element, left) -> {
            var right = profiles.get(j).weights().get(element);
            if (right != null) {
                double share = ALL_SHARED * weight(element, left) * weight(element, right) / all;
                reasons.add(new Reason(feature(element), share, thing(element), thing(element)));
            }
        });
        var days = daysApart(published, other);
        if (days != null) {
            reasons.add(days);
        }
        return Likeness.of(reasons);
    }

    private static @Nullable Reason daysApart(@Nullable When published, @Nullable When other) {
        if (published == null || other == null || published.date() == null || other.date() == null) {
            return null;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(published.date(), other.date()));
        double weight = DAY_APART * Math.max(0, Math.min(MOST_DAYS, days - SAME_EVENT_DAYS));
        return weight == 0 ? null : new Reason("days apart", weight, published.iso(), other.iso());
    }

    private static String feature(String element) {
        return element.startsWith("who ")
                ? "both name"
                : element.startsWith("what ") ? "both speak of" : "both give the number";
    }

    private static String thing(String element) {
        return element.replaceFirst("^(who|what|how many) ", "");
    }
}
