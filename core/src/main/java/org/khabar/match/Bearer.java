package org.khabar.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Reading;

/**
 * Who bears a name: the entities of all pages that share a known id, or the very same full name.
 *
 * <p>A surname alone says too little, so each page's is a bearer of its own.
 */
final class Bearer {

    private static final int MOST_NAMES = 6; // a country in eight languages needs no more to be found by sound

    /** An entity of a page. */
    record Member(int page, String pageId, Entity entity) {}

    private final EntityType type;
    private final @Nullable String known;
    private final List<Name> names = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> pages = new TreeSet<>();

    private Bearer(Entity entity) {
        type = entity.type();
        known = entity.known();
    }

    /** The bearers of all readings, in the order of their names, whatever the order of the pages. */
    static List<Bearer> of(List<Reading> readings) {
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        for (int page = 0; page < readings.size(); page++) {
            var reading = readings.get(page);
            for (var entity : reading.entities()) {
                var member = new Member(page, reading.article().pageId(), entity);
                var names = fullest(entity);
                bearers.computeIfAbsent(key(member, names), key -> new Bearer(entity))
                        .add(member, names);
            }
        }
        return bearers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String key(Member member, List<Name> names) {
        var entity = member.entity();
        if (entity.known() != null) {
            return entity.type() + " = " + entity.known();
        }
        var name = names.stream()
                .map(one -> one.parts().stream()
                        .filter(Name.Part::isProper)
                        .map(part -> part.sound().letters())
                        .collect(Collectors.joining(" ")))
                .sorted(Comparator.comparing((String letters) -> -letters.length())
                        .thenComparing(Comparator.naturalOrder()))
                .findFirst()
                .orElse("");
        boolean telling = entity.type() != EntityType.PERSON || name.indexOf(' ') > 0;
        return entity.type() + " " + name + (telling ? "" : " " + member.pageId() + " " + entity.id());
    }

    /** The fullest form in each language. */
    private static List<Name> fullest(Entity entity) {
        var fullest = entity.names().values().stream()
                .flatMap(forms -> forms.stream()
                        .map(Name::of)
                        .max(Comparator.comparing((Name name) -> name.proper().size())
                                .thenComparing(name -> name.text().length())
                                .thenComparing(Name::text))
                        .stream())
                .toList();
        return fullest.isEmpty() ? List.of(Name.of(entity.label())) : fullest;
    }

    private void add(Member member, List<Name> more) {
        members.add(member);
        pages.add(member.pageId());
        for (var name : more) {
            if (names.size() < MOST_NAMES
                    && names.stream().noneMatch(one -> one.text().equals(name.text()))) {
                names.add(name);
            }
        }
    }

    EntityType type() {
        return type;
    }

    @Nullable
    String known() {
        return known;
    }

    List<Name> names() {
        return names;
    }

    List<Member> members() {
        return members;
    }

    Set<String> pages() {
        return pages;
    }

    /** Whether more than a surname is told of a person; places and bodies are always told in full. */
    boolean isFull() {
        return type != EntityType.PERSON
                || names.stream().anyMatch(name -> name.proper().size() > 1);
    }

    Set<String> roles() {
        return members.stream()
                .flatMap(member -> member.entity().roles().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> nations() {
        return members.stream()
                .flatMap(member -> member.entity().nations().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean meets(Bearer other) {
        return pages.stream().anyMatch(other.pages::contains);
    }
}
