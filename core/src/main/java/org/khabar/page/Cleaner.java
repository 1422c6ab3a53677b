package org.khabar.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Page;
import org.khabar.model.Span;
import org.khabar.text.LanguageFinder;
import org.khabar.text.Languages;

/** Reads a page as saved and labels every part of it: story, headline, date, caption, clutter. */
public final class Cleaner {

    private final LanguageFinder languageFinder;

    public Cleaner(Languages languages) {
        this.languageFinder = new LanguageFinder(languages);
    }

    /**
     * The article of a page; one without a BODY block when the page holds no article.
     *
     * @throws UnreadablePage when the bytes are no text at all: empty, binary, an image
     */
    public Article clean(Page page) {
        if (page.content().length == 0) {
            throw new UnreadablePage("is empty");
        }
        var decoded = new String(page.content(), StandardCharsets.UTF_8);
        boolean html = page.form() == Page.Form.HTML || page.form() == null && decoded.contains("<html");
        var lines = html ? paragraphs(decoded) : decoded.lines().toList();
        var text = String.join("\n", lines);
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var line : lines) {
            boolean body = page.form() == Page.Form.LINES || html || line.length() > 90;
            if (!line.isBlank()) {
                blocks.add(new Block(
                        body ? Block.Kind.BODY : Block.Kind.CLUTTER, new Span(at, at + line.length()), List.of()));
            }
            at += line.length() + 1;
        }
        var language = languageFinder.of(text);
        return new Article(page.id(), page.address(), language, text, blocks, "UTF-8", null, null, List.of(), null);
    }

    private static List<String> paragraphs(String html) {
        return Jsoup.parse(html).select("p").stream().map(p -> p.text()).toList();
    }
}
