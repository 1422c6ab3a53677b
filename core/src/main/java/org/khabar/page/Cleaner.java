package org.khabar.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Article;
import org.khabar.model.Block.Kind;
import org.khabar.model.Page;
import org.khabar.text.Language;
import org.khabar.text.LanguageFinder;
import org.khabar.text.Languages;

/** Reads a page as saved and labels every part of it: story, headline, date, caption, clutter. */
public final class Cleaner {

    /** Enough text to tell the language by. */
    private static final int SAMPLE = 4000;

    private final Languages languages;
    private final LanguageFinder languageFinder;
    private final HtmlReader htmlReader;

    public Cleaner(Languages languages) {
        this.languages = languages;
        this.languageFinder = new LanguageFinder(languages);
        this.htmlReader = new HtmlReader(languages);
    }

    /**
     * The article of a page; one without a BODY block when the page holds no article.
     *
     * @throws UnreadablePage when the bytes are no text at all: empty, binary, an image
     */
    public Article clean(Page page) {
        Unreadable.check(page.content());
        var decoded = Charsets.decode(page);
        var form = page.form() == null ? formOf(decoded.text()) : page.form();
        if (form == Page.Form.HTML) {
            return htmlReader.read(page, decoded, this::language);
        }
        var lines = TextBlocks.of(decoded.text());
        Unreadable.checkCount(lines);
        var language = language(lines, null);
        var kinds = form == Page.Form.LINES ? whole(lines) : TextLabels.of(language, lines);
        return text(page, decoded, language, lines, kinds);
    }

    private static Page.Form formOf(String text) {
        var head = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        boolean html = head.contains("<html")
                || head.contains("<!doctype")
                || head.contains("<body")
                || head.contains("<p>")
                || head.contains("<div");
        return html ? Page.Form.HTML : Page.Form.TEXT;
    }

    private static Kind[] whole(List<Piece> lines) {
        var kinds = new Kind[lines.size()];
        Arrays.fill(kinds, Kind.BODY);
        return kinds;
    }

    private static Article text(Page page, Decoded decoded, Language language, List<Piece> lines, Kind[] kinds) {
        var finished = Draft.of(lines, kinds, decoded, language, page.form() != Page.Form.LINES);
        String title = null;
        for (int i = 0; i < kinds.length; i++) {
            title = kinds[i] == Kind.TITLE ? lines.get(i).text() : title;
        }
        var published = VisibleDate.of(lines, kinds, new Dates.Reader(language));
        return new Article(
                page.id(),
                page.address(),
                language.code(),
                finished.text(),
                finished.blocks(),
                decoded.charset(),
                title,
                null,
                List.of(),
                published);
    }

    /** The language of the longest pieces; what the page declares where they do not tell. */
    private Language language(List<Piece> pieces, @Nullable String declared) {
        var sample = new StringBuilder();
        for (boolean prose : new boolean[] {true, false}) {
            for (var piece : pieces) {
                if (sample.length() < SAMPLE
                        && Worth.isProse(piece) == prose
                        && (prose || sample.length() < SAMPLE / 4)) {
                    sample.append(piece.text(), 0, Math.min(SAMPLE, piece.text().length()))
                            .append('\n');
                }
            }
        }
        var tag = languageFinder.of(sample);
        return languages.get(tag.equals("und") && declared != null ? declared : tag);
    }
}
