package org.khabar.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Article;
import org.khabar.model.Block.Kind;
import org.khabar.model.Page;
import org.khabar.model.When;
import org.khabar.text.Language;
import org.khabar.text.Languages;

/** Reads a page with markup. */
final class HtmlReader {

    /** Tells the language of a page's pieces, with what the page declares as a second opinion. */
    interface Tongue {
        Language of(List<Piece> pieces, @Nullable String declared);
    }

    private final Hints hints;
    private final Metadata metadata;

    HtmlReader(Languages languages) {
        this.hints = new Hints(languages);
        this.metadata = new Metadata(languages);
    }

    Article read(Page page, Decoded decoded, Tongue tongue) {
        var html = withoutMark(decoded.text());
        var document = HtmlBlocks.parse(html);
        var told = metadata.of(document);
        var pieces = HtmlBlocks.of(document, html);
        Unreadable.checkCount(pieces);
        var language = tongue.of(pieces, told.language());
        return new Sheet(page, decoded, told, pieces, language, hints.ofPage()).article(document);
    }

    /** The mark is no text; a blank in its place keeps every other letter where it was. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? " " + text.substring(1) : text;
    }

    /** One page at work. */
    private record Sheet(
            Page page, Decoded decoded, Metadata.Told told, List<Piece> pieces, Language language, Hints.OfPage hints) {

        Article article(Document document) {
            var worth = new Worth(pieces, hints);
            var region = region(worth);
            var titles = new Titles(language, told, pieces);
            int start = region == null ? pieces.size() - 1 : firstProse(region);
            int title = titles.piece(pieces, start, hints);
            var kinds = region == null ? none(title) : HtmlLabels.of(pieces, region, title, judged(worth));
            var finished = Draft.of(pieces, kinds, decoded, language, true);
            return new Article(
                    page.id(),
                    page.address(),
                    language.code(),
                    finished.text(),
                    finished.blocks(),
                    decoded.charset(),
                    title >= 0 ? titles.bare(pieces.get(title).text()) : titles.withoutPiece(),
                    told.site(),
                    told.authors(),
                    published(document, kinds));
        }

        private @Nullable Region region(Worth worth) {
            var worths = pieces.stream().mapToDouble(worth::of).toArray();
            var core = Region.ofTree(pieces, worths, worth::isNamed);
            var cues = Cues.of(language);
            return core == null ? null : core.withSiblings(pieces, worths, piece -> HtmlLabels.isSection(piece, cues));
        }

        private int firstProse(Region region) {
            for (int i = region.first(); i < region.last(); i++) {
                if (Worth.isProse(pieces.get(i))) {
                    return i;
                }
            }
            return region.first();
        }

        private HtmlLabels.Page judged(Worth worth) {
            var body = told.article().body();
            return new HtmlLabels.Page(
                    worth,
                    hints,
                    Cues.of(language),
                    new Dates.Reader(language),
                    body == null ? "" : Letters.only(body),
                    told.description() == null ? "" : Letters.only(Objects.requireNonNull(told.description())));
        }

        private Kind[] none(int title) {
            var kinds = new Kind[pieces.size()];
            Arrays.fill(kinds, Kind.CLUTTER);
            if (title >= 0) {
                kinds[title] = Kind.TITLE;
            }
            return kinds;
        }

        /** What the page's data says; else its visible stamp; else a time element or a date before the story. */
        private @Nullable When published(Document document, Kind[] kinds) {
            for (var date : told.dates()) {
                var when = Dates.read(language, date);
                if (when != null) {
                    return when;
                }
            }
            return VisibleDate.of(pieces, kinds, new Dates.Reader(language), document);
        }
    }
}
