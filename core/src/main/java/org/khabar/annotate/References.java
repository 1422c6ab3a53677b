package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.model.Speaker;
import org.khabar.text.Folding;
import org.khabar.text.Language;

/** Finds the words that stand for someone without naming him, and tells whom they mean. */
final class References {

    private static final int FARTHEST = 900; // a pronoun means someone named a few sentences ago at most

    /** Pronouns of a language and what they can stand for. */
    private record Pronouns(Map<String, String> kinds) {
        static Pronouns of(Language language) {
            var kinds = new HashMap<String, String>();
            language.rows("pronouns", 2).forEach(row -> kinds.put(Folding.fold(row.cell(0)), row.cell(1)));
            return new Pronouns(Map.copyOf(kinds));
        }
    }

    private final Pronouns pronouns;
    private final List<Mention> mentions;
    private final Map<String, Entity> entities = new HashMap<>();

    References(Language language, List<Mention> mentions, List<Entity> entities) {
        this.pronouns = language.keep(Pronouns.class, Pronouns::of);
        this.mentions = mentions;
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
    }

    List<Speaker> find(List<Line> lines) {
        var found = new ArrayList<Speaker>();
        for (var line : lines) {
            for (var role : line.roles()) {
                if (mentions.stream().noneMatch(mention -> mention.span().contains(role.span()))) {
                    found.add(new Speaker(role.span(), holder(role)));
                }
            }
            addPronouns(found, line);
        }
        Collections.sort(found, java.util.Comparator.comparing(Speaker::span));
        return found;
    }

    private void addPronouns(List<Speaker> found, Line line) {
        for (var sign : line.signs()) {
            var kind = pronouns.kinds().get(sign.form().folded());
            boolean inRole = line.roles().stream()
                    .anyMatch(role -> role.span().contains(sign.word().span()));
            if (kind != null && !inRole) {
                var span = new Span(sign.start(), sign.end());
                found.add(new Speaker(span, kind.equals("many") ? null : lastPerson(span.start())));
            }
        }
    }

    /** Who holds the office: the one named last before the words, else the first named after them. */
    private @Nullable String holder(RolePhrase role) {
        String after = null;
        String before = null;
        for (var mention : mentions) {
            var entity = entities.get(mention.entity());
            if (entity != null && fits(entity, role)) {
                if (mention.span().start() < role.span().start()) {
                    before = mention.entity();
                } else if (after == null) {
                    after = mention.entity();
                }
            }
        }
        return before == null ? after : before;
    }

    private static boolean fits(Entity entity, RolePhrase role) {
        boolean nation = role.nations().isEmpty()
                || entity.nations().isEmpty()
                || !Collections.disjoint(role.nations(), entity.nations());
        return entity.type() == EntityType.PERSON && nation && !Collections.disjoint(role.ids(), entity.roles());
    }

    private @Nullable String lastPerson(int at) {
        String last = null;
        for (var mention : mentions) {
            boolean near = mention.span().start() < at && at - mention.span().end() < FARTHEST;
            if (near && mention.type() == EntityType.PERSON) {
                last = mention.entity();
            }
        }
        return last;
    }
}
