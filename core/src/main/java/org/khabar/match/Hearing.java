package org.khabar.match;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares two words by sound: by learned spelling where the pair of scripts has one, by the table of sounds elsewhere. */
final class Hearing {

    private static final String LATIN = "latin";

    private Hearing() {}

    /** Log-odds that both are spellings of one name. */
    static double weight(Phonetic left, Phonetic right) {
        var spelling = spelling(left, right);
        if (spelling != null) {
            return spelling.weight(left.letters(), spelt(right.letters()));
        }
        var turned = spelling(right, left);
        return turned != null
                ? turned.weight(right.letters(), spelt(left.letters()))
                : new SoundAlignment(left, right).weight();
    }

    private static @Nullable Spelling spelling(Phonetic latin, Phonetic other) {
        return script(latin).equals(LATIN) ? Spellings.BUNDLED.of(script(other)) : null;
    }

    /** Persian and Arabic forms of a letter are one to the learned spelling. */
    private static String spelt(String letters) {
        return letters.replace('\u06a9', '\u0643').replace('\u06cc', '\u064a').replace('\u06c0', '\u0647');
    }

    private static String script(Phonetic name) {
        if (name.letters().isEmpty()) {
            return "";
        }
        return switch (UnicodeScript.of(name.letters().codePointAt(0))) {
            case LATIN -> LATIN;
            case ARABIC -> "arab";
            case HEBREW -> "hebr";
            case CYRILLIC -> "cyrl";
            case KATAKANA, HIRAGANA -> "kana";
            case HANGUL -> "hang";
            default -> "";
        };
    }

    /** The letters side by side, each line "left TAB right TAB log-odds". */
    static List<String> letters(Phonetic left, Phonetic right) {
        var spelling = spelling(left, right);
        if (spelling != null) {
            return units(spelling.units(left.letters(), spelt(right.letters())), false);
        }
        var turned = spelling(right, left);
        return turned != null ? units(turned.units(right.letters(), spelt(left.letters())), true) : sounds(left, right);
    }

    private static List<String> units(List<Spelling.Unit> units, boolean turned) {
        return units.stream()
                .map(unit -> turned
                        ? line(unit.right(), unit.left(), unit.weight())
                        : line(unit.left(), unit.right(), unit.weight()))
                .toList();
    }

    private static List<String> sounds(Phonetic left, Phonetic right) {
        var lines = new ArrayList<String>();
        for (var pair : new SoundAlignment(left, right).pairs()) {
            lines.add(line(letters(pair.left(), left), letters(pair.right(), right), pair.weight()));
        }
        return lines;
    }

    private static String letters(Phonetic.@Nullable Step step, Phonetic name) {
        return step == null ? "" : step.letters().in(name.letters());
    }

    private static String line(String left, String right, double weight) {
        return String.format(
                Locale.ROOT, "%s\t%s\t%+.2f", left.isEmpty() ? "-" : left, right.isEmpty() ? "-" : right, weight);
    }
}
