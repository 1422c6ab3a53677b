package org.khabar.annotate;

/** Words {@code from} to {@code to} of a line, half-open. */
record Part(int from, int to) {

    int size() {
        return to - from;
    }

    boolean contains(Part other) {
        return from <= other.from && other.to <= to;
    }
}
