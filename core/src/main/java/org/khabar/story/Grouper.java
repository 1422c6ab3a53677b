package org.khabar.story;

import java.util.List;
import org.khabar.match.Identities;
import org.khabar.model.Reading;
import org.khabar.model.Story;
import org.khabar.text.World;

/** Sorts readings into stories: pages that tell the same event. */
public final class Grouper {

    private final World world;

    public Grouper(World world) {
        this.world = world;
    }

    /** Every reading lands in exactly one story; the order of the readings does not matter. */
    public List<Story> group(Identities.Joined joined) {
        return joined.readings().stream()
                .map(Reading::article)
                .map(article -> new Story(
                        "s" + world.concepts().size() + article.pageId(), List.of(article.pageId()), List.of()))
                .toList();
    }
}
