package org.khabar.annotate;

import org.khabar.model.EntityType;

/** What speaks for a name being a person's, a place's or a body's, added up. */
record Evidence(double person, double place, double body) {

    static final Evidence NONE = new Evidence(0, 0, 0);

    static Evidence of(EntityType type, double weight) {
        return NONE.plus(type, weight);
    }

    Evidence plus(EntityType type, double weight) {
        return switch (type) {
            case PERSON -> new Evidence(person + weight, place, body);
            case PLACE -> new Evidence(person, place + weight, body);
            case ORG -> new Evidence(person, place, body + weight);
        };
    }

    Evidence plus(Evidence other) {
        return new Evidence(person + other.person, place + other.place, body + other.body);
    }

    /** The kind most is said for. */
    EntityType type() {
        if (body > person && body >= place) {
            return EntityType.ORG;
        }
        return place > person ? EntityType.PLACE : EntityType.PERSON;
    }

    /** How much is said for the best kind. */
    double strength() {
        return Math.max(person, Math.max(place, body));
    }
}
