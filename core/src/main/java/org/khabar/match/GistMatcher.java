package org.khabar.match;

import java.util.List;
import org.khabar.model.Likeness;
import org.khabar.text.World;

/** Do two statements, in whatever languages, tell the same fact? */
public final class GistMatcher {

    private final World world;

    public GistMatcher(World world) {
        this.world = world;
    }

    /** Lays statements open for comparison; what is rare among them tells more. Their entity ids are of one joining. */
    public Gists among(List<Told> statements) {
        return new Gists(world, statements);
    }

    /** How alike two statements are, by themselves. */
    public Likeness compare(Told left, Told right) {
        return among(List.of(left, right)).likeness(0, 1);
    }
}
