package org.khabar.desk.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khabar.model.Likeness;
import org.khabar.model.Reason;

/**
 * A reason in words for a reader.
 *
 * @param feature what was compared
 * @param brief the same, empty where the words themselves tell
 * @param left the words on one side; empty where the reason is not about words
 * @param right the words on the other side
 */
record Why(String feature, String brief, String left, String right, double weight) {

    /** Kinds of reasons whose words need no label: a name, a word, the words for one idea. */
    private static final Set<String> PLAIN = Set.of("concept", "name", "word");

    /** All reasons of a likeness, in their order. */
    static List<Why> all(Likeness likeness, Sheet sheet, Texts texts) {
        return likeness.reasons().stream()
                .map(reason -> of(reason, sheet, texts))
                .toList();
    }

    /** The reasons that speak most for a likeness and show words, strongest first. */
    static List<Why> chief(Likeness likeness, int most, Sheet sheet, Texts texts) {
        return all(likeness, sheet, texts).stream()
                .filter(why -> why.weight > 0 && !why.left.isEmpty())
                .sorted(Comparator.comparing(why -> -why.weight))
                .limit(most)
                .toList();
    }

    private static Why of(Reason reason, Sheet sheet, Texts texts) {
        var parts = reason.feature().split(" ", 2);
        var kind = texts.sayOr("reason." + parts[0], parts[0]);
        var detail = parts.length > 1 ? " (" + parts[1] + ")" : "";
        return new Why(
                texts.sayOr("reason." + reason.feature(), kind + detail),
                PLAIN.contains(parts[0]) ? "" : kind,
                sheet.name(reason.left()),
                sheet.name(reason.right()),
                reason.weight());
    }

    boolean isSame() {
        return left.equals(right) || right.isEmpty();
    }

    /** As a reader adds them up: {@code +1.25}. */
    String signed() {
        return String.format(java.util.Locale.ROOT, "%+.2f", weight);
    }
}
