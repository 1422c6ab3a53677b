package org.khabar.match;

import java.util.List;
import org.khabar.model.Entity;
import org.khabar.model.Likeness;
import org.khabar.text.World;

/** Do two statements, in whatever languages, tell the same fact? */
public final class GistMatcher {

    private final World world;

    public GistMatcher(World world) {
        this.world = world;
    }

    /** Lays statements open for comparison; what is rare among them tells more. */
    public Gists among(List<Told> statements, List<Entity> entities) {
        return new Gists(world, entities, statements);
    }

    /** How alike two statements are, by themselves. */
    public Likeness compare(Told left, Told right) {
        return among(List.of(left, right), List.of()).likeness(0, 1);
    }
}
