package org.khabar.text;

import org.jspecify.annotations.Nullable;
import org.khabar.model.Quantity;
import org.khabar.model.Quantity.Bound;
import org.khabar.model.Span;

/** The stretch of one quantity while it is read: bound, unit, number, noun. */
final class Stretch {

    private static final String APOSTROPHES = "'\u2019";

    private final Tokens tokens;
    private final NumberWords words;
    private final Units units;
    private final Bounds bounds;
    private final Counted counted;
    private final boolean oneFollows;
    private final int free;
    private final Amounts.Amount amount;
    private int start;
    private int end;
    private int next;
    private int firstToken;
    private Units.@Nullable Unit unit;
    private boolean unitLeads;
    private @Nullable Span about;
    private @Nullable Bound bound;

    /**
     * @param free where the text is not yet part of another quantity
     */
    Stretch(Language language, Tokens tokens, Counted counted, Amounts.Amount amount, int free) {
        this.tokens = tokens;
        this.words = NumberWords.of(language);
        this.units = Units.of(language);
        this.bounds = Bounds.of(language);
        this.counted = counted;
        this.oneFollows = language.trait("one", "before").equals("after");
        this.free = free;
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
        var sign = units.signAfter(tokens, next - 1);
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
        if (hit == null || hit.start() < free) {
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
        return tokens.joined(firstToken, "$\u20ac\u00a3\u00a5'\u2019") ? bounds.beforeSign(tokens, firstToken) : null;
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

    boolean hasUnit() {
        return unit != null;
    }

    /** Index of the token after what was read. */
    int next() {
        return next;
    }
}
