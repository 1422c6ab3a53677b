package org.khabar.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All measures of a run; a measure that is a share counts its faults as "right" of "claimed". */
final class Scores {

    static final List<String> MEASURES = List.of(
            "language",
            "title",
            "published",
            "body text",
            "names found",
            "names found, type right",
            "names linked across languages",
            "quotes",
            "quotes with speaker",
            "times",
            "quantities",
            "statements aligned",
            "conflicts",
            "conflicts, facet ignored",
            "said by one page only");

    static final List<String> SHARES =
            List.of("clutter kept", "dates invented", "text traced to its source", "pages missing");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Scores() {
        MEASURES.forEach(measure -> tallies.put(measure, new Tally()));
        SHARES.forEach(share -> tallies.put(share, new Tally()));
    }

    Tally of(String measure) {
        return Objects.requireNonNull(tallies.get(measure), measure);
    }

    void add(Scores other) {
        tallies.forEach((measure, tally) -> tally.add(other.of(measure)));
    }

    /** A line per measure. */
    String table() {
        var table = new StringBuilder();
        tallies.forEach((measure, tally) -> table.append(String.format(
                java.util.Locale.ROOT,
                "%-32s %s%n",
                measure,
                SHARES.contains(measure)
                        ? String.format(
                                java.util.Locale.ROOT,
                                "count %.0f  of %.0f  share %.4f",
                                tally.precision() * tally.claimed(),
                                tally.claimed(),
                                tally.precision())
                        : tally)));
        return table.toString();
    }
}
