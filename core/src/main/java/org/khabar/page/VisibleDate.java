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

    /** A time element near the story, a stamp at its head, or a date above it; null when none is to be seen. */
    static @Nullable When of(List<Piece> pieces, Kind[] kinds, int start, Dates.Reader dates, Document document) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.STAMP || kinds[i] == Kind.BYLINE) {
                var when = dates.in(pieces.get(i).text());
                if (when != null) {
                    return when;
                }
            }
        }
        var time = document.selectFirst("article time[datetime], main time[datetime], time[datetime]");
        var marked = time == null ? null : dates.in(time.attr("datetime"));
        return marked != null ? marked : above(pieces, start, dates);
    }

    /** The date nearest above the story. */
    private static @Nullable When above(List<Piece> pieces, int start, Dates.Reader dates) {
        for (int i = Math.min(start, pieces.size() - 1); i >= 0; i--) {
            var piece = pieces.get(i);
            var when = piece.shape().weight() <= STAMP_LINE ? dates.in(piece.text()) : null;
            if (when != null) {
                return when;
            }
        }
        return null;
    }
}
