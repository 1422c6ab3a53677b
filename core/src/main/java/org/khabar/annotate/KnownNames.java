package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.EntityType;
import org.khabar.text.Lexicon;

/** Names the tables of places and bodies know. */
final class KnownNames {

    private static final double SURE = 3.5;
    private static final double LONG = 0.5; // for each further word: long names are seldom chance
    private static final double EVERYDAY = 1.2; // the name is an everyday word or a person's name too
    private static final double PERSON_TOO = 2.2;
    private static final double BESIDE = 1.5; // in Baghdad, city of Mosul

    private static final char AND = '\u0648'; // glued before a word it tells nothing of places

    private final Lore lore;

    KnownNames(Lore lore) {
        this.lore = lore;
    }

    List<Candidate> find(Line line) {
        var found = new ArrayList<Candidate>();
        find(found, line, lore.bodies(), EntityType.ORG);
        find(found, line, lore.places(), EntityType.PLACE);
        return found;
    }

    private void find(List<Candidate> found, Line line, Lexicon<String> lexicon, EntityType type) {
        int at = 0;
        while (at < line.size()) {
            var hit = lexicon.longestAt(line.words(), at);
            if (hit != null && hit.words() > 1 && !isName(line, hit, type)) {
                hit = alone(line, lexicon, at);
            }
            boolean name = hit != null && isName(line, hit, type);
            if (hit != null && name) {
                found.add(candidate(line, hit, type));
            }
            at += hit != null && name ? hit.words() : 1;
        }
    }

    private boolean isName(Line line, Lexicon.Hit<String> hit, EntityType type) {
        return isWhole(line, hit) && isWritten(line, hit, type);
    }

    /** The one word at {@code at} by itself; null when the table does not have it. */
    private static Lexicon.@Nullable Hit<String> alone(Line line, Lexicon<String> lexicon, int at) {
        var hit = lexicon.longestAt(line.words().subList(at, at + 1), 0);
        return hit == null ? null : new Lexicon.Hit<>(hit.span(), at, 1, hit.values());
    }

    /** No mark parts it, and it begins where the reading taken of its first word begins. */
    private static boolean isWhole(Line line, Lexicon.Hit<String> hit) {
        for (int i = hit.first() + 1; i < hit.first() + hit.words(); i++) {
            if (!line.joins(i)) {
                return false;
            }
        }
        var first = line.at(hit.first());
        return hit.span().start() == first.start() && (hit.words() > 1 || !first.is(Clue.SMALL));
    }

    /**
     * Where names have capitals, a known place begins with one ("la reunion" is no island), and a body has one; names
     * of bodies of several words may go without.
     */
    private boolean isWritten(Line line, Lexicon.Hit<String> hit, EntityType type) {
        boolean first = line.is(hit.first(), Clue.CAPITAL) && !line.is(hit.first(), Clue.SMALL);
        boolean last = line.is(hit.first() + hit.words() - 1, Clue.CAPITAL);
        if (!lore.language().isCased() || first) {
            return true;
        }
        return type == EntityType.ORG ? hit.words() > 1 : last && line.is(hit.first(), Clue.SMALL) && hit.words() > 1;
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
        if (hit.words() > 1) {
            return SURE + LONG * (hit.words() - 1);
        }
        if (hit.values().stream().anyMatch(Lines::isCountry) && !sign.is(Clue.COMMON)) {
            return SURE;
        }
        boolean person = sign.isGiven() || sign.isFamily();
        return sign.is(Clue.COMMON) || person && !lore.language().isCased() ? EVERYDAY : person ? PERSON_TOO : SURE;
    }

    static boolean isInPlace(Line line, int first) {
        return line.joins(first) && (line.is(first - 1, Clue.IN) || line.is(first - 1, Clue.PLACE_FIRST))
                || line.at(first).isGlued() && line.at(first).word().folded().indexOf(AND) != 0;
    }
}
