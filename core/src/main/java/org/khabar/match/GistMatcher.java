package org.khabar.match;

import java.util.List;
import org.khabar.model.Likeness;
import org.khabar.model.Statement;
import org.khabar.text.World;

/** Do two statements, in whatever languages, tell the same fact? */
public final class GistMatcher {

    private final World world;

    public GistMatcher(World world) {
        this.world = world;
    }

    /** How alike two statements are; their entity ids are of one joining. */
    public Likeness compare(Statement left, Statement right) {
        return Likeness.of(
                world.concepts().isEmpty()
                        ? List.of()
                        : List.<org.khabar.model.Reason>of().stream().toList());
    }
}
