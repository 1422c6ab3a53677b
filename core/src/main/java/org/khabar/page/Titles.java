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
    private static final double AGREES = 0.45;

    /** The main heading needs to share less: pages shorten their own name. */
    private static final double KIN = 0.25;

    /** A site's name is no longer. */
    private static final int SITE = 40;

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
    private final Set<String> lines = new HashSet<>();

    Titles(Language language, Metadata.Told told, List<Piece> pieces) {
        this.language = language;
        for (var piece : pieces) {
            if (piece.shape().weight() <= SITE && piece.heading() != 1) {
                lines.add(Letters.only(piece.text()));
            }
        }
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
            return enough && said.size() > FEWEST_WORDS && !piece.isLink() && same(said) ? agreement : 0;
        }
        if (agreement < (piece.heading() == 1 ? KIN : AGREES) || !enough) {
            boolean only = piece.heading() == 1 && enough && names.isEmpty();
            return only ? AGREES : 0;
        }
        return agreement + (piece.heading() > 0 ? (7 - piece.heading()) * LEVEL_WORTH : 0) + (hinted ? HINT_WORTH : 0);
    }

    /** How much of these words a name of the page holds, and how much of the name they are, halved. */
    private double agreement(Set<String> said) {
        double best = 0;
        for (var name : names) {
            double within = Letters.share(said, name);
            double covers = Letters.share(name, said);
            best = Math.max(best, (within + covers) / 2);
        }
        return best;
    }

    private boolean same(Set<String> said) {
        return names.stream()
                .anyMatch(name -> Letters.share(said, name) >= AGREES && Letters.share(name, said) >= AGREES);
    }

    private boolean isSite(String text) {
        var said = Letters.only(text);
        return told.site() != null && Letters.only(told.site()).equals(said) || isLesserEnd(told.windowTitle(), said);
    }

    /** Whether the window's title ends or begins with it, parted from something longer. */
    private static boolean isLesserEnd(@Nullable String window, String said) {
        if (window == null) {
            return false;
        }
        for (var parting : PARTINGS) {
            int last = window.lastIndexOf(parting);
            int first = window.indexOf(parting);
            boolean ends = last > window.length() / 2
                    && Letters.only(window.substring(last)).equals(said);
            boolean begins = first > 0
                    && first < window.length() / 2
                    && Letters.only(window.substring(0, first)).equals(said);
            if (ends || begins) {
                return true;
            }
        }
        return false;
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

    /** Whether the page's data or a short line of the page, such as a logo, is this and no more. */
    private boolean isNamed(String end) {
        var said = Letters.only(end);
        return told.site() != null && Letters.only(told.site()).equals(said) || lines.contains(said) && isSite(end);
    }

    /** Without the site's name at either end. */
    String bare(String title) {
        for (var parting : PARTINGS) {
            int last = title.lastIndexOf(parting);
            int first = title.indexOf(parting);
            if (last > 0 && isNamed(title.substring(last + parting.length()))) {
                return title.substring(0, last).strip();
            }
            if (first > 0 && isNamed(title.substring(0, first))) {
                return title.substring(first + parting.length()).strip();
            }
        }
        int bar = title.lastIndexOf(" | ");
        return bar > title.length() / 2 ? title.substring(0, bar).strip() : title;
    }
}
