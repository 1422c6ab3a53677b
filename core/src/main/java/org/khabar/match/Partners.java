package org.khabar.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.match.Name.Part;
import org.khabar.model.EntityType;

/** Finds for each bearer those who may be the same, by the bones of their names. */
final class Partners {

    private final List<Bearer> bearers;
    private final Map<String, List<Integer>> byLast = new HashMap<>();
    private final Map<String, List<Integer>> byFirst = new HashMap<>();
    private final Map<String, List<Integer>> byWhole = new HashMap<>();

    Partners(List<Bearer> bearers) {
        this.bearers = bearers;
        for (int i = 0; i < bearers.size(); i++) {
            file(i, lastKeys(bearers.get(i)), byLast);
            file(i, firstKeys(bearers.get(i)), byFirst);
            file(i, wholeKeys(bearers.get(i)), byWhole);
        }
    }

    /** The bearers after this one in the list that may be the same, in order. */
    Set<Integer> later(int bearer) {
        var later = new TreeSet<Integer>();
        var one = bearers.get(bearer);
        for (var key : lastKeys(one)) {
            later.addAll(byLast.getOrDefault(key, List.of()));
            later.addAll(byFirst.getOrDefault(key, List.of()));
        }
        for (var key : firstKeys(one)) {
            later.addAll(byLast.getOrDefault(key, List.of()));
        }
        later.removeIf(other -> other <= bearer);
        return later;
    }

    /** The bearers of another type, after this one in the list, whose whole name has the same bones. */
    Set<Integer> laterOfOtherType(int bearer) {
        var later = new TreeSet<Integer>();
        for (var key : wholeKeys(bearers.get(bearer))) {
            later.addAll(byWhole.getOrDefault(key, List.of()));
        }
        later.removeIf(other -> other <= bearer
                || bearers.get(other).type() == bearers.get(bearer).type());
        return later;
    }

    private static Set<String> wholeKeys(Bearer bearer) {
        var keys = new LinkedHashSet<String>();
        bearer.names().forEach(name -> keys.addAll(bones(name.proper())));
        return keys;
    }

    private static void file(int bearer, Set<String> keys, Map<String, List<Integer>> shelves) {
        keys.forEach(key ->
                shelves.computeIfAbsent(key, missing -> new ArrayList<>()).add(bearer));
    }

    /** Keys of the last part, alone and written together with the one before; of the whole name of a place or body. */
    private static Set<String> lastKeys(Bearer bearer) {
        var keys = new LinkedHashSet<String>();
        for (var name : bearer.names()) {
            var parts = withoutEnd(name.parts());
            if (bearer.type() == EntityType.PERSON) {
                add(bearer, parts.subList(Math.max(0, parts.size() - 1), parts.size()), keys);
                add(bearer, parts.subList(Math.max(0, parts.size() - 2), parts.size()), keys);
            } else {
                add(bearer, name.proper(), keys);
                add(bearer, parts, keys);
            }
        }
        return keys;
    }

    /** Keys of a person's first part, for names written family name first. */
    private static Set<String> firstKeys(Bearer bearer) {
        var keys = new LinkedHashSet<String>();
        if (bearer.type() == EntityType.PERSON && bearer.isFull()) {
            bearer.names().forEach(name -> add(bearer, name.proper().subList(0, 1), keys));
        }
        return keys;
    }

    private static List<Part> withoutEnd(List<Part> parts) {
        int end = parts.size();
        while (end > 0 && !parts.get(end - 1).isProper()) {
            end--;
        }
        return parts.subList(0, end);
    }

    private static void add(Bearer bearer, List<Part> parts, Set<String> keys) {
        bones(parts).forEach(key -> keys.add(bearer.type() + key));
    }

    private static Set<String> bones(List<Part> parts) {
        var joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.text()));
        return Skeleton.keys(Phonetic.of(joined.toString()));
    }
}
