package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khabar.model.Block;

/** A page shown whole: its story with everything marked, and what is not the story folded where it stood. */
record WholePage(Source source, List<Part> parts) {

    /**
     * A block that is shown, or a run of blocks that is folded.
     *
     * @param kind of the block, as a style class; {@code aside} for a fold
     * @param lines a single one for a block
     */
    record Part(String kind, List<List<Fragment>> lines) {

        boolean isAside() {
            return kind.equals("aside");
        }
    }

    static WholePage of(Source source, List<Fragment.Place> places, List<Fragment.Mark> marks) {
        var parts = new ArrayList<Part>();
        var aside = new ArrayList<List<Fragment>>();
        for (var block : source.article().blocks()) {
            var line = Fragment.of(source.article().text(), block.span(), places, marks);
            if (isAside(block)) {
                aside.add(line);
            } else {
                fold(parts, aside);
                parts.add(new Part(block.kind().name().toLowerCase(Locale.ROOT), List.of(line)));
            }
        }
        fold(parts, aside);
        return new WholePage(source, parts);
    }

    private static boolean isAside(Block block) {
        return block.kind() == Block.Kind.CLUTTER || block.kind() == Block.Kind.READ_ALSO;
    }

    private static void fold(List<Part> parts, List<List<Fragment>> aside) {
        if (!aside.isEmpty()) {
            parts.add(new Part("aside", List.copyOf(aside)));
            aside.clear();
        }
    }
}
