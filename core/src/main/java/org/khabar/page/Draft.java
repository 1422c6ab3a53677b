package org.khabar.page;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Block;
import org.khabar.model.Block.Kind;
import org.khabar.model.Run;
import org.khabar.model.Span;
import org.khabar.text.Language;

/** Joins labelled pieces into one text and its blocks. */
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Decoded.CodePoints codePoints;

    private Draft(Decoded.CodePoints codePoints) {
        this.codePoints = codePoints;
    }

    /** The whole text and its blocks. */
    record Finished(String text, List<Block> blocks) {
        Finished {
            blocks = List.copyOf(blocks);
        }
    }

    static Finished of(List<Piece> pieces, Kind[] kinds, Decoded decoded, Language language, boolean cutDateline) {
        var draft = new Draft(decoded.codePoints());
        var datelines = Datelines.of(language);
        boolean opened = !cutDateline;
        for (int i = 0; i < kinds.length; i++) {
            var piece = pieces.get(i);
            boolean opening = !opened && kinds[i] == Kind.BODY;
            int cut = opening ? datelines.end(piece) : 0;
            draft.add(piece, kinds[i], cut);
            opened |= kinds[i] == Kind.BODY;
        }
        return new Finished(draft.text.toString(), draft.blocks);
    }

    private void add(Piece piece, Kind kind, int cut) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int at = text.length();
        text.append(piece.text());
        if (cut > 0) {
            addBlock(
                    piece,
                    Kind.DATELINE,
                    at,
                    0,
                    piece.text().substring(0, cut).stripTrailing().length());
        }
        addBlock(piece, kind, at, cut, piece.text().length());
    }

    private void addBlock(Piece piece, Kind kind, int at, int start, int end) {
        var runs = new ArrayList<Run>();
        for (var stretch : piece.origin()) {
            int from = Math.max(start, stretch.start());
            int to = Math.min(end, stretch.end());
            if (from < to) {
                runs.add(run(stretch, from, to, at));
            }
        }
        blocks.add(new Block(kind, new Span(at + start, at + end), runs));
    }

    /** A run's part: letter by letter where it is one to one, else the whole stretch of the file. */
    private Run run(Piece.Stretch stretch, int from, int to, int at) {
        boolean even = stretch.end() - stretch.start() == stretch.to() - stretch.from();
        int first = even ? stretch.from() + from - stretch.start() : stretch.from();
        int last = even ? stretch.from() + to - stretch.start() : stretch.to();
        return new Run(new Span(at + from, at + to), codePoints.at(first), codePoints.at(last));
    }
}
