package org.khabar.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One person, place or body, over all the languages and scripts it was met in.
 *
 * @param id unique in the reading or comparison that holds it
 * @param label the name to show
 * @param names the forms met, by language, without repetition, the fullest first
 * @param roles ids of the offices and callings it was given ({@code defence-minister}), in the order met
 * @param nations ids of the countries it was tied to by a nationality word or a role ({@code FR}), in the order met
 * @param known id in the tables of the world; null when no table knows it
 */
public record Entity(
        String id,
        EntityType type,
        String label,
        Map<String, List<String>> names,
        List<String> roles,
        List<String> nations,
        @Nullable String known) {

    public Entity {
        var copy = new TreeMap<String, List<String>>();
        names.forEach((language, forms) -> copy.put(language, List.copyOf(forms)));
        names = java.util.Collections.unmodifiableMap(copy);
        roles = List.copyOf(roles);
        nations = List.copyOf(nations);
    }
}
