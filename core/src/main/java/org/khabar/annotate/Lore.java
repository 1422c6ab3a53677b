package org.khabar.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.text.Folding;
import org.khabar.text.Language;
import org.khabar.text.Lexicon;
import org.khabar.text.Word;
import org.khabar.text.Words;

/** All that the tables of a language tell about names. */
final class Lore {

    /** Concepts of {@code world/concepts.tsv} that are ways of saying something. */
    private static final Set<String> SPEECH = Set.of(
            "say",
            "announce",
            "warn",
            "deny",
            "confirm",
            "declare",
            "explain",
            "stress",
            "add-say",
            "claim",
            "admit",
            "report-say",
            "reveal",
            "answer",
            "express",
            "criticize",
            "condemn",
            "accuse",
            "call-for",
            "demand",
            "believe",
            "tell",
            "write",
            "state",
            "note-remark",
            "insist",
            "point-out",
            "emphasize");

    /** Roles that are mere titles: they tell a person, not an office. */
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "dr", "sheikh", "sayyid", "ayatollah", "hojatoleslam", "hajj", "sir");

    private static final int LONGEST_SHAPE = 8;
    private static final int LONG_STEM = 4; // shorter stems of Arabic and Persian belong to names as often
    private static final double LIKELY = 0.35; // mean log likeness of letters; tells names from words nine times in ten

    private final Language language;
    private final Map<String, Set<Clue>> names = new HashMap<>();
    private final Map<String, Set<Clue>> stems = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> exactlySmall = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> runs = new HashSet<>();
    private final Set<String> bodyEndings = new HashSet<>();
    private final Set<String> placeSuffixes = new HashSet<>();
    private final Set<String> roleEndings = new HashSet<>();
    private final NameLetters letters = new NameLetters();
    private final Lexicon<String> places;
    private final Lexicon<String> bodies;
    private final Lexicon<String> roles;
    private final Lexicon<String> nations;
    private final Lexicon<Clue> cues;
    private final Lexicon<Clue> stemmedCues;

    private Lore(Language language) {
        this.language = language;
        var roleKey = language.isCased() ? Lexicon.Key.STEM : Lexicon.Key.FOLDED;
        places = lexicon("places", language.nameKey());
        bodies = lexicon("bodies", language.nameKey());
        roles = lexicon("roles", roleKey);
        nations = lexicon("nations", roleKey);
        cues = new Lexicon<>(language, Lexicon.Key.FOLDED);
        stemmedCues = new Lexicon<>(language, Lexicon.Key.STEM);
        addNames("given", Clue.GIVEN, Clue.GIVEN_WORD);
        addNames("family", Clue.FAMILY, Clue.FAMILY_WORD);
        addShapes();
        addSmallWords();
        addCommonWords();
        addCues();
    }

    static Lore of(Language language) {
        return language.keep(Lore.class, Lore::new);
    }

    Language language() {
        return language;
    }

    Lexicon<String> places() {
        return places;
    }

    Lexicon<String> bodies() {
        return bodies;
    }

    Lexicon<String> roles() {
        return roles;
    }

    Lexicon<String> nations() {
        return nations;
    }

    static boolean isTitle(Set<String> roles) {
        return TITLES.containsAll(roles);
    }

    /** The cue phrases that begin with word {@code at}; empty when none does. */
    List<Lexicon.Hit<Clue>> cuesAt(List<Word> words, int at) {
        var hits = new ArrayList<Lexicon.Hit<Clue>>(2);
        for (var lexicon : List.of(cues, stemmedCues)) {
            var hit = lexicon.longestAt(words, at);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /** How a name is compared with the next one. */
    String key(Word.Form form) {
        return language.nameKey() == Lexicon.Key.STEM ? form.stem() : form.folded();
    }

    /** What is known of one reading of a word; the letters as written part علي from على. */
    EnumSet<Clue> clues(Word.Form form, String surface) {
        var clues = EnumSet.noneOf(Clue.class);
        clues.addAll(names.getOrDefault(key(form), Set.of()));
        clues.addAll(stems.getOrDefault(form.stem(), Set.of()));
        if (clues.contains(Clue.GIVEN) && clues.contains(Clue.COMMON)) {
            clues.remove(Clue.GIVEN);
            clues.add(Clue.GIVEN_WORD);
        }
        addIfSmall(clues, form, surface);
        if (clues.isEmpty() || !clues.contains(Clue.COMMON) && !clues.contains(Clue.SMALL)) {
            addShape(clues, form.folded());
        }
        return clues;
    }

    private void addIfSmall(EnumSet<Clue> clues, Word.Form form, String surface) {
        if (!small.contains(form.folded())) {
            return;
        }
        boolean couldBeName = clues.contains(Clue.GIVEN) || clues.contains(Clue.GIVEN_WORD);
        if (couldBeName && !exactlySmall.contains(surface)) {
            clues.remove(Clue.GIVEN);
            clues.add(Clue.GIVEN_WORD);
        } else {
            clues.removeAll(EnumSet.of(Clue.GIVEN, Clue.GIVEN_WORD, Clue.FAMILY, Clue.FAMILY_WORD));
            clues.add(Clue.SMALL);
        }
    }

    private void addShape(EnumSet<Clue> clues, String folded) {
        for (int cut = Math.max(2, folded.length() - LONGEST_SHAPE); cut < folded.length(); cut++) {
            if (endings.contains(folded.substring(cut))) {
                clues.add(Clue.SURNAME);
            }
        }
        if (foreignRuns(folded) > 1) {
            clues.add(Clue.FOREIGN);
        }
        if (letters.likeness(folded) > LIKELY) {
            clues.add(Clue.LIKELY);
        }
    }

    /** Whether a compound ends in the word for a body: Innenministerium. */
    boolean isBody(String folded) {
        return endsIn(folded, bodyEndings);
    }

    /** Whether a compound ends in the word for an office or calling: Außenminister. */
    boolean isRole(String folded) {
        return endsIn(folded, roleEndings);
    }

    /** Whether what follows a name's apostrophe tells that something is there. */
    boolean isPlaceSuffix(String folded) {
        return placeSuffixes.contains(folded);
    }

    private static boolean endsIn(String folded, Set<String> endings) {
        for (int cut = 3; cut < folded.length() && !endings.isEmpty(); cut++) {
            if (endings.contains(folded.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private int foreignRuns(String folded) {
        int found = 0;
        for (int from = 0; from < folded.length(); from++) {
            for (int to = from + 1; to <= Math.min(folded.length(), from + 3); to++) {
                found += runs.contains(folded.substring(from, to)) ? 1 : 0;
            }
        }
        return found;
    }

    private Lexicon<String> lexicon(String table, Lexicon.Key key) {
        var lexicon = new Lexicon<String>(language, key);
        for (var row : language.rows(table, 2)) {
            row.forms(1).forEach(form -> lexicon.add(form, row.cell(0)));
        }
        return lexicon;
    }

    private void addNames(String table, Clue sure, Clue everyday) {
        for (var row : language.rows(table, 1)) {
            var words = Words.of(language, row.cell(0));
            if (words.size() == 1) {
                var clue = row.cellOrEmpty(1).equals("word") ? everyday : sure;
                letters.learnName(words.get(0).folded());
                add(names, key(words.get(0).forms().get(0)), clue);
            }
        }
    }

    private void addShapes() {
        for (var row : language.rows("shapes", 2)) {
            var pattern = Folding.fold(row.cell(1)).strip();
            switch (row.cell(0)) {
                case "prefix-word" -> addJoiner(row.cell(1));
                case "surname-ending" -> endings.add(pattern);
                case "letter-run" -> runs.add(pattern);
                default -> throw row.wrong("has an unknown kind: " + row.cell(0));
            }
        }
    }

    private void addJoiner(String form) {
        var words = Words.of(language, form);
        if (words.size() == 1) {
            add(names, key(words.get(0).forms().get(0)), Clue.JOINER);
        }
    }

    private void addSmallWords() {
        for (var row : language.rows("function-words", 1)) {
            addSmallWord(row.cell(0));
        }
    }

    private void addCommonWords() {
        for (var row : language.rows("concepts", 2)) {
            boolean speech = SPEECH.contains(row.cell(0));
            for (var form : row.forms(1)) {
                var words = Words.of(language, form);
                for (var word : words) {
                    add(names, key(word.forms().get(0)), Clue.COMMON);
                    if (language.isCased() || word.stem().length() >= LONG_STEM) {
                        add(stems, word.stem(), Clue.COMMON);
                    }
                    letters.learnWord(word.folded());
                }
                if (speech && words.size() == 1) {
                    add(stems, words.get(0).stem(), Clue.SAYS);
                }
            }
        }
    }

    private void addCues() {
        for (var row : language.rows("name-cues", 2)) {
            switch (row.cell(0)) {
                case "body-ending" -> row.forms(1).forEach(form -> bodyEndings.add(Folding.fold(form)));
                case "role-ending" -> row.forms(1).forEach(form -> roleEndings.add(Folding.fold(form)));
                case "place-suffix" -> row.forms(1).forEach(form -> placeSuffixes.add(Folding.fold(form)));
                case "no-name" -> addNoNames(row.forms(1));
                default -> addCues(Clue.named(row.cell(0)), row.forms(1));
            }
        }
    }

    /** Where capitals do not tell, words that are no names are small words like any other. */
    private void addNoNames(List<String> forms) {
        if (language.isCased()) {
            addCues(Clue.NO_NAME, forms);
        } else {
            forms.forEach(this::addSmallWord);
        }
    }

    private void addSmallWord(String form) {
        var words = Words.of(language, form);
        if (words.size() == 1) {
            small.add(words.get(0).folded());
            exactlySmall.add(form);
        }
    }

    private void addCues(Clue clue, List<String> forms) {
        boolean inflected = language.isCased()
                && switch (clue) {
                    case BODY_FIRST -> language.nameKey() == Lexicon.Key.STEM;
                    case BODY_LAST, BODY_BESIDE, PLACE_FIRST, PLACE_LAST -> true;
                    default -> false;
                };
        for (var form : forms) {
            (inflected ? stemmedCues : cues).add(form, clue);
        }
    }

    private static void add(Map<String, Set<Clue>> map, String key, Clue clue) {
        map.computeIfAbsent(key, missing -> EnumSet.noneOf(Clue.class)).add(clue);
    }
}
