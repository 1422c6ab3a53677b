package org.khabar.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.page.Hints.Hint;
import org.khabar.text.Language;

/**
 * Finds the headline of a page with markup: the heading that agrees with what the page calls itself; where none does,
 * the page's own name without the site's.
 */
final class Titles {

    /** A heading must share this much of its words with the page's own name for it. */
    private static final double AGREES = 0.5;

    /** Any line that is nearly the page's own name is its headline, whatever its element. */
    private static final double SAME = 0.85;

    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST = 300;
    private static final double LEVEL_WORTH = 0.15;
    private static final double HINT_WORTH = 0.3;

    private static final String[] PARTINGS = {
        " | ", " :: ", " - ", " \u2013 ", " \u2014 ", " \u00bb ", " \u00b7 ", " / ", " \u2022 ", ": "
    };

    private final Language language;
    private final Metadata.Told told;
    private final List<Set<String>> names = new ArrayList<>();

    Titles(Language language, Metadata.Told told) {
        this.language = language;
        this.told = told;
        told.titles().forEach(title -> names.add(words(title)));
        if (told.windowTitle() != null) {
            names.add(words(told.windowTitle()));
        }
    }

    private Set<String> words(String text) {
        return new HashSet<>(Letters.words(language, text));
    }

    /** Index of the headline's piece; -1 when no piece is the headline. */
    int piece(List<Piece> pieces, int storyStart, Hints.OfPage hints) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            double worth = i <= storyStart || piece.heading() == 1 ? worth(piece, hints) : 0;
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    private double worth(Piece piece, Hints.OfPage hints) {
        var owner = piece.owner();
        if (owner == null || piece.text().length() > LONGEST) {
            return 0;
        }
        var said = words(piece.text());
        boolean hinted = hints.of(owner).contains(Hint.TITLE);
        double agreement = agreement(said);
        boolean enough = said.size() >= FEWEST_WORDS && !isSite(piece.text());
        if (piece.heading() == 0 && !hinted) {
            return enough && said.size() > FEWEST_WORDS && same(said) ? agreement : 0;
        }
        if (agreement < AGREES || !enough) {
            boolean only = piece.heading() == 1 && enough && names.isEmpty();
            return only ? AGREES : 0;
        }
        return agreement + (piece.heading() > 0 ? (7 - piece.heading()) * LEVEL_WORTH : 0) + (hinted ? HINT_WORTH : 0);
    }

    /** How much of these words a name of the page holds, weighed against how much of the name they are. */
    private double agreement(Set<String> said) {
        double best = 0;
        for (var name : names) {
            double within = Letters.share(said, name);
            double covers = Letters.share(name, said);
            best = Math.max(best, within * (AGREES + covers / 2));
        }
        return best;
    }

    private boolean same(Set<String> said) {
        return names.stream()
                .anyMatch(name -> Letters.share(said, name) >= SAME && Letters.share(name, said) >= AGREES);
    }

    private boolean isSite(String text) {
        return told.site() != null && Letters.only(told.site()).equals(Letters.only(text));
    }

    /** The page's own name for its article, without the site's; null when it has none. */
    @Nullable
    String withoutPiece() {
        for (var title : told.titles()) {
            if (!isSite(title)) {
                return bare(title);
            }
        }
        return told.windowTitle() == null || isSite(told.windowTitle()) ? null : bare(told.windowTitle());
    }

    /** Without the site's name at either end. */
    String bare(String title) {
        for (var parting : PARTINGS) {
            int last = title.lastIndexOf(parting);
            int first = title.indexOf(parting);
            if (last > 0 && isSite(title.substring(last + parting.length()))) {
                return title.substring(0, last).strip();
            }
            if (first > 0 && isSite(title.substring(0, first))) {
                return title.substring(first + parting.length()).strip();
            }
        }
        int bar = title.lastIndexOf(" | ");
        return bar > title.length() / 2 ? title.substring(0, bar).strip() : title;
    }
}
