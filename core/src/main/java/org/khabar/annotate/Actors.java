package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.model.Speaker;

/** Who on a page may speak: the persons and bodies it names and the words that stand for them, in order. */
final class Actors {

    /**
     * Words that name someone.
     *
     * @param isPerson whether they are a person's name
     */
    record Actor(Span span, @Nullable String entity, boolean isPerson) {
        Speaker speaker() {
            return new Speaker(span, entity);
        }
    }

    private final List<Actor> actors;

    Actors(Named named) {
        var found = new ArrayList<Actor>();
        for (var mention : named.mentions()) {
            if (mention.type() != EntityType.PLACE) {
                found.add(new Actor(mention.span(), mention.entity(), mention.type() == EntityType.PERSON));
            }
        }
        for (var reference : named.references()) {
            boolean isNamed = found.stream().anyMatch(actor -> actor.span().overlaps(reference.span()));
            if (!isNamed) {
                found.add(new Actor(reference.span(), reference.entity(), false));
            }
        }
        found.sort(Comparator.comparing(Actor::span));
        actors = List.copyOf(found);
    }

    /** Those within a stretch of text, in order. */
    List<Actor> in(int start, int end) {
        int from = 0;
        int to = actors.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (actors.get(middle).span().start() < start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        var within = new ArrayList<Actor>();
        for (int i = from; i < actors.size() && actors.get(i).span().start() < end; i++) {
            if (actors.get(i).span().end() <= end) {
                within.add(actors.get(i));
            }
        }
        return within;
    }
}
