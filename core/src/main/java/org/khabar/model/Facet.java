package org.khabar.model;

/** What two sources can contradict each other about. */
public enum Facet {
    NUMBER,
    DATE,
    PLACE,
    SPEAKER,
    ROLE,
    OUTCOME
}
