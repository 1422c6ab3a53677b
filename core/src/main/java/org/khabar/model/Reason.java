package org.khabar.model;

/**
 * Why two things are taken to be one, or not.
 *
 * @param feature what was compared, in plain words: "same letters", "name by sound", "number"
 * @param weight what it adds to the likeness; negative where it speaks against
 * @param left the words or value on one side
 * @param right the words or value on the other
 */
public record Reason(String feature, double weight, String left, String right) {}
