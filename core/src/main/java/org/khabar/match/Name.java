package org.khabar.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.text.Folding;
import org.khabar.text.Table;

/**
 * A name cut into its parts, small words such as "al-", "bin" or "Dr" marked.
 *
 * @param text as written
 * @param parts in the order written; a glued Arabic article is a part of its own
 */
record Name(String text, List<Part> parts) {

    /** What a part is in its name. */
    enum Kind {
        ARTICLE,
        /** Son of, daughter of: the next part is a father's name. */
        CHILD,
        LINK,
        TITLE,
        SUFFIX,
        /** A single letter. */
        INITIAL,
        PROPER
    }

    private static final int MOST = 9; // parts; a longer name is compared by its first ones
    private static final String ARTICLE = "\u0627\u0644";
    private static final int LEAST_AFTER_ARTICLE = 2;

    /** A part of a name. */
    record Part(String text, Kind kind, Phonetic sound) {

        boolean isProper() {
            return kind == Kind.PROPER || kind == Kind.INITIAL;
        }
    }

    Name {
        parts = List.copyOf(parts);
    }

    static Name of(String text) {
        var parts = new ArrayList<Part>();
        for (var word : words(text)) {
            add(word, parts);
        }
        if (parts.stream().noneMatch(Part::isProper)) { // "Van", "Prince": a name after all
            parts.replaceAll(part -> part.kind() == Kind.ARTICLE ? part : proper(part.text()));
        }
        return new Name(text, parts.subList(0, Math.min(MOST, parts.size())));
    }

    /** The parts that carry the name. */
    List<Part> proper() {
        return parts.stream().filter(Part::isProper).toList();
    }

    private static void add(String word, List<Part> parts) {
        var folded = Folding.fold(word);
        var kind = Particles.BUNDLED.kinds.get(folded);
        if (kind != null) {
            parts.add(new Part(word, kind, Phonetic.of(word)));
        } else if (folded.startsWith(ARTICLE) && folded.length() >= ARTICLE.length() + LEAST_AFTER_ARTICLE) {
            parts.add(new Part(word.substring(0, 2), Kind.ARTICLE, Phonetic.of(ARTICLE)));
            addWithoutArticle(word.substring(2), parts);
        } else {
            parts.add(proper(word));
        }
    }

    private static void addWithoutArticle(String word, List<Part> parts) {
        var kind = Particles.BUNDLED.kinds.get(Folding.fold(word));
        parts.add(kind == Kind.TITLE ? new Part(word, kind, Phonetic.of(word)) : proper(word));
    }

    private static Part proper(String word) {
        var sound = Phonetic.of(word);
        return new Part(word, sound.letters().length() == 1 ? Kind.INITIAL : Kind.PROPER, sound);
    }

    /** Cut at anything that is no letter; apostrophes join, and so do points over and under letters. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (belongs(letter)) {
                word.appendCodePoint(letter);
            } else if (Phonetic.isGeresh(letter, word)) {
                word.append(Phonetic.GERESH);
            } else if (!isApostrophe(letter)) {
                flush(word, words);
            }
        });
        flush(word, words);
        return words;
    }

    private static boolean belongs(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter) || type == Character.NON_SPACING_MARK || letter == '\u30fc';
    }

    private static boolean isApostrophe(int letter) {
        return "'\u2019\u2018\u02bc\u05f3\u200e\u200f".indexOf(letter) >= 0;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** The small words, folded, read once. */
    private record Particles(Map<String, Kind> kinds) {

        static final Particles BUNDLED = load();

        private static Particles load() {
            var kinds = new HashMap<String, Kind>();
            for (var row : Table.bundled("world/particles.tsv", 2).rows()) {
                var kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
                row.forms(1).forEach(form -> kinds.putIfAbsent(Folding.fold(form), kind));
            }
            return new Particles(kinds);
        }
    }
}
