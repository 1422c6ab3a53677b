package org.khabar.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Reading;
import org.khabar.text.World;

/**
 * What a page speaks of and how much: entities, concepts and telling numbers, each with a weight.
 *
 * @param weights element to weight before rarity; elements read {@code who ...}, {@code what ...}, {@code how many ...}
 */
record Profile(Map<String, Double> weights) {

    /** A person tells more of an event than the country it happens in. */
    private static final double PERSON = 3;

    private static final double BODY = 2;
    private static final double PLACE = 2;
    private static final double COUNTRY = 0.8;
    private static final double NUMBER = 1.5;

    /** Things and events tell more of an event than what is done and how. */
    private static final double SUBJECT = 1;

    private static final double MANNER = 0.4;

    /** Numbers below this stand in any story. */
    private static final int SMALL_NUMBER = 12;

    Profile {
        weights = java.util.Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    static Profile of(Reading reading, Map<String, Entity> entities, World world) {
        var counts = new HashMap<String, Integer>();
        var kinds = new HashMap<String, Double>();
        for (var mention : reading.mentions()) {
            var entity = entities.get(mention.entity());
            if (entity != null) {
                count(counts, kinds, "who " + entity.id(), weight(entity, world));
            }
        }
        for (var statement : reading.statements()) {
            statement.gist().ideas().forEach(idea -> {
                var concept = world.concepts().get(idea.concept());
                if (concept != null) {
                    count(counts, kinds, "what " + concept.id(), weight(concept));
                }
            });
        }
        for (var quantity : reading.quantities()) {
            if (quantity.value().abs().doubleValue() >= SMALL_NUMBER
                    || quantity.value().scale() > 0) {
                count(
                        counts,
                        kinds,
                        "how many " + quantity.value().stripTrailingZeros().toPlainString(),
                        NUMBER);
            }
        }
        var weights = new HashMap<String, Double>();
        kinds.forEach((element, kind) -> weights.put(element, kind * (1 + Math.log(counts.getOrDefault(element, 1)))));
        return new Profile(weights);
    }

    private static void count(Map<String, Integer> counts, Map<String, Double> kinds, String element, double weight) {
        counts.merge(element, 1, Integer::sum);
        kinds.put(element, weight);
    }

    private static double weight(Entity entity, World world) {
        if (entity.type() == EntityType.PERSON) {
            return PERSON;
        }
        if (entity.type() == EntityType.ORG) {
            return BODY;
        }
        var place = entity.known() == null ? null : world.places().get(entity.known());
        return place != null && place.kind().equals("country") ? COUNTRY : PLACE;
    }

    private static double weight(World.Concept concept) {
        return switch (concept.kind()) {
            case "event", "thing", "topic", "body", "place", "person" -> SUBJECT;
            default -> MANNER;
        };
    }
}
