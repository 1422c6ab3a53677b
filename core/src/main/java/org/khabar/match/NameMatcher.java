package org.khabar.match;

import java.util.ArrayList;
import java.util.List;
import org.khabar.match.Name.Part;
import org.khabar.model.Likeness;
import org.khabar.model.Reason;

/** Are two names, in whatever scripts, one name? */
public final class NameMatcher {

    private static final double TURNED_ROUND = -1.0; // family name first is rarer, but no wonder

    /**
     * How alike two names are; 0.5 is even odds.
     *
     * @param left a name as written
     * @param leftLanguage BCP 47 tag of the text it stands in; {@code und} when unknown
     */
    public Likeness compare(String left, String leftLanguage, String right, String rightLanguage) {
        return compare(Name.of(left), Name.of(right));
    }

    /** The same answer whichever comes first. */
    Likeness compare(Name left, Name right) {
        if (left.text().compareTo(right.text()) > 0) {
            var reasons = compare(right, left).reasons();
            return Likeness.of(reasons.stream().map(NameMatcher::swapped).toList());
        }
        if (left.parts().isEmpty() || right.parts().isEmpty()) {
            return Likeness.of(List.of(new Reason("no name", -9, left.text(), right.text())));
        }
        return Likeness.of(best(left, right));
    }

    /** The letters of a name as they are compared: small, composed, without points and signs. */
    public static String letters(String name) {
        return Phonetic.plain(name);
    }

    /** The letters set side by side behind one reason, each pair with its weight; empty where letters play no part. */
    public List<String> letters(Reason why) {
        if (why.left().isEmpty() || why.right().isEmpty()) {
            return List.of();
        }
        return Hearing.letters(Phonetic.of(why.left()), Phonetic.of(why.right()));
    }

    private static Reason swapped(Reason why) {
        return new Reason(why.feature(), why.weight(), /* left= */ why.right(), /* right= */ why.left());
    }

    private static List<Reason> best(Name left, Name right) {
        var best = new PartAlignment(left.parts(), right.parts()).reasons();
        if (sum(best) > 0 || count(left) < 2 || count(left) != count(right)) {
            return best;
        }
        for (var turned : List.of(lastFirst(left.parts()), firstLast(left.parts()))) {
            var reasons = new ArrayList<Reason>();
            reasons.add(new Reason("order turned round", TURNED_ROUND, left.text(), right.text()));
            reasons.addAll(new PartAlignment(turned, right.parts()).reasons());
            best = sum(reasons) > sum(best) ? reasons : best;
        }
        return best;
    }

    private static long count(Name name) {
        return name.proper().stream()
                .filter(part -> part.kind() == Name.Kind.PROPER)
                .count();
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    private static List<Part> lastFirst(List<Part> parts) {
        int cut = parts.size() - 1;
        while (cut > 0 && !parts.get(cut).isProper()) {
            cut--;
        }
        return turned(parts, cut);
    }

    private static List<Part> firstLast(List<Part> parts) {
        int cut = 0;
        while (cut < parts.size() && !parts.get(cut).isProper()) {
            cut++;
        }
        return turned(parts, Math.min(cut + 1, parts.size()));
    }

    private static List<Part> turned(List<Part> parts, int cut) {
        var turned = new ArrayList<>(parts.subList(cut, parts.size()));
        turned.addAll(parts.subList(0, cut));
        return turned;
    }
}
