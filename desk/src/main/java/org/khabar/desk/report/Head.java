package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Reading;

/** What a comparison is about, in a few lines: who, where, when - whatever most pages name. */
final class Head {

    private static final int MOST_NAMES = 6;
    private static final int MOST_DAYS = 3;

    /** Something several pages name, and the letters of those that do. */
    record Item(String name, String letters) {}

    private final Sheet sheet;

    Head(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Item> who() {
        return named(Set.of(EntityType.PERSON, EntityType.ORG));
    }

    List<Item> where() {
        return named(Set.of(EntityType.PLACE));
    }

    /** The days the pages speak of. */
    List<Item> when() {
        return items(MOST_DAYS, Head::days, Function.identity()).stream()
                .sorted(Comparator.comparing(Item::name))
                .toList();
    }

    private List<Item> named(Set<EntityType> types) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        sheet.entities().stream()
                .filter(entity -> types.contains(entity.type()))
                .forEach(entity -> entities.put(entity.id(), entity));
        return items(
                MOST_NAMES,
                reading -> reading.mentions().stream()
                        .map(mention -> mention.entity())
                        .filter(entities::containsKey)
                        .toList(),
                sheet::name);
    }

    private static List<String> days(Reading reading) {
        var days = new ArrayList<String>();
        reading.times().forEach(time -> {
            var value = time.value();
            var day = value == null ? null : value.date();
            if (day != null) {
                days.add(day.toString());
            }
        });
        return days;
    }

    /** What several pages name, most pages first; what any page names when no two name the same. */
    private List<Item> items(int most, Function<Reading, List<String>> find, Function<String, String> show) {
        var sources = new LinkedHashMap<String, Set<Integer>>();
        var times = new LinkedHashMap<String, Integer>();
        for (var source : sheet.sources()) {
            for (var key : find.apply(source.reading())) {
                sources.computeIfAbsent(key, any -> new TreeSet<>()).add(source.index());
                times.merge(key, 1, Integer::sum);
            }
        }
        int shared = sources.values().stream().anyMatch(set -> set.size() > 1) ? 2 : 1;
        Comparator<String> bySources =
                Comparator.comparing(key -> -sources.getOrDefault(key, Set.of()).size());
        return sources.keySet().stream()
                .filter(key -> sources.getOrDefault(key, Set.of()).size() >= shared)
                .sorted(bySources.thenComparing(key -> -times.getOrDefault(key, 0)))
                .limit(most)
                .map(key -> new Item(show.apply(key), letters(sources.getOrDefault(key, Set.of()))))
                .toList();
    }

    private String letters(Set<Integer> indexes) {
        var letters = indexes.stream().map(i -> sheet.sources().get(i).letter()).toList();
        return String.join(" ", letters);
    }
}
