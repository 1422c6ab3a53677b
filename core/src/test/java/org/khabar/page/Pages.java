package org.khabar.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Page;
import org.khabar.text.Languages;

/** Small pages of our own for the tests of this room. */
final class Pages {

    static final Cleaner CLEANER = new Cleaner(Languages.bundled());

    /** Three paragraphs that are a story in any company. */
    static final String STORY = """
            <p>The harbour council voted on Tuesday to rebuild the northern pier, which was damaged by a storm last winter.</p>
            <p>Work will begin in April and is expected to take two years, the council said. Fishing boats will use the southern quay until then.</p>
            <p>Local traders welcomed the decision, although several of them warned that the closure would hurt business in the summer.</p>
            """;

    private Pages() {}

    static Article html(String html) {
        return CLEANER.clean(Page.of("page.html", html.getBytes(StandardCharsets.UTF_8), Page.Form.HTML));
    }

    static Article text(String text) {
        return CLEANER.clean(Page.of("page.txt", text.getBytes(StandardCharsets.UTF_8), Page.Form.TEXT));
    }

    static Article bytes(String text, String charset, Page.@Nullable Form form) {
        return CLEANER.clean(Page.of("page", text.getBytes(Charset.forName(charset)), form));
    }

    /** The text of all blocks of these kinds, a line each. */
    static List<String> said(Article article, Block.Kind... kinds) {
        return article.blocks().stream()
                .filter(block -> List.of(kinds).contains(block.kind()))
                .map(block -> block.span().in(article.text()))
                .toList();
    }
}
