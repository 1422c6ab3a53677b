package org.khabar.annotate;

import org.jspecify.annotations.Nullable;
import org.khabar.annotate.Reporting.Order;
import org.khabar.annotate.Reporting.Small;
import org.khabar.annotate.Reporting.Takes;
import org.khabar.model.Span;

/** Words at the place of a subject that name nobody we know: "officials", "his lawyer". */
final class SubjectPhrases {

    /** At most this many words. */
    private static final int LONGEST = 6;

    private final Reporting reporting;

    SubjectPhrases(Reporting reporting) {
        this.reporting = reporting;
    }

    /** The words right after the verb. */
    @Nullable
    Span after(Clause clause) {
        int first = clause.hit().end();
        boolean parted = first < clause.line().size() && clause.line().hasCommaBefore(first);
        return parted ? null : stretch(clause.line(), first, run(clause.line(), first, clause.end()));
    }

    /** The words before the verb: right before it, or where it ends the clause at the clause's head. */
    @Nullable
    Span before(Clause clause) {
        return reporting.order() == Order.LAST ? head(clause) : next(clause);
    }

    private @Nullable Span next(Clause clause) {
        var line = clause.line();
        int verb = clause.hit().first();
        if (line.hasCommaBefore(verb)) {
            return stretch(line, clause.start(), run(line, clause.start(), verb));
        }
        int first = verb;
        while (first > clause.start() && verb - first < LONGEST && !(first < verb && breaks(line, first))) {
            first--;
        }
        while (first < verb && is(line, first, Small.AND)) {
            first++;
        }
        return first < verb && is(line, first, Small.ASIDE) ? null : stretch(line, first, verb);
    }

    private @Nullable Span head(Clause clause) {
        var line = clause.line();
        int end = clause.subjectEnd();
        int first = clause.start();
        while (first < end && (is(line, first, Small.AND) || is(line, first, Small.OBLIQUE))) {
            first = is(line, first, Small.AND) ? first + 1 : afterComma(line, first, end);
        }
        int to = run(line, first, end);
        boolean reachesVerb = to == clause.hit().first() && !line.hasCommaBefore(to);
        boolean dropped = reachesVerb && clause.hit().what().takes(Takes.BEFORE) && !clause.isFollowed();
        return dropped ? null : stretch(line, first, to);
    }

    private static int afterComma(SpeechLine line, int from, int end) {
        int at = from + 1;
        while (at < end && !line.hasCommaBefore(at)) {
            at++;
        }
        return at;
    }

    /** Where a run of words ends that no preposition, mark or comma breaks. */
    private int run(SpeechLine line, int first, int end) {
        int to = first;
        while (to < end && to - first < LONGEST && !line.isMarked(to) && (to == first || !breaks(line, to))) {
            to++;
        }
        return to;
    }

    private boolean breaks(SpeechLine line, int word) {
        return SpeechLine.isBreak(line.before(word))
                || is(line, word, Small.OBLIQUE)
                || line.isMarked(word)
                || isTo(line, word);
    }

    /** Whether a preposition is glued before the word: لرويترز. */
    private static boolean isTo(SpeechLine line, int word) {
        var at = line.words().get(word);
        return at.forms().size() > 1 && line.text().charAt(at.span().start()) == '\u0644';
    }

    private boolean is(SpeechLine line, int word, Small kind) {
        return reporting.is(kind, line.words().get(word));
    }

    private @Nullable Span stretch(SpeechLine line, int from, int to) {
        boolean none = from >= to || is(line, from, Small.OBLIQUE) || is(line, from, Small.JOINING);
        return none ? null : line.stretch(from, to);
    }

    boolean isPronoun(SpeechLine line, Span span) {
        int word = line.wordAt(span.start());
        boolean one = word < line.size() && line.words().get(word).span().equals(span);
        return one && is(line, word, Small.PRONOUN);
    }
}
