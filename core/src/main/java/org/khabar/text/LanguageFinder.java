package org.khabar.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.model.Span;

/**
 * Tells the language of a text: by its script where one language alone writes it, else by the share of its small words
 * ({@code function-words.tsv}) and by letters that only some languages write.
 */
public final class LanguageFinder {

    /** Fewer words than this tell nothing about a language of a shared script. */
    private static final int FEWEST_WORDS = 2;

    /** A letter that only one of the candidates writes counts as much as this many small words. */
    private static final double TELLING_LETTER = 0.5;

    /** A letter of a language without a folder, which no other of its script writes. */
    private static final double OWN_LETTER = 1;

    /** Letters only some languages write; a letter speaks for each language named. */
    private static final Map<String, String> TELLING = Map.of(
            "fa", "\u067e\u0686\u0698\u06af\u06a9\u06cc",
            "ar", "\u0629\u0643\u064a\u0649\u0625",
            "de", "\u00e4\u00f6\u00fc\u00df",
            "fr", "\u00e8\u00ea\u00e0\u00e7\u0153\u00f9",
            "es", "\u00f1\u00ed\u00f3\u00fa\u00e1\u00bf\u00a1",
            "tr", "\u0131\u015f\u011f\u0130\u00fc\u00f6\u00e7",
            "ru", "\u044b\u044d\u044a\u0451");

    private final Map<String, Set<String>> languagesOf = new HashMap<>();
    private final Map<String, String> scripts = new HashMap<>();
    private final Map<String, String> telling = new TreeMap<>();

    public LanguageFinder(Languages languages) {
        for (var code : languages.codes()) {
            var language = languages.get(code);
            scripts.put(code, language.trait("script", "Latn"));
            for (var row : language.rows("function-words", 1)) {
                add(row.cell(0), code);
            }
        }
        telling.putAll(TELLING);
        languages.others().forEach(this::add);
    }

    private void add(Table.Row row) {
        var code = row.cell(0);
        scripts.put(code, row.cell(1));
        if (!row.cell(2).equals("-")) {
            telling.put(code, row.cell(2));
        }
        row.forms(3).forEach(word -> add(word, code));
    }

    private void add(String word, String code) {
        languagesOf
                .computeIfAbsent(word.toLowerCase(Locale.ROOT), missing -> new HashSet<>())
                .add(code);
    }

    /** BCP 47 tag; {@code und} when there is too little to tell. */
    public String of(CharSequence text) {
        var script = mainScript(text);
        return switch (script) {
            case ARABIC -> bySmallWords(text, "Arab");
            case CYRILLIC -> bySmallWords(text, "Cyrl");
            case LATIN -> bySmallWords(text, "Latn");
            case HEBREW -> "he";
            case GREEK -> "el";
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> "zh";
            case THAI -> "th";
            case DEVANAGARI -> bySmallWords(text, "Deva");
            case BENGALI -> "bn";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case ETHIOPIC -> "am";
            default -> "und";
        };
    }

    /** The script most letters belong to; kana decides over Han, which Japanese writes too. */
    private static UnicodeScript mainScript(CharSequence text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        if (counts.containsKey(UnicodeScript.HIRAGANA) && counts.containsKey(UnicodeScript.HAN)) {
            return UnicodeScript.HIRAGANA;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private String bySmallWords(CharSequence text, String script) {
        var words = words(text);
        if (words.size() < FEWEST_WORDS) {
            return "und";
        }
        var votes = new TreeMap<String, Double>();
        for (var word : words) {
            var codes = languagesOf.getOrDefault(word, Set.of());
            codes.forEach(code -> votes.merge(code, 1.0 / codes.size(), Double::sum));
        }
        telling.forEach((code, letters) -> votes.merge(code, weight(code) * count(words, letters), Double::sum));
        var best = "und";
        double most = 0;
        for (var vote : votes.entrySet()) {
            if (script.equals(scripts.get(vote.getKey())) && vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    private static double weight(String code) {
        return TELLING.containsKey(code) ? TELLING_LETTER : OWN_LETTER;
    }

    private static List<String> words(CharSequence text) {
        var words = new ArrayList<String>();
        for (var word : Words.of(Language.bare("und"), text, new Span(0, text.length()))) {
            words.add(word.span().in(text).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** How many words hold one of the letters. */
    private static long count(List<String> words, String letters) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(c -> letters.indexOf(c) >= 0))
                .count();
    }
}
