package org.khabar.model;

import java.util.List;

/** A labelled stretch of the page, such as a paragraph or a menu line, with the runs that lead back into the file. */
public record Block(Kind kind, Span span, List<Run> origin) {

    /** What a block is to a reader of the news. */
    public enum Kind {
        TITLE,
        /** The short lead set apart above the story; part of the story's text. */
        STANDFIRST,
        /** "Paris, 25 October (Agency) -": place and agency before the story, also where it opens a paragraph. */
        DATELINE,
        BYLINE,
        /** The date and time of publication as a line of its own. */
        STAMP,
        CAPTION,
        SUBHEAD,
        BODY,
        /** "Read also: ...": another story's headline inside this one. */
        READ_ALSO,
        /** Menus, related headlines, comments, footers. */
        CLUTTER;

        /** Whether it belongs to the story's own text. */
        public boolean isStory() {
            return this == STANDFIRST || this == SUBHEAD || this == BODY;
        }
    }

    public Block {
        origin = List.copyOf(origin);
    }
}
