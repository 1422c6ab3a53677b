package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;
import org.khabar.text.Lexicon;

/** Finds the names of a page again where they stand alone or bare: a family name, a given name, a club without "club". */
final class Repeats {

    private static final double AGAIN = 1.0;

    private final Lore lore;
    private final String text;
    private final Lexicon<EntityType> again;

    Repeats(Lore lore, String text) {
        this.lore = lore;
        this.text = text;
        this.again = new Lexicon<>(lore.language(), lore.language().nameKey());
    }

    void learn(Line line, Candidate candidate, EntityType type) {
        again.add(candidate.span().in(text), type);
        if (type == EntityType.PERSON && candidate.words() > 1) {
            learnWord(line.at(candidate.end() - 1), type);
            learnWord(line.at(candidate.first()), type);
        }
    }

    private void learnWord(Sign sign, EntityType type) {
        if (!sign.is(Clue.JOINER) && sign.form().folded().length() > 2) {
            again.add(text.substring(sign.start(), sign.end()), type);
        }
    }

    List<Candidate> find(Line line) {
        var found = new ArrayList<Candidate>();
        for (var hit : again.find(line.words())) {
            if (isName(line, hit)) {
                found.add(new Candidate(
                        line.number(),
                        hit.first(),
                        hit.words(),
                        hit.span(),
                        Evidence.of(hit.values().iterator().next(), AGAIN),
                        null));
            }
        }
        return found;
    }

    private boolean isName(Line line, Lexicon.Hit<EntityType> hit) {
        var sign = line.at(hit.first());
        if (lore.language().isCased()) {
            return sign.is(Clue.CAPITAL) || hit.words() > 1;
        }
        boolean named = sign.isGiven() || sign.isFamily();
        boolean everyday = sign.is(Clue.COMMON) && !named || sign.is(Clue.SMALL) || sign.is(Clue.NATION);
        return hit.words() > 1
                || !everyday
                || line.is(hit.first() + 1, Clue.SAYS)
                || line.is(hit.first() - 1, Clue.SAYS);
    }
}
