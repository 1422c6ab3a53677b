package org.khabar.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Block.Kind;
import org.khabar.page.Hints.Hint;

/** Says of each piece of a page with markup what it is. */
final class HtmlLabels {

    private static final int SECTION_LINE = 40;
    private static final int STANDFIRST = 40;
    private static final int STAMP_LINE = 70;
    private static final int BYLINE = 60;
    private static final int CAPTION_DEPTH = 3;

    /** Words of this length beside a picture explain it; more are a paragraph with a picture in it. */
    private static final int IMAGE_CAPTION = 140;

    /** A list at the end of a story is no longer than this. */
    private static final int LONG_LIST = 400;

    private static final int IMAGE_PARTS = 4;

    /** So many pieces before the story may still belong to its head. */
    private static final int HEAD = 15;

    /** Lines in these are part of a list, a table or a quotation. */
    private static final Set<String> LISTED = Set.of("li", "td", "th", "dt", "dd", "blockquote", "pre", "caption");

    private final List<Piece> pieces;
    private final Region region;
    private final int title;
    private final Page page;
    private final Kind[] kinds;
    private final Set<Template> templates = new HashSet<>();
    private int firstProse;
    private int lastProse;

    /** What one page's pieces are judged by. */
    record Page(Worth worth, Hints.OfPage hints, Cues cues, Dates.Reader dates, String body, String description) {}

    /** Paragraphs of one story are siblings of one make. */
    private record Template(@Nullable Element parent, String tag, String names) {
        static Template of(Piece piece) {
            var owner = piece.owner();
            return new Template(
                    owner == null ? null : owner.parent(), piece.tag(), owner == null ? "" : owner.className());
        }
    }

    private HtmlLabels(List<Piece> pieces, Region region, int title, Page page) {
        this.pieces = pieces;
        this.region = region;
        this.title = title;
        this.page = page;
        this.kinds = new Kind[pieces.size()];
        Arrays.fill(kinds, Kind.CLUTTER);
        findProse();
    }

    static Kind[] of(List<Piece> pieces, Region region, int title, Page page) {
        var labels = new HtmlLabels(pieces, region, title, page);
        labels.labelHead();
        labels.labelStory();
        labels.dropLooseEnds();
        if (title >= 0) {
            labels.kinds[title] = Kind.TITLE;
        }
        return labels.kinds;
    }

    private void findProse() {
        firstProse = region.last();
        lastProse = region.first();
        for (int i = region.last(); i >= region.first(); i--) {
            if (Worth.isProse(pieces.get(i)) && !isFurniture(i)) {
                templates.add(Template.of(pieces.get(i)));
                firstProse = i;
                lastProse = Math.max(lastProse, i);
            }
        }
    }

    private boolean isFurniture(int i) {
        var around = page.worth().clutterAround(pieces.get(i).owner());
        return around != null && !isAroundStory(around);
    }

    private boolean isAroundStory(Element around) {
        for (var element = region.element(); element != null; element = element.parent()) {
            if (element.equals(around)) {
                return true;
            }
        }
        return false;
    }

    /** The lines between headline and story. */
    private void labelHead() {
        int from = title >= 0 && title < region.first() ? title + 1 : Math.max(0, region.first() - HEAD);
        for (int i = from; i < Math.min(region.first(), firstProse); i++) {
            kinds[i] = isFurniture(i) ? Kind.CLUTTER : headKind(i, title >= 0 && title < i);
        }
    }

    private Kind headKind(int i, boolean afterTitle) {
        var piece = pieces.get(i);
        if (isCaption(piece)) {
            return Kind.CAPTION;
        }
        var cued = cued(piece);
        if (cued != null) {
            return cued;
        }
        if (isStamp(piece)) {
            return Kind.STAMP;
        }
        if (isNear(piece, Hint.BYLINE) && piece.shape().weight() <= BYLINE) {
            return Kind.BYLINE;
        }
        return afterTitle && isStandfirst(piece) ? Kind.STANDFIRST : Kind.CLUTTER;
    }

    private boolean isStandfirst(Piece piece) {
        if (piece.isLink()) {
            return false;
        }
        int weight = piece.shape().weight();
        boolean said = weight >= Worth.SENTENCE && page.description().contains(Letters.only(piece.text()));
        boolean named = isNear(piece, Hint.STANDFIRST) && weight >= Worth.SENTENCE;
        boolean sentence = piece.shape().stopped() && weight >= STANDFIRST;
        return said || named || sentence || page.worth().of(piece) > 1 || piece.heading() > 0 && weight >= STANDFIRST;
    }

    private void labelStory() {
        boolean section = false;
        for (int i = region.first(); i <= region.last(); i++) {
            var piece = pieces.get(i);
            if (i <= title && title < lastProse && i < firstProse) {
                continue;
            }
            kinds[i] = isFurniture(i) ? furniture(piece) : i < firstProse ? headOrStory(i) : storyKind(i);
            section = !Worth.isProse(piece) && (section || isSection(piece, page.cues()));
            if (section && kinds[i] != Kind.READ_ALSO && !isTold(piece)) {
                kinds[i] = Kind.CLUTTER;
            }
        }
    }

    private Kind headOrStory(int i) {
        var kind = headKind(i, title >= 0 && title < i);
        return kind == Kind.CLUTTER && pieces.get(i).shape().stopped() ? storyKind(i) : kind;
    }

    private Kind furniture(Piece piece) {
        var cue = page.cues().in(piece);
        boolean named = isNear(piece, Hint.READALSO);
        return named || cue != null && cue.cue() == Cues.Cue.READALSO ? Kind.READ_ALSO : Kind.CLUTTER;
    }

    static boolean isSection(Piece piece, Cues cues) {
        var cue = piece.shape().weight() > SECTION_LINE || LISTED.contains(piece.tag()) ? null : cues.in(piece);
        return cue != null && (cue.cue() == Cues.Cue.SECTION || cue.cue() == Cues.Cue.COMMENTS);
    }

    private Kind storyKind(int i) {
        var piece = pieces.get(i);
        if (isCaption(piece)) {
            return Kind.CAPTION;
        }
        var cued = cued(piece);
        if (cued != null) {
            return cued;
        }
        if (piece.shape().weight() == 0) {
            return Kind.CLUTTER;
        }
        if (Worth.isProse(piece) || isTold(piece)) {
            return piece.heading() > 0 && !piece.shape().stopped() ? Kind.SUBHEAD : Kind.BODY;
        }
        return lineKind(piece, i);
    }

    private Kind lineKind(Piece piece, int i) {
        if (piece.isLink() && !(piece.shape().stopped() && templates.contains(Template.of(piece)))) {
            return Kind.CLUTTER;
        }
        if (piece.heading() > 0) {
            return Kind.SUBHEAD;
        }
        if (i > lastProse && isNear(piece, Hint.STAMP) && isStamp(piece)) {
            return Kind.STAMP;
        }
        boolean member = templates.contains(Template.of(piece)) || piece.tag().equals("p");
        boolean listed = piece.tag().equals("li")
                || piece.tag().equals("blockquote")
                || piece.tag().equals("dd");
        boolean emphasised = piece.lead() >= piece.text().length() - 1;
        if (member && emphasised && !piece.shape().stopped()) {
            return Kind.SUBHEAD;
        }
        return member || listed || piece.shape().stopped() && piece.plain() >= Worth.SENTENCE
                ? Kind.BODY
                : Kind.CLUTTER;
    }

    /** Whether the page's own data holds it as text of its article. */
    private boolean isTold(Piece piece) {
        return !page.body().isEmpty()
                && piece.shape().weight() >= Worth.SENTENCE
                && page.body().contains(Letters.only(piece.text()));
    }

    /** What a set phrase makes of it; null when none does. */
    private @Nullable Kind cued(Piece piece) {
        var cue = page.cues().in(piece);
        if (cue == null) {
            return null;
        }
        return switch (cue.cue()) {
            case READALSO -> Kind.READ_ALSO;
            case BYLINE -> Kind.BYLINE;
            case STAMP -> Kind.STAMP;
            case CAPTION -> Kind.CAPTION;
            default -> Kind.CLUTTER;
        };
    }

    private boolean isCaption(Piece piece) {
        int up = 0;
        for (var element = piece.owner(); element != null && up < CAPTION_DEPTH; element = element.parent()) {
            if (element.equals(region.element())) {
                return false;
            }
            if (page.hints().of(element).contains(Hint.CAPTION)) {
                return true;
            }
            up++;
        }
        return isAloneWithImage(piece);
    }

    /** Whether a short line shares its element with a picture and nothing else. */
    private static boolean isAloneWithImage(Piece piece) {
        var owner = piece.owner();
        if (owner == null || piece.shape().weight() > IMAGE_CAPTION || owner.childrenSize() > IMAGE_PARTS) {
            return false;
        }
        return !owner.getElementsByTag("img").isEmpty();
    }

    private boolean isNear(Piece piece, Hint hint) {
        var owner = piece.owner();
        if (owner == null) {
            return false;
        }
        var parent = owner.parent();
        return page.hints().of(owner).contains(hint)
                || parent != null
                        && !parent.equals(region.element())
                        && page.hints().of(parent).contains(hint);
    }

    private boolean isStamp(Piece piece) {
        return piece.shape().weight() <= STAMP_LINE
                && !piece.shape().stopped()
                && page.dates().in(piece.text()) != null;
    }

    /** A longer line of the same make as the story's paragraphs. */
    private boolean isSibling(int i) {
        var piece = pieces.get(i);
        return piece.plain() >= Worth.SENTENCE && templates.contains(Template.of(piece));
    }

    /** A subheading has text after it; lines after the last paragraph that are no sentences are furniture. */
    private void dropLooseEnds() {
        boolean followed = false;
        for (int i = region.last(); i >= region.first(); i--) {
            var kind = kinds[i];
            boolean sentence = pieces.get(i).shape().stopped() || isTold(pieces.get(i)) || isSibling(i);
            boolean listed = LISTED.contains(pieces.get(i).tag()) && i - lastProse <= LONG_LIST;
            if (!followed && kind == Kind.SUBHEAD) {
                kinds[i] = isSibling(i) ? Kind.BODY : Kind.CLUTTER;
            } else if (!followed && kind == Kind.BODY && i > lastProse && !sentence && !listed) {
                kinds[i] = Kind.CLUTTER;
            }
            followed |= kinds[i] == Kind.BODY;
        }
    }
}
