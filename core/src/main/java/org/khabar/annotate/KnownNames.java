package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;
import org.khabar.text.Lexicon;

/** Names the tables of places and bodies know. */
final class KnownNames {

    private static final double SURE = 3.5;
    private static final double LONG = 0.5; // for each further word: long names are seldom chance
    private static final double EVERYDAY = 1.2; // the name is an everyday word or a person's name too
    private static final double BESIDE = 1.5; // in Baghdad, city of Mosul

    private final Lore lore;

    KnownNames(Lore lore) {
        this.lore = lore;
    }

    List<Candidate> find(Line line) {
        var found = new ArrayList<Candidate>();
        for (var hit : lore.bodies().find(line.words())) {
            if (isWritten(line, hit)) {
                found.add(candidate(line, hit, EntityType.ORG));
            }
        }
        for (var hit : lore.places().find(line.words())) {
            if (isWritten(line, hit) && isPlace(line, hit)) {
                found.add(candidate(line, hit, EntityType.PLACE));
            }
        }
        return found;
    }

    /** Where names have capitals, a known name has one; names of bodies of several words may go without. */
    private boolean isWritten(Line line, Lexicon.Hit<String> hit) {
        if (!lore.language().isCased()) {
            return true;
        }
        for (int i = hit.first(); i < hit.first() + hit.words(); i++) {
            if (line.is(i, Clue.CAPITAL)) {
                return true;
            }
        }
        return hit.words() > 1;
    }

    /** "la réunion" is no island: where names have capitals, the first or last word of a place has one. */
    private boolean isPlace(Line line, Lexicon.Hit<String> hit) {
        int last = hit.first() + hit.words() - 1;
        boolean first = line.is(hit.first(), Clue.CAPITAL) && !line.is(hit.first(), Clue.SMALL);
        return !lore.language().isCased() || first || line.is(last, Clue.CAPITAL);
    }

    private Candidate candidate(Line line, Lexicon.Hit<String> hit, EntityType type) {
        var evidence = Evidence.of(type, weight(line, hit));
        if (type == EntityType.PLACE && isInPlace(line, hit.first())) {
            evidence = evidence.plus(EntityType.PLACE, BESIDE);
        }
        var known = hit.values().iterator().next();
        return new Candidate(line.number(), hit.first(), hit.words(), hit.span(), evidence, known);
    }

    private double weight(Line line, Lexicon.Hit<String> hit) {
        var sign = line.at(hit.first());
        boolean everyday =
                hit.words() == 1 && (sign.is(Clue.SMALL) || sign.is(Clue.COMMON) || sign.isGiven() || sign.isFamily());
        return everyday ? EVERYDAY : SURE + LONG * (hit.words() - 1);
    }

    static boolean isInPlace(Line line, int first) {
        return line.joins(first) && (line.is(first - 1, Clue.IN) || line.is(first - 1, Clue.PLACE_FIRST))
                || line.at(first).isGlued() && !line.is(first, Clue.CAPITAL);
    }
}
