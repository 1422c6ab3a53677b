package org.khabar.model;

import java.util.List;

/**
 * What several readings of one story say together.
 *
 * @param readings in the order given; their mentions, speakers and gists name the ids of {@code entities}
 * @param entities everyone and everything named, joined over pages, languages and scripts
 * @param findings conflicts, agreements, what one alone says, what found no match
 */
public record Comparison(List<Reading> readings, List<Entity> entities, List<Finding> findings) {

    public Comparison {
        readings = List.copyOf(readings);
        entities = List.copyOf(entities);
        findings = List.copyOf(findings);
    }
}
