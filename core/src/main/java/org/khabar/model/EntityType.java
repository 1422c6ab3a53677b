package org.khabar.model;

/** What a name names. */
public enum EntityType {
    PERSON,
    PLACE,
    /** A body: an organ of state, an organisation, a company, a club, an armed group. */
    ORG
}
