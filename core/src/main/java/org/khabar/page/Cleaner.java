package org.khabar.page;

import org.khabar.model.Article;
import org.khabar.model.Page;
import org.khabar.text.Languages;

/** Reads a page as saved and labels every part of it: story, headline, date, caption, clutter. */
public final class Cleaner {

    private final Languages languages;

    public Cleaner(Languages languages) {
        this.languages = languages;
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
        var text = new String(page.content(), java.nio.charset.StandardCharsets.UTF_8);
        var language = new org.khabar.text.LanguageFinder(languages).of(text);
        return new Article(
                page.id(),
                page.address(),
                language,
                text,
                java.util.List.of(),
                "UTF-8",
                null,
                null,
                java.util.List.of(),
                null);
    }
}
