package org.khabar.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.Reporting.Cue;
import org.khabar.annotate.Reporting.Hit;
import org.khabar.annotate.Reporting.Order;
import org.khabar.annotate.Reporting.Small;
import org.khabar.annotate.Reporting.Takes;
import org.khabar.model.Speaker;
import org.khabar.text.Word;

/**
 * Finds which words of a line a word of saying retells.
 *
 * <p>Tried in turn, as far as the word of saying takes it: the clause behind a joining word; the words behind an opener;
 * the clause or thing right behind; the words before; and, where nothing follows, the clause it closes ("..., said X").
 */
final class Retold {

    /** Words {@code from} to {@code to} of the line, half-open. */
    record Part(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** Fewest words of a clause. */
    private static final int CLAUSE = 3;

    /** Fewest words of a thing: "the arrest of three". */
    private static final int THING = 2;

    /** An opener stands within this many words of the verb. */
    private static final int NEAR = 12;

    /** A verb that closes what was said stands within this many words of the comma before it. */
    private static final int CLOSING = 8;

    private final Reporting reporting;
    private final SpeechLine line;
    private final List<Hit<Cue>> hits;

    Retold(Reporting reporting, SpeechLine line, List<Hit<Cue>> hits) {
        this.reporting = reporting;
        this.line = line;
        this.hits = hits;
    }

    @Nullable
    Part of(Clause clause, @Nullable Speaker speaker) {
        var cue = clause.hit().what();
        Part part = null;
        if (cue.takes(Takes.THAT)) {
            part = joined(clause);
        }
        if (part == null && cue.takes(Takes.BEFORE)) {
            part = before(clause, speaker);
        }
        if (part == null && cue.takes(Takes.OPENED)) {
            part = opened(clause);
        }
        if (part == null && cue.takes(Takes.CLAUSE)) {
            part = following(clause);
        }
        if (part == null && cue.takes(Takes.COMMA)) {
            part = afterComma(clause);
        }
        if (part == null && cue.takes(Takes.NOUN)) {
            part = thing(clause, speaker);
        }
        if (part == null && (cue.takes(Takes.THAT) || cue.takes(Takes.CLAUSE))) {
            part = closed(clause);
        }
        return part;
    }

    private @Nullable Part joined(Clause clause) {
        int at = clause.end();
        boolean joins = at < line.size() && !line.isMarked(at) && Clause.joins(reporting, line, at);
        return joins ? part(at + 1, end(at + 1), CLAUSE) : null;
    }

    private @Nullable Part opened(Clause clause) {
        var openers = clause.hit().what().openers();
        int from = clause.hit().end();
        for (int i = from; i < clause.end() && i - from <= NEAR; i++) {
            var word = line.words().get(i);
            if (openers.contains(word.folded())) {
                return part(i + 1, end(i + 1), THING);
            }
            if (i > from - 1 && isGlued(openers, word)) {
                return part(i, end(i), THING);
            }
        }
        return null;
    }

    /** Whether an opener is glued before the word: بنشر. */
    private static boolean isGlued(java.util.Set<String> openers, Word word) {
        for (var form : word.forms().subList(1, word.forms().size())) {
            int cut = form.start() - word.span().start();
            if (cut < word.folded().length() && openers.contains(word.folded().substring(0, cut) + "-")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Part following(Clause clause) {
        int from = clause.hit().end();
        if (from >= line.size() || !line.before(from).isBlank() || line.isMarked(from)) {
            return null;
        }
        boolean setting = reporting.order() != Order.LAST
                && reporting.is(Small.OBLIQUE, line.words().get(from));
        return setting ? null : part(from, end(from), CLAUSE);
    }

    private @Nullable Part afterComma(Clause clause) {
        int from = clause.hit().end();
        for (int i = from; i < clause.end() && i - from <= CLOSING; i++) {
            if (line.hasCommaBefore(i)) {
                boolean aside = reporting.is(Small.ASIDE, line.words().get(i));
                return aside ? null : part(i, end(i), CLAUSE);
            }
        }
        return null;
    }

    private @Nullable Part thing(Clause clause, @Nullable Speaker speaker) {
        int from = clause.hit().end();
        if (speaker != null
                && line.span().contains(speaker.span())
                && speaker.span().start() >= clause.hit().span().end()) {
            from = line.wordAt(speaker.span().end());
        } else if (reporting.order() == Order.FIRST && clause.hit().first() == clause.start() && speaker == null) {
            return null;
        }
        from = pastAside(from, clause.end());
        boolean none =
                from >= clause.end() || reporting.is(Small.OBLIQUE, line.words().get(from));
        return none ? null : part(from, end(from), THING);
    }

    /** Past a stretch between two commas. */
    private int pastAside(int from, int limit) {
        if (from >= limit || !line.hasCommaBefore(from)) {
            return from;
        }
        for (int i = from + 1; i < limit && i - from <= CLOSING; i++) {
            if (line.hasCommaBefore(i)) {
                return i;
            }
        }
        return limit;
    }

    private @Nullable Part before(Clause clause, @Nullable Speaker speaker) {
        int verb = clause.hit().first();
        int from = clause.start();
        if (speaker != null
                && speaker.span().start() >= line.span().start()
                && speaker.span().end() <= clause.hit().span().start()) {
            from = Math.max(from, line.wordAt(speaker.span().end()));
        }
        var openers = clause.hit().what().openers();
        return openers.isEmpty() ? part(pastSetting(from, verb), verb, THING) : openedBefore(from, verb, openers);
    }

    private @Nullable Part openedBefore(int from, int verb, java.util.Set<String> openers) {
        for (int i = from; i < verb; i++) {
            boolean other =
                    i > 0 && reporting.is(Small.NOT_JOINING, line.words().get(i - 1));
            if (openers.contains(line.words().get(i).folded()) && !other) {
                return part(i + 1, verb, THING);
            }
        }
        return null;
    }

    /** What is said begins after the subject's comma, and after the words that tell the occasion. */
    private int pastSetting(int from, int verb) {
        int start = from;
        for (int i = from; i < verb; i++) {
            if (reporting.is(Small.SETTING, line.words().get(i))) {
                start = i + 1;
            }
        }
        if (start == from) {
            for (int i = from; i < verb && i - from <= CLOSING; i++) {
                if (line.hasCommaBefore(i)) {
                    return i;
                }
            }
        }
        return start;
    }

    /** The clause a verb closes: "..., said X", or runs through: "..., he said, ...". */
    private @Nullable Part closed(Clause clause) {
        if (reporting.order() == Order.LAST || reporting.order() == Order.FIRST) {
            return null;
        }
        int verb = clause.hit().first();
        int comma = verb;
        while (comma > clause.start() && !line.hasCommaBefore(comma) && verb - comma < CLOSING) {
            comma--;
        }
        boolean turned = reporting.order() == Order.FIXED || comma == verb;
        boolean clear = comma > clause.start()
                && line.hasCommaBefore(comma)
                && !reporting.is(Small.ASIDE, line.words().get(comma));
        if (!turned || !clear || line.isMarked(comma - 1)) {
            return null;
        }
        return part(clause.start(), comma, CLAUSE + 1);
    }

    private static @Nullable Part part(int from, int to, int fewest) {
        return to - from >= fewest ? new Part(from, to) : null;
    }

    /** Where what begins at a word ends: at a semicolon, a colon, the next word of saying of the same rank, the line's end. */
    private int end(int from) {
        int end = line.size();
        for (var hit : hits) {
            if (hit.first() > from && hit.first() < end) {
                end = cutBefore(hit, from, end);
            }
        }
        for (int i = from + 1; i < end; i++) {
            boolean colon = line.hasColonBefore(i) && line.isMarked(i);
            if (line.hasSemicolonBefore(i) && !line.isMarked(i) || colon) {
                return i;
            }
        }
        return end;
    }

    /** A verb of saying joined by "and" or a comma ends what was said before it. */
    private int cutBefore(Hit<Cue> hit, int from, int end) {
        int verb = hit.first();
        boolean glued = hit.span().start() > line.words().get(verb).span().start();
        if (glued || line.hasCommaBefore(verb)) {
            return verb;
        }
        int and = verb - 1;
        boolean joined = and > from && reporting.is(Small.AND, line.words().get(and));
        return joined ? and : end;
    }
}
