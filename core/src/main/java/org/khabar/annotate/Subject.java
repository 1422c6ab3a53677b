package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;

/** One whom a page names, while the page is read: gathers forms, roles and nations, and becomes an entity. */
final class Subject {

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> nations = new LinkedHashSet<>();
    private final List<String> words;
    private Evidence evidence = Evidence.NONE;
    private @Nullable String known;

    /** Has a name of these words, as they are compared. */
    Subject(List<String> words) {
        this.words = List.copyOf(words);
    }

    void add(Candidate candidate, String form) {
        candidates.add(candidate);
        forms.merge(form, 1, Integer::sum);
        evidence = evidence.plus(candidate.evidence());
        known = known == null ? candidate.known() : known;
    }

    /** Takes in all that is told of another. */
    void join(Subject other) {
        candidates.addAll(other.candidates);
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        roles.addAll(other.roles);
        nations.addAll(other.nations);
        boolean same = evidence.type() == other.evidence.type();
        evidence = same ? evidence.plus(other.evidence) : evidence;
        known = known == null && same ? other.known : known;
    }

    void holds(RolePhrase role) {
        roles.addAll(role.ids());
        nations.addAll(role.nations());
    }

    List<String> words() {
        return words;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Set<String> forms() {
        return forms.keySet();
    }

    Set<String> roles() {
        return roles;
    }

    Set<String> nations() {
        return nations;
    }

    Evidence evidence() {
        return evidence;
    }

    EntityType type() {
        return evidence.type();
    }

    @Nullable
    String known() {
        return known;
    }

    Entity entity(String id, String language) {
        var fullest = forms.keySet().stream()
                .sorted(Comparator.comparing((String form) -> -form.length()))
                .toList();
        return new Entity(
                id, type(), fullest.get(0), Map.of(language, fullest), List.copyOf(roles), List.copyOf(nations), known);
    }
}
