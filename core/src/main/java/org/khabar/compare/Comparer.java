package org.khabar.compare;

import java.util.List;
import org.khabar.match.Identities;
import org.khabar.model.Comparison;
import org.khabar.text.World;

/** Lays the readings of one story side by side. */
public final class Comparer {

    private final World world;

    public Comparer(World world) {
        this.world = world;
    }

    public Comparison compare(Identities.Joined joined) {
        return new Comparison(
                joined.readings(),
                joined.entities(),
                world.concepts().isEmpty()
                        ? List.of()
                        : List.<org.khabar.model.Finding>of().stream().toList());
    }
}
