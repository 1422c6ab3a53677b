package org.khabar.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, with every part of it labelled: cleaning labels, it never deletes.
 *
 * @param pageId the page it was read from
 * @param address the page's address, as given
 * @param language BCP 47 tag; {@code und} when too little text tells
 * @param text the whole visible text, blocks parted by line breaks; every {@link Span} points into it
 * @param blocks in reading order, not overlapping
 * @param charset the charset the bytes were decoded with
 * @param title the headline without the site's name; null when the page does not say
 * @param site the site's name; null when the page does not say
 * @param authors the people or agencies named as authors; empty when the page does not say
 * @param published when the page says it was published; null when it does not say
 */
public record Article(
        String pageId,
        String address,
        String language,
        String text,
        List<Block> blocks,
        String charset,
        @Nullable String title,
        @Nullable String site,
        List<String> authors,
        @Nullable When published) {

    public Article {
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        for (var block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException("block " + block.span() + " outside a text of " + text.length());
            }
        }
    }

    /** The blocks of the story itself, in order. */
    public List<Block> story() {
        return blocks.stream().filter(block -> block.kind().isStory()).toList();
    }
}
