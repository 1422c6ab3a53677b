package org.khabar.model;

import java.util.List;

/**
 * Pages that tell the same event, and the likenesses that joined them.
 *
 * @param pageIds in the order given
 */
public record Story(String id, List<String> pageIds, List<Link> links) {

    public Story {
        pageIds = List.copyOf(pageIds);
        links = List.copyOf(links);
    }

    /** Two pages of the story and why they belong together. */
    public record Link(String left, String right, Likeness likeness) {}
}
