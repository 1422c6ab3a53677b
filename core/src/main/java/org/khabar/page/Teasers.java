package org.khabar.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds teasers: paragraphs that stand alone in their card beside a linked headline, one card after the other. They
 * lead to other stories.
 */
final class Teasers {

    /** One or two such cards may be a story's own boxes. */
    private static final int FEWEST = 3;

    /** How near the headline stands, in pieces. */
    private static final int NEAR = 3;

    /** A linked headline says this much at least. */
    private static final int HEADLINE = 15;

    /** A teaser is no longer than this. */
    private static final int LONGEST = 420;

    private final List<Piece> pieces;
    private final Map<Element, Integer> paragraphs = new HashMap<>();

    private Teasers(List<Piece> pieces) {
        this.pieces = pieces;
        for (var piece : pieces) {
            if (Worth.isProse(piece)) {
                for (var element = piece.owner(); element != null; element = element.parent()) {
                    paragraphs.merge(element, 1, Integer::sum);
                }
            }
        }
    }

    static Set<Piece> of(List<Piece> pieces) {
        var search = new Teasers(pieces);
        Set<Piece> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < pieces.size(); i++) {
            if (Worth.isProse(pieces.get(i)) && search.isTeaser(i)) {
                found.add(pieces.get(i));
            }
        }
        return found.size() < FEWEST ? Set.of() : found;
    }

    private boolean isTeaser(int at) {
        var card = card(pieces.get(at).owner());
        if (card == null || pieces.get(at).plain() > LONGEST) {
            return false;
        }
        for (int i = Math.max(0, at - NEAR); i <= Math.min(pieces.size() - 1, at + NEAR); i++) {
            var piece = pieces.get(i);
            if (piece.isLink() && piece.shape().weight() >= HEADLINE && isIn(piece, card)) {
                return !holdsMainHeading(card);
            }
        }
        return false;
    }

    /** The widest element with no other paragraph in it. */
    private @Nullable Element card(@Nullable Element owner) {
        Element card = null;
        for (var element = owner; element != null && isAlone(element); element = element.parent()) {
            card = element;
        }
        return card;
    }

    private boolean isAlone(Element element) {
        return paragraphs.getOrDefault(element, 0) == 1;
    }

    private static boolean isIn(Piece piece, Element card) {
        for (var element = piece.owner(); element != null; element = element.parent()) {
            if (element.equals(card)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsMainHeading(Element card) {
        return card.selectFirst("h1") != null;
    }
}
