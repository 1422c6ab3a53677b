package org.khabar.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Block.Kind;
import org.khabar.model.When;

/** Finds the date of publication a reader sees. */
final class VisibleDate {

    private static final int STAMP_LINE = 90;

    private VisibleDate() {}

    /** A stamp at the story's head, a time element, or a date above the story; null when none is to be seen. */
    static @Nullable When of(List<Piece> pieces, Kind[] kinds, Dates.Reader dates, Document document) {
        var stamp = labelled(pieces, kinds, dates);
        if (stamp != null) {
            return stamp;
        }
        var time = document.selectFirst("article time[datetime], main time[datetime], time[datetime]");
        var marked = time == null ? null : dates.in(time.attr("datetime"));
        return marked != null ? marked : above(pieces, start(kinds), dates);
    }

    /** The date on a page of plain text: a stamp at the story's head, or a date above the story. */
    static @Nullable When of(List<Piece> pieces, Kind[] kinds, Dates.Reader dates) {
        var stamp = labelled(pieces, kinds, dates);
        return stamp != null ? stamp : above(pieces, start(kinds), dates);
    }

    private static @Nullable When labelled(List<Piece> pieces, Kind[] kinds, Dates.Reader dates) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.STAMP || kinds[i] == Kind.BYLINE) {
                var when = dates.in(pieces.get(i).text());
                if (when != null) {
                    return when;
                }
            }
        }
        return null;
    }

    /** Where the story begins; nowhere on a page without one. */
    private static int start(Kind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.BODY) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The date nearest above the story. */
    private static @Nullable When above(List<Piece> pieces, int start, Dates.Reader dates) {
        for (int i = start; i >= 0; i--) {
            var piece = pieces.get(i);
            var when = piece.shape().weight() <= STAMP_LINE ? dates.in(piece.text()) : null;
            if (when != null) {
                return when;
            }
        }
        return null;
    }
}
