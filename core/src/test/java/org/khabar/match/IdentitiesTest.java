package org.khabar.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Article;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Reading;
import org.khabar.text.Languages;

class IdentitiesTest {

    private final Identities identities = new Identities(Languages.bundled());

    /** Pages parted by ";", entities by ",": type letter, language, name, and where known its id. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            P en Omar Haddad ; P ar عمر حداد ; P ru Омар Хаддад          | Omar Haddad=Омар Хаддад=عمر حداد | over scripts
            P en Omar Haddad ; P ar حداد, L ar دمشق SY1 ; L en Damascus SY1 | Damascus=دمشق                 | no company, no joining
            P en Omar Haddad, L en Damascus SY1 ; P ar حداد, L ar دمشق SY1 | Damascus=دمشق,Omar Haddad=حداد | a surname in company
            P en Omar Haddad, P en Lina Haddad, L en Homs H1 ; P ar حداد, L ar حمص H1 | Homs=حمص            | one of two of a family
            L en Tripoli LY1 ; L ar طرابلس LB1                           | ''                               | two known ids
            L en Tripoli LY1 ; L ar طرابلس LY1 ; L ru Триполи            | Tripoli=Триполи=طرابلس           | by sound beside a known id
            L en Yorvik ; L en New Yorvik                                | ''                               | a place may not lack a part
            O en Afkarteks ; O fa افکارتکس                               | Afkarteks=افکارتکس               | a body by sound
            P en Kamal Idris, O en Kamal Idris ; L ar بيروت                | ''                               | a person is no body
            L en Yorvik ; P ar يورفيك                                    | Yorvik=يورفيك                    | a page that mistakes the type
            P en Omar Haddad, P en Omer Hadad ; P ar عمر حداد            | any                              | two of one page stay two
            """)
    void joins(String pages, String joined, String why) {
        var result = groups(readings(pages));
        if (joined.equals("any")) {
            assertThat(result).as(why).noneMatch(group -> group.containsAll(Set.of("Omar Haddad", "Omer Hadad")));
        } else {
            assertThat(several(result))
                    .as(why)
                    .containsExactlyInAnyOrderElementsOf(joined.isEmpty() ? List.of() : List.of(joined.split(",", -1)));
        }
    }

    private static List<String> several(Set<Set<String>> groups) {
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> String.join("=", group))
                .toList();
    }

    @Test
    void theOrderOfPagesIsIrrelevant() {
        var pages = new ArrayList<>(readings("P en Omar Haddad, L en Damascus SY1 ; P ar حداد, L ar دمشق SY1 ;"
                + " P ru Омар Хаддад, L ru Дамаск SY1 ; P fr Lina Haddad, L fr Damas SY1"));
        var first = groups(pages);
        Collections.reverse(pages);
        assertThat(groups(pages)).isEqualTo(first);
    }

    /** Which names share an entity. */
    private Set<Set<String>> groups(List<Reading> readings) {
        var joined = identities.join(readings);
        Map<String, Set<String>> byId = new HashMap<>();
        joined.readings()
                .forEach(reading -> reading.entities()
                        .forEach(entity -> byId.computeIfAbsent(entity.id(), key -> new TreeSet<>())
                                .add(entity.label())));
        assertThat(byId.keySet())
                .isEqualTo(joined.entities().stream().map(Entity::id).collect(Collectors.toSet()));
        return new HashSet<>(byId.values());
    }

    private static List<Reading> readings(String pages) {
        var readings = new ArrayList<Reading>();
        for (var page : pages.split(";", -1)) {
            var entities = new ArrayList<Entity>();
            for (var cell : page.split(",", -1)) {
                entities.add(entity(cell.strip(), entities.size()));
            }
            readings.add(reading("page " + page, entities));
        }
        return readings;
    }

    private static Entity entity(String cell, int at) {
        var words = new ArrayList<>(List.of(cell.split(" ", -1)));
        var type = Map.of("P", EntityType.PERSON, "L", EntityType.PLACE, "O", EntityType.ORG)
                .get(words.remove(0));
        var language = words.remove(0);
        var last = words.get(words.size() - 1);
        var known = last.matches("[A-Z]+[0-9]") ? words.remove(words.size() - 1) : null;
        var name = String.join(" ", words);
        return new Entity(
                "x" + at,
                java.util.Objects.requireNonNull(type),
                name,
                Map.of(language, List.of(name)),
                List.of(),
                List.of(),
                known);
    }

    private static Reading reading(String id, List<Entity> entities) {
        var article = new Article(id, id, "und", "", List.of(), "UTF-8", null, null, List.of(), null);
        return new Reading(
                article, List.of(), entities, List.of(), List.of(), List.of(), List.of(), List.of(), "tables");
    }
}
