package org.khabar.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Span;
import org.khabar.text.Folding;
import org.khabar.text.Word;

/** Looks up every word of a page, once for all who search for names. */
final class Lines {

    private static final String ARABIC_ARTICLE = "\u0627\u0644"; // in Persian, only Arabic names begin so

    private static final char AND = '\u0648';

    private static final Set<Clue> NAME_CLUES = EnumSet.of(Clue.GIVEN, Clue.GIVEN_WORD, Clue.FAMILY, Clue.JOINER);

    private final Prose prose;
    private final Lore lore;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private Lines(Prose prose, Lore lore) {
        this.prose = prose;
        this.lore = lore;
        for (var sentence : prose.sentences()) {
            sentence.words().forEach(word -> vocabulary.merge(word.folded(), 1, Integer::sum));
            addSeen(sentence.words());
        }
    }

    /** Words with a capital inside a sentence: there it tells something. */
    private void addSeen(List<Word> words) {
        for (int i = 1; i < words.size() && lore.language().isCased(); i++) {
            if (isCapital(words.get(i).span().start()) && gap(words, i).joins()) {
                seen.add(lore.key(words.get(i).forms().get(0)));
            }
        }
    }

    static List<Line> of(Prose prose, Lore lore) {
        var lines = new Lines(prose, lore);
        var all = new ArrayList<Line>();
        for (int i = 0; i < prose.sentences().size(); i++) {
            all.add(lines.line(i, prose.sentences().get(i).words()));
        }
        return all;
    }

    private Line line(int number, List<Word> words) {
        var signs = new ArrayList<Sign>();
        for (int i = 0; i < words.size(); i++) {
            signs.add(sign(words, i, i > 0 && signs.get(i - 1).isGiven()));
        }
        addCues(words, signs);
        var roles = roles(words, signs);
        roles.forEach(role -> mark(signs, role.first(), role.end(), Clue.ROLE));
        return new Line(number, words, signs, roles);
    }

    private Sign sign(List<Word> words, int at, boolean afterGiven) {
        var word = words.get(at);
        var form = word.forms().get(0);
        var clues = clues(word, form);
        boolean read = isKnown(clues) || startsPhrase(words, at, form.start());
        for (int i = 1; i < word.forms().size() && !read; i++) {
            var other = word.forms().get(i);
            var others = clues(word, other);
            boolean and = word.folded().indexOf(AND) == 0
                    && other.start() == word.span().start() + 1;
            boolean telling = isName(others)
                    || startsPhrase(words, at, other.start())
                    || isKnown(others)
                    || vocabulary.containsKey(other.folded());
            if (telling && (and || !afterGiven)) {
                form = other;
                clues = others;
                read = true;
            }
        }
        var gap = gap(words, at);
        addLetters(clues, word, form, gap);
        return new Sign(word, form, gap, clues);
    }

    private EnumSet<Clue> clues(Word word, Word.Form form) {
        return lore.clues(form, prose.text().substring(form.start(), word.span().end()));
    }

    private static boolean isKnown(Set<Clue> clues) {
        return isName(clues) || clues.contains(Clue.SMALL) || clues.contains(Clue.COMMON);
    }

    private static boolean isName(Set<Clue> clues) {
        return clues.stream().anyMatch(NAME_CLUES::contains);
    }

    private static boolean isUncommon(Set<Clue> clues) {
        return !clues.contains(Clue.COMMON) && !clues.contains(Clue.SMALL);
    }

    private boolean startsPhrase(List<Word> words, int at, int start) {
        for (var lexicon : List.of(lore.places(), lore.bodies(), lore.roles(), lore.nations())) {
            var hit = lexicon.longestAt(words, at);
            if (hit != null && hit.span().start() == start) {
                return true;
            }
        }
        return false;
    }

    private Gap gap(List<Word> words, int at) {
        if (at == 0) {
            return Gap.BREAK;
        }
        var before = words.get(at - 1).span();
        var between = prose.text().substring(before.end(), words.get(at).span().start());
        return Gap.of(between, before.length() <= 3 && isCapital(before.start()));
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(prose.text().codePointAt(at));
    }

    private void addLetters(EnumSet<Clue> clues, Word word, Word.Form form, Gap gap) {
        var surface = prose.text().substring(form.start(), word.span().end());
        int first = surface.codePointAt(0);
        if (Character.isDigit(first)) {
            clues.add(Clue.NUMBER);
        }
        if (Character.isUpperCase(first)) {
            clues.add(Clue.CAPITAL);
            if (surface.length() > 1 && surface.codePoints().allMatch(Character::isUpperCase)) {
                clues.add(Clue.CAPS);
            }
        }
        if (gap == Gap.BREAK || gap == Gap.OPEN) {
            clues.add(Clue.INITIAL);
        }
        if (seen.contains(lore.key(form))) {
            clues.add(Clue.SEEN);
        }
        addCompound(clues, form, word.span().end());
        if (lore.language().isJoined() && surface.startsWith(ARABIC_ARTICLE) && isUncommon(clues)) {
            clues.add(Clue.SURNAME);
        }
        boolean glued = form.start() > word.span().start();
        if (surface.startsWith("\u0627\u0644")
                || glued && surface.startsWith("\u0644")
                || Folding.fold(word.span().in(prose.text())).startsWith("\u0644\u0644")) {
            clues.add(Clue.DEFINITE);
        }
    }

    /** What the end of a compound, or of what follows an apostrophe, tells. */
    private void addCompound(EnumSet<Clue> clues, Word.Form form, int end) {
        if (clues.contains(Clue.CAPITAL) && lore.isBody(form.folded())) {
            clues.add(Clue.BODY_LAST);
        }
        if (clues.contains(Clue.CAPITAL) && lore.isRole(form.folded())) {
            clues.add(Clue.ROLE);
        }
        if (clues.contains(Clue.CAPITAL) && lore.isPlaceSuffix(suffix(end))) {
            clues.add(Clue.LOCATED);
        }
    }

    /** The letters behind an apostrophe at {@code end}; empty when there is none. */
    private String suffix(int end) {
        var text = prose.text();
        if (end >= text.length() || text.charAt(end) != '\'' && text.charAt(end) != '\u2019') {
            return "";
        }
        int to = end + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return Folding.fold(text.substring(end + 1, to));
    }

    private void addCues(List<Word> words, List<Sign> signs) {
        for (int i = 0; i < words.size(); i++) {
            for (var hit : lore.cuesAt(words, i)) {
                int last = i + hit.words() - 1;
                for (var clue : hit.values()) {
                    boolean head = clue == Clue.BODY_FIRST || clue == Clue.WAY_FIRST;
                    signs.get(head ? i : last).clues().add(clue);
                }
            }
            var place = lore.places().longestAt(words, i);
            if (place != null
                    && place.words() == 1
                    && place.span().start() == signs.get(i).start()) {
                signs.get(i).clues().add(Clue.PLACE);
            }
            var nation = lore.nations().longestAt(words, i);
            if (nation != null && nation.words() == 1) {
                signs.get(i).clues().add(Clue.NATION);
            }
        }
    }

    private List<RolePhrase> roles(List<Word> words, List<Sign> signs) {
        var phrases = new ArrayList<RolePhrase>();
        for (var hit : lore.roles().find(words)) {
            if (Lore.isTitle(hit.values())) {
                mark(signs, hit.first(), hit.first() + hit.words(), Clue.TITLE);
            } else {
                phrases.add(widened(words, signs, hit.first(), hit.first() + hit.words(), hit.span(), hit.values()));
            }
        }
        return phrases;
    }

    /** Takes in the words of nationality around a role. */
    private RolePhrase widened(List<Word> words, List<Sign> signs, int first, int end, Span span, Set<String> ids) {
        var nations = new LinkedHashSet<String>();
        int from = first;
        int to = end;
        if (from > 0
                && signs.get(from).gap() != Gap.COMMA
                && signs.get(from).gap() != Gap.BREAK
                && isNation(words, signs, from - 1, nations)) {
            from--;
        }
        while (to < signs.size() && signs.get(to).gap() == Gap.BLANK && isNation(words, signs, to, nations)) {
            to++;
        }
        var wide = new Span(
                from < first ? signs.get(from).start() : span.start(),
                signs.get(to - 1).end());
        return new RolePhrase(from, to, wide, List.copyOf(ids), List.copyOf(nations));
    }

    private boolean isNation(List<Word> words, List<Sign> signs, int at, Set<String> nations) {
        if (signs.get(at).isGlued()) {
            return false;
        }
        if (signs.get(at).is(Clue.NATION)) {
            nations.addAll(lore.nations().get(words.get(at).span().in(prose.text())));
            return true;
        }
        var place = lore.places().longestAt(words, at);
        if (place != null && place.words() == 1 && place.values().stream().anyMatch(Lines::isCountry)) {
            place.values().stream().filter(Lines::isCountry).forEach(nations::add);
            return true;
        }
        return false;
    }

    /** Countries have their ISO 3166 code as id. */
    static boolean isCountry(String place) {
        return place.length() == 2 && Character.isUpperCase(place.charAt(0));
    }

    private static void mark(List<Sign> signs, int first, int end, Clue clue) {
        for (int i = first; i < end; i++) {
            signs.get(i).clues().add(clue);
        }
    }
}
