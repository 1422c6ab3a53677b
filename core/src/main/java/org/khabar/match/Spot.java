package org.khabar.match;

import java.util.Map;

/**
 * A word, name or number of a statement by which another telling of it may be known.
 *
 * @param words as the text has it
 * @param keys what it may mean ("concept earthquake"), each with how surely it means that, in (0,1]
 */
record Spot(String words, Map<String, Double> keys) {}
