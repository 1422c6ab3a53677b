package org.khabar.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is the same in all languages: concepts, places, bodies and roles, by id. */
public final class World {

    /**
     * Something news speaks of.
     *
     * @param kind act, event, thing, person, body, place, quality, relation, measure, time or topic
     * @param gloss short English explanation
     * @param opposites ids of concepts that contradict it when said of the same thing
     * @param broader id of a wider concept; null when none is named
     */
    public record Concept(
            String id,
            String kind,
            String gloss,
            List<String> opposites,
            @Nullable String broader) {}

    /**
     * A place; countries have their ISO 3166 code as id.
     *
     * @param latitude degrees; NaN for vast regions
     * @param longitude degrees; NaN for vast regions
     * @param within id of the place around it; null when none is named
     */
    public record Place(
            String id,
            String kind,
            String gloss,
            double latitude,
            double longitude,
            @Nullable String within) {}

    /**
     * A body.
     *
     * @param country id of its country; null when it has none
     */
    public record Body(
            String id, String kind, String gloss, @Nullable String country) {}

    /**
     * What a person is called beside the name.
     *
     * @param kind office, calling, title or counterpart
     */
    public record Role(String id, String kind, String gloss) {}

    /** A role of which a person holds one at a time, and its rank: posts of one rank are easily mistaken. */
    public record Post(String id, String rank) {}

    private final Map<String, Post> posts;
    private final Map<String, Concept> concepts;
    private final Map<String, Place> places;
    private final Map<String, Body> bodies;
    private final Map<String, Role> roles;

    World(Tables tables) {
        concepts = read(tables, "concepts", 3, World::concept, Concept::id);
        places = read(tables, "places", 3, World::place, Place::id);
        bodies = read(tables, "bodies", 3, World::body, Body::id);
        roles = read(tables, "roles", 3, World::role, Role::id);
        posts = read(tables, "posts", 2, row -> new Post(row.cell(0), row.cell(1)), Post::id);
    }

    public Map<String, Concept> concepts() {
        return concepts;
    }

    public Map<String, Place> places() {
        return places;
    }

    public Map<String, Body> bodies() {
        return bodies;
    }

    public Map<String, Role> roles() {
        return roles;
    }

    public Map<String, Post> posts() {
        return posts;
    }

    /** Whether the inner place lies in the outer one, however many steps away; a place does not lie in itself. */
    public boolean liesIn(String inner, String outer) {
        var place = places.get(inner);
        for (int step = 0; place != null && place.within() != null && step < 8; step++) {
            if (place.within().equals(outer)) {
                return true;
            }
            place = places.get(place.within());
        }
        return false;
    }

    private static <T> Map<String, T> read(
            Tables tables, String name, int columns, Function<Table.Row, T> make, Function<T, String> id) {
        var path = "world/" + name + ".tsv";
        var stream = tables.open(path);
        var things = new LinkedHashMap<String, T>();
        if (stream != null) {
            for (var row : Table.read(path, stream, columns).rows()) {
                var thing = make.apply(row);
                if (things.put(id.apply(thing), thing) != null) {
                    throw row.wrong("names " + id.apply(thing) + " a second time");
                }
            }
        }
        return java.util.Collections.unmodifiableMap(things);
    }

    private static Concept concept(Table.Row row) {
        var opposites = Arrays.stream(row.cellOrEmpty(3).split(" "))
                .filter(id -> !id.isEmpty())
                .toList();
        return new Concept(row.cell(0), row.cell(1), row.cell(2), opposites, orNull(row.cellOrEmpty(4)));
    }

    private static Place place(Table.Row row) {
        return new Place(
                row.cell(0), row.cell(1), row.cell(2), degrees(row, 3), degrees(row, 4), orNull(row.cellOrEmpty(5)));
    }

    private static Body body(Table.Row row) {
        return new Body(row.cell(0), row.cell(1), row.cell(2), orNull(row.cellOrEmpty(3)));
    }

    private static Role role(Table.Row row) {
        return new Role(row.cell(0), row.cell(1), row.cell(2));
    }

    private static double degrees(Table.Row row, int column) {
        var cell = row.cellOrEmpty(column);
        try {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw row.wrong("has no degrees: " + cell);
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
