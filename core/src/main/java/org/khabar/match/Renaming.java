package org.khabar.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Gist;
import org.khabar.model.Mention;
import org.khabar.model.Quote;
import org.khabar.model.Reading;
import org.khabar.model.Speaker;
import org.khabar.model.Statement;

/** Puts the ids of the joined entities in the place of a page's own. */
record Renaming(Map<String, String> ids, Map<String, EntityType> types) {

    Renaming {
        ids = Map.copyOf(ids);
        types = Map.copyOf(types);
    }

    Reading rename(Reading reading) {
        return new Reading(
                reading.article(),
                reading.sentences(),
                entities(reading.entities()),
                reading.mentions().stream().map(this::mention).toList(),
                reading.times(),
                reading.quantities(),
                reading.quotes().stream().map(this::quote).toList(),
                reading.statements().stream().map(this::statement).toList(),
                reading.tables());
    }

    private Mention mention(Mention mention) {
        var id = id(mention.entity());
        return new Mention(mention.span(), types.getOrDefault(id, mention.type()), id);
    }

    private String id(String old) {
        return ids.getOrDefault(old, old);
    }

    private @Nullable String idOrNull(@Nullable String old) {
        return old == null ? null : id(old);
    }

    /** The page's own view of each entity; those joined become one. */
    private List<Entity> entities(List<Entity> entities) {
        var byId = new LinkedHashMap<String, List<Entity>>();
        entities.forEach(entity ->
                byId.computeIfAbsent(id(entity.id()), key -> new ArrayList<>()).add(entity));
        return byId.entrySet().stream()
                .map(entry -> merge(
                        entry.getKey(),
                        types.getOrDefault(
                                entry.getKey(), entry.getValue().get(0).type()),
                        entry.getValue()))
                .toList();
    }

    private Quote quote(Quote quote) {
        var speaker = quote.speaker();
        var renamed = speaker == null ? null : new Speaker(speaker.span(), idOrNull(speaker.entity()));
        return new Quote(quote.span(), quote.kind(), renamed, quote.cue());
    }

    private Statement statement(Statement statement) {
        var gist = statement.gist();
        var entities = gist.entities().stream().map(this::id).distinct().toList();
        return new Statement(
                statement.span(),
                new Gist(entities, gist.ideas(), gist.figures(), gist.times(), gist.words()),
                idOrNull(statement.speaker()));
    }

    /** One entity of several: all that was met of each, the fullest names first. */
    static Entity merge(String id, EntityType type, List<Entity> entities) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        var roles = new LinkedHashSet<String>();
        var nations = new LinkedHashSet<String>();
        String known = null;
        for (var entity : entities) {
            entity.names()
                    .forEach((language, forms) -> names.computeIfAbsent(language, key -> new LinkedHashSet<>())
                            .addAll(forms));
            roles.addAll(entity.roles());
            nations.addAll(entity.nations());
            known = known == null ? entity.known() : known;
        }
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        names.forEach((language, forms) -> sorted.put(
                language,
                forms.stream()
                        .sorted((a, b) -> Integer.compare(words(b), words(a)))
                        .toList()));
        var first = entities.get(0);
        return new Entity(id, first.type(), label(entities), sorted, List.copyOf(roles), List.copyOf(nations), known);
    }

    /** What the tables know it to be; else what most pages take it for, the first of equals. */
    static EntityType type(List<Entity> entities) {
        var votes = new EnumMap<EntityType, Integer>(EntityType.class);
        for (var entity : entities) {
            votes.merge(entity.type(), entity.known() == null ? 1 : entities.size(), Integer::sum);
        }
        return Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static String label(List<Entity> entities) {
        var best = entities.get(0).label();
        for (var entity : entities) {
            best = words(entity.label()) > words(best) ? entity.label() : best;
        }
        return best;
    }

    private static int words(String name) {
        return Name.of(name).proper().size();
    }
}
