package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Quantity;
import org.khabar.model.Quantity.Bound;
import org.khabar.model.Span;

/** Reads the quantities of one sentence: bound, number, unit and what is counted, as one stretch. */
final class QuantityReader {

    private static final String DASHES = "-\u2013\u2014";

    private final Language language;
    private final Tokens tokens;
    private final Amounts amounts;
    private final NumberWords words;
    private final Figures figures;
    private final Units units;
    private final Bounds bounds;
    private final Counted counted;
    private final NoQuantity none;
    private final boolean dualEnding;
    private final List<Quantity> found = new ArrayList<>();
    private final List<Quantity> ones = new ArrayList<>();
    private int readTo;

    QuantityReader(Language language, Tokens tokens) {
        this.language = language;
        this.tokens = tokens;
        this.amounts = new Amounts(language, tokens);
        this.words = NumberWords.of(language);
        this.figures = new Figures(language, tokens);
        this.units = Units.of(language);
        this.bounds = Bounds.of(language);
        this.counted = new Counted(language, tokens);
        this.none = new NoQuantity(language, tokens, counted);
        this.dualEnding = language.trait("dual", "no").equals("yes");
    }

    List<Quantity> read() {
        int at = 0;
        while (at < tokens.size()) {
            at = step(at);
        }
        if (!found.isEmpty()) {
            found.addAll(ones); // "two men and one child": beside others one is a number
            found.sort(java.util.Comparator.comparing(Quantity::span));
        }
        return found;
    }

    private int step(int at) {
        var amount = amounts.at(at);
        if (amount == null) {
            return tokens.get(at).digits() ? figures.endOfBroken(at) : afterWord(at);
        }
        if (isScore(amount)) {
            return amount.next() + 1;
        }
        return quantity(amount);
    }

    /** A word that is no number, or a noun that says two. */
    private int afterWord(int at) {
        var hit = words.at(tokens, at);
        if (hit == null) {
            dual(at);
            return at + 1;
        }
        if (hit.value().kind() == NumberWord.Kind.DUAL) {
            var span = new Span(hit.start(), tokens.get(at + hit.tokens() - 1).end());
            var unit = units.at(tokens, at);
            add(
                    at,
                    span,
                    new Amounts.Amount(at, at + 1, hit.start(), hit.value().value(), false, null),
                    span,
                    unit);
        }
        return at + hit.tokens();
    }

    /** A noun of Arabic's feminine dual says two; with the article it names two known ones. */
    private void dual(int at) {
        var reading = dualEnding ? Duals.reading(tokens.get(at)) : null;
        if (reading != null) {
            var span = new Span(reading.start(), tokens.get(at).end());
            var two = new Amounts.Amount(at, at + 1, span.start(), Duals.TWO, false, null);
            add(at, span, two, span, units.at(tokens, at));
        }
    }

    private void add(
            int at, Span span, Amounts.Amount amount, @Nullable Span about, Phrases.@Nullable Hit<Units.Unit> unit) {
        var bound = bounds.before(tokens, at);
        int start = bound == null ? span.start() : bound.start();
        found.add(new Quantity(
                new Span(Math.min(start, span.start()), span.end()),
                amount.value(),
                bound == null ? Bound.EXACT : bound.value(),
                unit == null ? about : null,
                unit == null ? null : unit.value().id()));
    }

    /** Two small numbers with a dash between that count nothing: the goals of a match. */
    private boolean isScore(Amounts.Amount amount) {
        int next = amount.next();
        if (!amount.figures()
                || !tokens.joined(next, DASHES)
                || !tokens.get(next).digits()) {
            return false;
        }
        boolean dash = tokens.before(next).strip().length() == 1;
        var second = amounts.at(next);
        if (!dash || second == null || !second.figures()) {
            return dash;
        }
        boolean rising = amount.value().compareTo(second.value()) < 0;
        boolean counts = counted.isNoun(second.next())
                || units.isUnit(tokens, second.next())
                || units.signAfter(tokens, next) != null;
        return !rising || !counts;
    }

    private int quantity(Amounts.Amount amount) {
        var stretch = new Stretch(language, tokens, counted, amount, readTo);
        stretch.unit();
        if (none.is(amount, stretch.hasUnit())) {
            return amount.next();
        }
        stretch.bound();
        stretch.counted();
        stretch.boundAfter();
        var quantity = stretch.quantity();
        if (amount.single() != NumberWord.Kind.ONE && amount.single() != NumberWord.Kind.ARTICLE) {
            found.add(quantity);
        } else if (stretch.isClearOne()) {
            found.add(quantity);
        } else if (amount.single() == NumberWord.Kind.ONE && quantity.about() != null) {
            ones.add(quantity);
        }
        readTo = quantity.span().end();
        return Math.max(amount.next(), stretch.next());
    }
}
