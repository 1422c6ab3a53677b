package org.khabar.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a comparison found about one statement; never without a passage. */
public sealed interface Finding {

    String id();

    /** The passages, in the order of the pages. */
    List<Telling> tellings();

    /** How sure the verdict is, and why. */
    Likeness likeness();

    /**
     * One page's telling of a statement.
     *
     * @param speaker id of the entity that says it there; null when the page says it in its own voice
     */
    record Telling(Passage passage, @Nullable String speaker) {}

    /** Several pages say the same, or speak of the same fact without contradiction. */
    record Agreement(String id, List<Telling> tellings, Likeness likeness) implements Finding {
        public Agreement {
            tellings = several(tellings);
        }
    }

    /**
     * Several pages speak of the same fact and cannot all be right.
     *
     * @param disputes at least one
     */
    record Conflict(String id, List<Telling> tellings, Likeness likeness, List<Dispute> disputes) implements Finding {
        public Conflict {
            tellings = several(tellings);
            disputes = List.copyOf(disputes);
            if (disputes.isEmpty()) {
                throw new IllegalArgumentException("a conflict about nothing: " + id);
            }
        }
    }

    /** One page says it and no other does, with some assurance. */
    record Only(String id, Telling telling, Likeness likeness) implements Finding {
        @Override
        public List<Telling> tellings() {
            return List.of(telling);
        }
    }

    /** No match was found, and we are not sure enough to say that there is none. */
    record Unmatched(String id, Telling telling, Likeness likeness) implements Finding {
        @Override
        public List<Telling> tellings() {
            return List.of(telling);
        }
    }

    /**
     * A facet in dispute.
     *
     * @param values what each telling claims; tellings that agree give the identical value
     */
    record Dispute(Facet facet, List<Claim> values) {
        public Dispute {
            values = List.copyOf(values);
        }
    }

    /**
     * What one telling claims.
     *
     * @param telling index into the finding's list of tellings
     * @param span the very words that claim it, in that telling's page
     */
    record Claim(int telling, String value, Span span) {}

    private static List<Telling> several(List<Telling> tellings) {
        if (tellings.size() < 2) {
            throw new IllegalArgumentException("one telling alone neither agrees nor disagrees");
        }
        return List.copyOf(tellings);
    }
}
