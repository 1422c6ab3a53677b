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
    private static final String APOSTROPHES = "'\u2019";

    private final Tokens tokens;
    private final Amounts amounts;
    private final NumberWords words;
    private final Figures figures;
    private final Units units;
    private final Bounds bounds;
    private final Counted counted;
    private final NoQuantity none;
    private final boolean oneFollows;
    private final boolean dualEnding;
    private final List<Quantity> found = new ArrayList<>();
    private final List<Quantity> ones = new ArrayList<>();
    private int readTo;

    QuantityReader(Language language, Tokens tokens) {
        this.tokens = tokens;
        this.amounts = new Amounts(language, tokens);
        this.words = NumberWords.of(language);
        this.figures = new Figures(language, tokens);
        this.units = Units.of(language);
        this.bounds = Bounds.of(language);
        this.counted = new Counted(language, tokens);
        this.none = new NoQuantity(language, tokens, counted);
        this.dualEnding = language.trait("dual", "no").equals("yes");
        this.oneFollows = language.trait("one", "before").equals("after");
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
        boolean counts =
                counted.isNoun(second.next()) || units.isUnit(tokens, second.next()) || signAfter(next) != null;
        return !rising || !counts;
    }

    private int quantity(Amounts.Amount amount) {
        var stretch = new Stretch(amount);
        stretch.unit();
        if (none.is(amount, stretch.unit != null)) {
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
        return Math.max(amount.next(), stretch.next);
    }

    private Units.@Nullable Unit signAfter(int last) {
        int at = tokens.get(last).end();
        var sign = units.sign(tokens.at(at));
        boolean blank = Tokens.isBlank(tokens.at(at));
        return sign == null && blank ? units.sign(tokens.at(at + 1)) : sign;
    }

    /** The stretch of one quantity while it is read. */
    private final class Stretch {
        private final Amounts.Amount amount;
        private int start;
        private int end;
        private int next;
        private int firstToken;
        private Units.@Nullable Unit unit;
        private boolean unitLeads;
        private @Nullable Span about;
        private @Nullable Bound bound;

        Stretch(Amounts.Amount amount) {
            this.amount = amount;
            this.start = amount.start();
            this.next = amount.next();
            this.end = tokens.get(next - 1).end();
            this.firstToken = amount.first();
        }

        void unit() {
            boolean after = unitAfter();
            if (!wordBefore() && !after) {
                signBefore();
            }
        }

        private boolean unitAfter() {
            var sign = signAfter(next - 1);
            if (sign != null) {
                unit = sign;
                end = tokens.at(end) == ' ' || Tokens.isBlank(tokens.at(end)) ? end + 2 : end + 1;
                return true;
            }
            int at = counted.afterOf(afterSuffix(next));
            var hit = tokens.joined(at, "-'\u2019.") ? units.at(tokens, at) : null;
            if (hit == null || isOwnDot(at) || isClock(at, hit.tokens())) {
                return false;
            }
            unit = hit.value();
            next = at + hit.tokens();
            if (!unit.before()) {
                end = tokens.get(next - 1).end();
            }
            return true;
        }

        /** "5.9 at the hour 2:10": the word leads the clock time. */
        private boolean isClock(int at, int length) {
            var word = words.at(tokens, at);
            return word != null
                    && word.value().kind() == NumberWord.Kind.CLOCK_BEFORE
                    && tokens.joined(at + length, "")
                    && tokens.get(at + length).digits();
        }

        /** A full stop after figures ends the sentence, not an abbreviation. */
        private boolean isOwnDot(int at) {
            return tokens.get(at - 1).digits() && tokens.before(at).startsWith(".");
        }

        /** After the ending that Turkish parts from figures by an apostrophe. */
        private int afterSuffix(int at) {
            boolean suffix = tokens.has(at)
                    && tokens.before(at).length() == 1
                    && APOSTROPHES.contains(tokens.before(at))
                    && tokens.get(at - 1).digits();
            return suffix ? at + 1 : at;
        }

        private void signBefore() {
            var sign = units.sign(tokens.at(start - 1));
            if (sign != null && sign.signBefore()) {
                unit = sign;
                start--;
                if (start > tokens.within().start() + 1 && Character.isUpperCase(tokens.at(start - 1))) {
                    startAtLetters();
                }
            }
        }

        private boolean wordBefore() {
            var hit = units.before(tokens, firstToken);
            if (hit == null || hit.start() < readTo) {
                return false;
            }
            unit = hit.value();
            unitLeads = true;
            start = hit.start();
            firstToken -= hit.tokens();
            return true;
        }

        /** US$: the letters belong to the sign. */
        private void startAtLetters() {
            while (firstToken > 0 && tokens.get(firstToken - 1).end() == start) {
                firstToken--;
                start = tokens.get(firstToken).start();
            }
        }

        void bound() {
            var hit = firstToken < tokens.size() ? bounds.before(tokens, firstToken) : null;
            if (hit == null && unit != null && tokens.at(start - 1) == ' ') {
                hit = boundBeforeSign();
            }
            if (hit != null) {
                bound = hit.value();
                start = hit.start();
            }
        }

        /** More than $5. */
        private Phrases.@Nullable Hit<Bound> boundBeforeSign() {
            return tokens.joined(firstToken, "$\u20ac\u00a3\u00a5'\u2019")
                    ? bounds.beforeSign(tokens, firstToken)
                    : null;
        }

        void counted() {
            if (unit != null) {
                return;
            }
            if (oneFollows && isAfterNoun()) {
                about = tokens.get(amount.first() - 1).span();
                start = about.start();
                return;
            }
            var noun = counted.at(afterSuffix(next));
            if (noun != null) {
                about = noun;
                end = noun.end();
                next = after(noun.end());
            }
        }

        /** Arabic: one always, other numbers where they bear the article. */
        private boolean isAfterNoun() {
            boolean follows = amount.single() == NumberWord.Kind.ONE
                    || amount.single() == NumberWord.Kind.UNIT && hasArticle(amount.first());
            return follows && tokens.joined(amount.first(), "") && counted.isNoun(amount.first() - 1);
        }

        private boolean hasArticle(int index) {
            return tokens.get(index).folded().startsWith("\u0627\u0644");
        }

        private int after(int place) {
            int at = next;
            while (tokens.has(at) && tokens.get(at).start() < place) {
                at++;
            }
            return at;
        }

        void boundAfter() {
            if (bound != null) {
                return;
            }
            var hit = bounds.after(tokens, afterSuffix(amount.next()));
            hit = hit == null ? bounds.after(tokens, next) : hit;
            if (hit != null) {
                bound = hit.value();
                end = Math.max(end, endOf(hit));
            }
        }

        private int endOf(Phrases.Hit<Bound> hit) {
            int place = hit.start();
            for (int i = amount.next(); i < tokens.size(); i++) {
                if (tokens.get(i).start() <= hit.start()) {
                    place = tokens.get(Math.min(tokens.size(), i + hit.tokens()) - 1)
                            .end();
                }
            }
            return place;
        }

        /** One is surely a number where something is said of its firmness, or a measure or percent stands by it. */
        boolean isClearOne() {
            boolean firm = bound != null && start < amount.start();
            return firm || unit != null && !unitLeads || oneFollows && about != null;
        }

        Quantity quantity() {
            return new Quantity(
                    new Span(start, end),
                    amount.value().stripTrailingZeros(),
                    bound == null ? Bound.EXACT : bound,
                    about,
                    unit == null ? null : unit.id());
        }
    }
}
