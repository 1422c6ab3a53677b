package org.khabar.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.page.Hints.Hint;

/** How much each piece speaks for being part of the story: prose above nought, furniture below. */
final class Worth {

    /** Fewer letters than this are a line, not a paragraph. */
    static final int PARAGRAPH = 60;

    /** So many letters are a paragraph even without a mark that ends a sentence. */
    static final int LONG_PARAGRAPH = 140;

    /** A line this long that ends as a sentence does is prose, if hardly. */
    static final int SENTENCE = 25;

    /** Longer paragraphs count no more than one of this length. */
    private static final int ENOUGH = 600;

    private static final double PER_LETTERS = 150;
    private static final double SENTENCE_WORTH = 0.6;
    private static final double LINK_WORTH = -1;
    private static final double LINE_WORTH = -0.5;
    private static final double HEADING_WORTH = -0.2;
    private static final double CLUTTER_WORTH = -1.5;
    private static final double STORY_FACTOR = 1.3;

    /** An element with more of the page's prose than this is the page, whatever it is called. */
    private static final double WHOLE_PAGE = 0.4;

    /** How far up an element's name may speak for its paragraphs. */
    private static final int NEAR = 3;

    /** Elements whose names say nothing about the text in them: themes and embedded posts name them. */
    private static final Set<String> WHOLE = Set.of("html", "body", "blockquote", "main");

    private final Hints.OfPage hints;
    private final Map<Element, Integer> proseIn = new HashMap<>();
    private final int proseInAll;
    private final Set<Piece> teasers;

    Worth(List<Piece> pieces, Hints.OfPage hints) {
        this.hints = hints;
        int all = 0;
        for (var piece : pieces) {
            if (isProse(piece)) {
                all += piece.plain();
                for (var element = piece.owner(); element != null; element = element.parent()) {
                    proseIn.merge(element, piece.plain(), Integer::sum);
                }
            }
        }
        this.proseInAll = all;
        this.teasers = Teasers.of(pieces);
    }

    static boolean isProse(Piece piece) {
        int plain = piece.plain();
        return !piece.isLink()
                && (plain >= LONG_PARAGRAPH
                        || plain >= PARAGRAPH && piece.shape().stops() > 0);
    }

    double of(Piece piece) {
        double bare = bare(piece);
        if (teasers.contains(piece)) {
            return LINE_WORTH;
        }
        if (clutterAround(piece.owner()) != null) {
            return Math.min(bare, 0) + CLUTTER_WORTH;
        }
        return bare > 0 && isNamedStory(piece.owner()) ? bare * STORY_FACTOR : bare;
    }

    /** By its look alone. */
    static double bare(Piece piece) {
        if (isProse(piece)) {
            return 1 + Math.min(piece.plain(), ENOUGH) / PER_LETTERS;
        }
        if (piece.isLink()) {
            return LINK_WORTH;
        }
        if (piece.shape().stopped() && piece.plain() >= SENTENCE) {
            return SENTENCE_WORTH;
        }
        return piece.heading() > 0 || piece.tag().equals("li") ? HEADING_WORTH : LINE_WORTH;
    }

    /** The innermost element around that is furniture by its name; null when there is none. */
    @Nullable
    Element clutterAround(@Nullable Element owner) {
        for (var element = owner; element != null; element = element.parent()) {
            if (isClutter(element)) {
                return element;
            }
        }
        return null;
    }

    private boolean isClutter(Element element) {
        var said = hints.of(element);
        var tag = element.normalName();
        if (WHOLE.contains(tag)) {
            return false;
        }
        if (said.contains(Hint.NEVER) && !tag.equals("article")) {
            return true;
        }
        boolean both = said.contains(Hint.STORY) && said.contains(Hint.CLUTTER) && !tag.equals("aside");
        return said.contains(Hint.CLUTTER) && !both && proseIn.getOrDefault(element, 0) < WHOLE_PAGE * proseInAll;
    }

    /** Whether it is part of a story by its look and by the names around it. */
    boolean isNamed(Piece piece) {
        return of(piece) > 0 && isNamedStory(piece.owner());
    }

    private boolean isNamedStory(@Nullable Element owner) {
        int up = 0;
        for (var element = owner; element != null && up < NEAR; element = element.parent()) {
            if (hints.of(element).contains(Hint.STORY)) {
                return true;
            }
            up++;
        }
        return false;
    }
}
