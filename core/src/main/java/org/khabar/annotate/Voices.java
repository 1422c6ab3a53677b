package org.khabar.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.Actors.Actor;
import org.khabar.annotate.Reporting.Order;
import org.khabar.annotate.Reporting.Small;
import org.khabar.model.Span;
import org.khabar.model.Speaker;

/**
 * Finds who speaks. Read in the order of the text, it remembers who spoke last, for where the subject is dropped.
 *
 * <p>Rules: where the verb comes first the subject follows it; where it is turned round after what was said ("..., said
 * X") too; else the subject stands before, and of several the one next to the verb, or the first one where the verb
 * ends the clause or a comma parts it from them. A role or body with a person's name beside it gives way to the name.
 * Words at the subject's place that name nobody we know are a speaker without an entity; no words there: he who spoke
 * last, or the person the page turned to since.
 */
final class Voices {

    /** A subject after its verb begins within this many words. */
    private static final int NEAR = 10;

    /** A subject turned round, or after a verb in second place, begins within this many words. */
    private static final int VERY_NEAR = 4;

    /** A name in apposition stands within this many words of the role. */
    private static final int APPOSITION = 5;

    /** Words that name somebody unknown are at most this many. */
    private static final int PHRASE = 5;

    private final Reporting reporting;
    private final Actors actors;
    private @Nullable Speaker last;

    Voices(Reporting reporting, Actors actors) {
        this.reporting = reporting;
        this.actors = actors;
    }

    @Nullable
    Speaker last() {
        return last;
    }

    /** Who says what this clause reports; null when the text does not say. */
    @Nullable
    Speaker of(Clause clause) {
        var speaker = reporting.order() == Order.FIRST ? verbFirst(clause) : verbLater(clause);
        if (speaker != null) {
            last = speaker;
        }
        return speaker;
    }

    void remember(@Nullable Speaker speaker) {
        if (speaker != null) {
            last = speaker;
        }
    }

    /** The page turns to a person: the first named in a line in which nobody spoke. */
    void turnTo(SpeechLine line) {
        for (var actor : actors.in(line.span().start(), line.span().end())) {
            int word = line.wordAt(actor.span().start());
            if (actor.isPerson() && word < line.size() && !line.isMarked(word) && !isOblique(line, actor)) {
                last = actor.speaker();
                return;
            }
        }
    }

    private @Nullable Speaker verbFirst(Clause clause) {
        var after = after(clause, NEAR);
        if (after != null) {
            return after;
        }
        var before = before(clause);
        if (before != null) {
            return before;
        }
        var phrase = phraseAfter(clause);
        return phrase == null ? last : phrase;
    }

    private @Nullable Speaker verbLater(Clause clause) {
        if (isTurned(clause)) {
            var after = after(clause, VERY_NEAR);
            var phrase = after == null ? phraseAfter(clause) : after;
            return phrase == null ? last : phrase;
        }
        var before = before(clause);
        if (before != null) {
            return before;
        }
        var after = reporting.order() == Order.SECOND ? after(clause, VERY_NEAR) : null;
        if (after != null) {
            return after;
        }
        var phrase = phraseBefore(clause);
        return phrase == null ? last : phrase;
    }

    /** Whether the verb stands right after what was said, its subject behind it. */
    private boolean isTurned(Clause clause) {
        int verb = clause.hit().first();
        boolean afterMarks = verb > 0 && clause.line().isMarked(verb - 1);
        boolean afterComma = verb > 0 && clause.line().hasCommaBefore(verb);
        return switch (reporting.order()) {
            case LAST, FIRST -> false;
            case FIXED -> afterMarks;
            case SECOND -> afterMarks || afterComma && !clause.isFollowed();
        };
    }

    private @Nullable Speaker after(Clause clause, int near) {
        var line = clause.line();
        int first = clause.hit().end();
        int to = Math.min(clause.end(), line.size());
        var found = actorsIn(line, first, to);
        if (found.isEmpty() || line.wordAt(found.get(0).span().start()) - first > near) {
            return null;
        }
        return named(line, found, 0).speaker();
    }

    private @Nullable Speaker before(Clause clause) {
        var line = clause.line();
        int verb = clause.hit().first();
        var found = actorsIn(line, clause.start(), verb);
        if (found.isEmpty()) {
            return null;
        }
        boolean parted = line.hasCommaBefore(verb);
        if (parted || reporting.order() == Order.LAST || reporting.order() == Order.FIRST) {
            return named(line, found, 0).speaker();
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).isPerson()) {
                return found.get(i).speaker();
            }
        }
        return found.get(found.size() - 1).speaker();
    }

    private List<Actor> actorsIn(SpeechLine line, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        var stretch = line.stretch(from, to);
        return actors.in(stretch.start(), stretch.end()).stream()
                .filter(actor -> !isOblique(line, actor) && !isInMarks(line, actor))
                .toList();
    }

    private static boolean isInMarks(SpeechLine line, Actor actor) {
        return line.marks().stream().anyMatch(mark -> mark.outer().contains(actor.span()));
    }

    /** Whether a preposition, glued or apart, makes it no subject. */
    private boolean isOblique(SpeechLine line, Actor actor) {
        int start = actor.span().start();
        boolean glued = start > 0
                && Character.isLetter(line.text().charAt(start - 1))
                && !isAnd(line.text().charAt(start - 1));
        int word = line.wordAt(start);
        return glued
                || word > 0
                        && line.before(word).isBlank()
                        && reporting.is(Small.OBLIQUE, line.words().get(word - 1));
    }

    private static boolean isAnd(char c) {
        return c == '\u0648' || c == '\u0641' || c == '\u0627';
    }

    /** The actor, or the person named in apposition to it. */
    private Actor named(SpeechLine line, List<Actor> found, int index) {
        var actor = found.get(index);
        for (int i = index + 1; i < found.size() && !actor.isPerson(); i++) {
            var next = found.get(i);
            int between =
                    line.wordAt(next.span().start()) - line.wordAt(actor.span().end());
            if (next.isPerson() && between <= APPOSITION) {
                return next;
            }
        }
        return actor;
    }

    /** Words after the verb that name somebody unknown. */
    private @Nullable Speaker phraseAfter(Clause clause) {
        var line = clause.line();
        int first = clause.hit().end();
        int to = first;
        while (to < clause.end()
                && to - first < PHRASE
                && (to == first ? line.before(to).isBlank() : !breaks(line, to))) {
            to++;
        }
        return phrase(line, first, to);
    }

    /** Words before the verb that name somebody unknown. */
    private @Nullable Speaker phraseBefore(Clause clause) {
        var line = clause.line();
        int verb = clause.hit().first();
        int first = verb;
        while (first > clause.start() && verb - first < PHRASE && !(first < verb && breaks(line, first))) {
            first--;
        }
        while (first < verb && reporting.is(Small.AND, line.words().get(first))) {
            first++;
        }
        return phrase(line, first, verb);
    }

    private boolean breaks(SpeechLine line, int word) {
        return !line.before(word).isBlank()
                || reporting.is(Small.OBLIQUE, line.words().get(word));
    }

    private @Nullable Speaker phrase(SpeechLine line, int from, int to) {
        if (from >= to
                || reporting.is(Small.OBLIQUE, line.words().get(from))
                || reporting.is(Small.ASIDE, line.words().get(from))) {
            return null;
        }
        var span = line.stretch(from, to);
        boolean pronoun =
                to - from == 1 && reporting.is(Small.PRONOUN, line.words().get(from));
        return new Speaker(span, pronoun && last != null ? last.entity() : null);
    }

    /** Who is named beside an according phrase; null when nobody is. */
    @Nullable
    Speaker beside(SpeechLine line, int from, int to) {
        var found = actorsWithin(line, Math.max(0, from), Math.min(to, line.size()));
        return found.isEmpty() ? null : named(line, found, 0).speaker();
    }

    private List<Actor> actorsWithin(SpeechLine line, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        Span stretch = line.stretch(from, to);
        return actors.in(stretch.start(), stretch.end());
    }
}
