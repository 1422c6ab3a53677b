package org.khabar.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.Actors.Actor;
import org.khabar.annotate.Reporting.Order;
import org.khabar.annotate.Reporting.Small;
import org.khabar.annotate.Reporting.Takes;
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

    /** The preposition and article that Arabic writes as one. */
    private static final String TO_THE = "\u0644\u0644";

    /** Where the verb stands second, at most this many words stand before it. */
    private static final int VERB_SECOND = 2;

    /** A name in apposition stands within this many words of the role. */
    private static final int APPOSITION = 5;

    private final Reporting reporting;
    private final Actors actors;
    private final SubjectPhrases phrases;
    private @Nullable Speaker last;
    private @Nullable Speaker known;

    Voices(Reporting reporting, Actors actors) {
        this.reporting = reporting;
        this.actors = actors;
        this.phrases = new SubjectPhrases(reporting);
    }

    /** Who spoke last, or whom the page turned to since. */
    @Nullable
    Speaker last() {
        return last;
    }

    void remember(@Nullable Speaker speaker) {
        if (speaker != null) {
            last = speaker;
            known = speaker.entity() == null ? known : speaker;
        }
    }

    /** A paragraph begins: a speaker unknown by name is spoken of no more. */
    void beginParagraph() {
        last = known;
    }

    /** The page turns to a person: the first named in a line in which nobody spoke. */
    void turnTo(SpeechLine line) {
        for (var actor : actorsIn(line, 0, line.size())) {
            if (actor.isPerson()) {
                remember(actor.speaker());
                return;
            }
        }
    }

    /**
     * Who says what this clause reports; null when the text does not say.
     *
     * @param before who speaks in the line before this clause; null when nobody does
     */
    @Nullable
    Speaker of(Clause clause, @Nullable Speaker before) {
        boolean same = clause.hit().what().takes(Takes.SAME);
        boolean latter = clause.hit().what().takes(Takes.LATTER);
        if (before != null && !latter && (same || clause.isBound() && reporting.order() != Order.FIRST)) {
            return before;
        }
        if (latter) {
            return latter(clause);
        }
        if (same) {
            var companion = companion(clause);
            return companion == null && clause.hit().first() > 0 ? null : companion;
        }
        var found = subject(clause);
        if (found != null) {
            return phrases.isPronoun(clause.line(), found.span()) ? he(found) : found;
        }
        var phrase = phrase(clause);
        return phrase == null && !isAt(clause) ? last : phrase;
    }

    /** Whether it was said "at" somebody's whom we do not know: "..., сообщили в посольстве". */
    private boolean isAt(Clause clause) {
        var line = clause.line();
        int behind = clause.hit().end();
        return isTurned(clause)
                && line.hasCommaBefore(clause.hit().first())
                && !line.isMarked(clause.hit().first() - 1)
                && behind < line.size()
                && reporting.is(Small.OBLIQUE, line.words().get(behind));
    }

    private @Nullable Speaker latter(Clause clause) {
        var found = within(clause.line(), 0, clause.hit().first());
        return found.isEmpty() ? last : found.get(found.size() - 1).speaker();
    }

    /** A pronoun means who spoke last, or whom the page turned to. */
    private Speaker he(Speaker pronoun) {
        return known == null ? pronoun : new Speaker(pronoun.span(), known.entity());
    }

    private @Nullable Speaker companion(Clause clause) {
        var found = actorsIn(clause.line(), 0, clause.hit().first());
        return found.isEmpty() ? null : named(clause.line(), found, 0).speaker();
    }

    private @Nullable Speaker subject(Clause clause) {
        if (reporting.order() == Order.FIRST) {
            var after = after(clause, NEAR);
            return after == null ? before(clause) : after;
        }
        if (isTurned(clause)) {
            var after = turned(clause);
            return after != null || clause.line().isMarked(clause.hit().first() - 1) ? after : before(clause);
        }
        var before = before(clause);
        return before == null && reporting.order() == Order.SECOND ? after(clause, VERY_NEAR) : before;
    }

    /** The subject behind the verb, or the body "at" which it was said. */
    private @Nullable Speaker turned(Clause clause) {
        var after = after(clause, VERY_NEAR);
        int from = clause.hit().end();
        return after == null && reporting.order() == Order.SECOND
                ? first(clause.line(), from, Math.min(clause.end(), from + VERY_NEAR))
                : after;
    }

    private @Nullable Speaker phrase(Clause clause) {
        boolean behind = reporting.order() == Order.FIRST || isTurned(clause);
        var span = behind ? phrases.after(clause) : phrases.before(clause);
        boolean second = span == null
                && reporting.order() == Order.SECOND
                && clause.hit().first() <= VERB_SECOND;
        span = second && !clause.isJoined() && !behind && clause.hit().first() > 0 ? phrases.after(clause) : span;
        if (span == null) {
            return null;
        }
        boolean pronoun = phrases.isPronoun(clause.line(), span);
        return new Speaker(span, pronoun && known != null ? known.entity() : null);
    }

    /** Whether the verb stands right after what was said, its subject behind it. */
    boolean isTurned(Clause clause) {
        var line = clause.line();
        int verb = clause.hit().first();
        boolean afterMarks = verb > 0 && line.isMarked(verb - 1);
        boolean afterAdverb =
                verb > 1 && line.isMarked(verb - 2) && line.before(verb).isBlank();
        boolean afterComma = verb > 0 && line.hasCommaBefore(verb) && !clause.isFollowed();
        return switch (reporting.order()) {
            case LAST, FIRST -> false;
            case FIXED -> afterMarks;
            case SECOND -> afterMarks || afterAdverb || afterComma;
        };
    }

    private @Nullable Speaker after(Clause clause, int near) {
        var line = clause.line();
        int first = clause.hit().end();
        var found = actorsIn(line, first, Math.min(clause.end(), line.size()));
        if (found.isEmpty() || line.wordAt(found.get(0).span().start()) - first > near) {
            return null;
        }
        return named(line, found, 0).speaker();
    }

    private @Nullable Speaker before(Clause clause) {
        var line = clause.line();
        int verb = clause.hit().first();
        var found = actorsIn(line, clause.start(), clause.subjectEnd());
        if (found.isEmpty()) {
            return null;
        }
        boolean nearest = reporting.order() == Order.FIXED || reporting.order() == Order.SECOND;
        if (!nearest || line.hasCommaBefore(verb) || clause.isBound()) {
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
        return within(line, from, to).stream()
                .filter(actor -> !isOblique(line, actor) && !isInMarks(line, actor))
                .toList();
    }

    private static boolean isInMarks(SpeechLine line, Actor actor) {
        return line.marks().stream().anyMatch(mark -> mark.outer().contains(actor.span()));
    }

    /** Whether a preposition, glued or apart, or an ending after an apostrophe makes it no subject. */
    private boolean isOblique(SpeechLine line, Actor actor) {
        var text = line.text();
        int start = actor.span().start();
        int end = actor.span().end();
        boolean glued = start > 0
                && Character.isLetter(text.charAt(start - 1))
                && !SpeechLine.isGluedAnd(text.charAt(start - 1));
        boolean toThe = text.startsWith(TO_THE, start);
        boolean ending = reporting.order() == Order.LAST && end < text.length() && isApostrophe(text.charAt(end));
        int word = line.wordAt(start);
        boolean preposition = word > 0
                && word <= line.size()
                && line.before(word).isBlank()
                && reporting.is(Small.OBLIQUE, line.words().get(word - 1));
        return glued || toThe || ending || preposition;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** The actor, or the person named in apposition to it. */
    private static Actor named(SpeechLine line, List<Actor> found, int index) {
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

    /** Who is named first among these words, preposition or not; null when nobody is. */
    @Nullable
    Speaker first(SpeechLine line, int from, int to) {
        var found = within(line, from, to);
        return found.isEmpty() ? null : named(line, found, 0).speaker();
    }

    /** The last person named among these words; null when nobody is. */
    @Nullable
    Speaker lastPerson(SpeechLine line, int from, int to) {
        var found = within(line, from, to).stream().filter(Actor::isPerson).toList();
        return found.isEmpty() ? null : found.get(found.size() - 1).speaker();
    }

    private List<Actor> within(SpeechLine line, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(to, line.size());
        if (first >= end) {
            return List.of();
        }
        var stretch = line.stretch(first, end);
        return actors.in(stretch.start(), stretch.end());
    }
}
