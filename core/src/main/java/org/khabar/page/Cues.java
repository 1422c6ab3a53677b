package org.khabar.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.text.Language;
import org.khabar.text.Lexicon;
import org.khabar.text.Word;
import org.khabar.text.Words;

/** The set phrases of page furniture in one language ({@code clutter.tsv}): "most read", "updated", "photo". */
final class Cues {

    /** What a line that opens with such a phrase is. */
    enum Cue {
        SECTION,
        READALSO,
        BYLINE,
        STAMP,
        CAPTION,
        SHARE,
        COMMENTS,
        RIGHTS,
        NAVIGATION,
        SUBSCRIBE,
        ADVERT,
        SOURCE,
        TAGS,
        END,
        TOOL
    }

    private enum Where {
        START,
        LABEL,
        WHOLE,
        ANY
    }

    /**
     * A set phrase found.
     *
     * @param sure whether the line can hardly be a sentence of a story
     */
    record Found(Cue cue, boolean sure) {

        /** Whether a line of this look is furniture for it: sentences and headlines may begin with the same words. */
        boolean holds(Shape line) {
            if (sure) {
                return line.weight() <= LONGEST;
            }
            int longest = switch (cue) {
                case SECTION, NAVIGATION -> HEADING;
                case BYLINE, STAMP, SHARE, TOOL, TAGS, SOURCE -> FACTS;
                default -> LINE;
            };
            return line.weight() <= longest && (!line.stopped() || line.weight() < HEADING);
        }
    }

    /** A heading over other stories, or an entry of a menu, is no longer. */
    private static final int HEADING = 40;

    /** A line of facts about the page. */
    private static final int FACTS = 70;

    private static final int LINE = 130;

    /** However sure a phrase is, a paragraph longer than this is read as one. */
    private static final int LONGEST = 200;

    private record Phrase(Cue cue, Where where) {}

    /** What parts a label from what it labels. */
    private static final String LABEL_ENDS = ":\uff1a>\u00bb|\u203a/\u2013\u2014-\u0640\u2026.!?\u061f";

    private final Language language;
    private final Lexicon<Phrase> phrases;

    private Cues(Language language) {
        this.language = language;
        this.phrases = new Lexicon<>(language, Lexicon.Key.FOLDED);
        for (var row : language.rows("clutter", 3)) {
            var phrase = new Phrase(
                    Cue.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                    Where.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            row.forms(2).forEach(form -> phrases.add(form, phrase));
        }
    }

    static Cues of(Language language) {
        return language.keep(Cues.class, Cues::new);
    }

    /** What a piece's set phrase says it is; null when it has none, or is too long or too much a sentence for it. */
    @Nullable
    Found in(Piece piece) {
        var found = piece.shape().weight() <= LONGEST ? in(piece.text()) : null;
        return found != null && found.holds(piece.shape()) ? found : null;
    }

    private @Nullable Found in(String line) {
        if (line.startsWith("\u00a9")) {
            return new Found(Cue.RIGHTS, true);
        }
        var words = Words.of(language, line, new Span(0, line.length()));
        int first = 0;
        while (first < words.size() && isNumber(line, words.get(first))) {
            first++;
        }
        Found found = null;
        for (var hit : phrases.find(words)) {
            for (var phrase : hit.values()) {
                if ((found == null || !found.sure()) && fits(phrase.where(), hit, first, words, line)) {
                    found = new Found(phrase.cue(), phrase.where() != Where.START);
                }
            }
        }
        return found;
    }

    private static boolean fits(Where where, Lexicon.Hit<Phrase> hit, int first, List<Word> words, String line) {
        if (where == Where.ANY) {
            return true;
        }
        if (hit.first() != first) {
            return false;
        }
        return switch (where) {
            case WHOLE -> saysNoMore(hit, words, line);
            case LABEL -> isLabel(line, hit.span().end());
            default -> true;
        };
    }

    /** Whether only numbers follow the phrase. */
    private static boolean saysNoMore(Lexicon.Hit<Phrase> hit, List<Word> words, String line) {
        return words.subList(hit.first() + hit.words(), words.size()).stream().allMatch(word -> isNumber(line, word));
    }

    private static boolean isLabel(String line, int end) {
        int at = end;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || Shape.isCloser(line.charAt(at)))) {
            at++;
        }
        return at == line.length() || LABEL_ENDS.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isNumber(String line, Word word) {
        return Character.isDigit(line.codePointAt(word.span().start()));
    }
}
