package org.khabar.annotate;

import java.util.List;
import org.khabar.model.Entity;
import org.khabar.model.Mention;
import org.khabar.model.Speaker;

/**
 * Who and what a page names.
 *
 * @param mentions names, in order, not overlapping
 * @param entities whom they name; ids are of this page alone
 * @param references words that stand for an entity without naming it: a role ("the minister"), a pronoun; in order
 */
record Named(List<Mention> mentions, List<Entity> entities, List<Speaker> references) {

    Named {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        references = List.copyOf(references);
    }
}
