package org.khabar.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.Reporting.Cue;
import org.khabar.annotate.Reporting.Hit;
import org.khabar.annotate.Reporting.Order;
import org.khabar.annotate.Reporting.Small;
import org.khabar.annotate.Reporting.Takes;
import org.khabar.model.Speaker;

/**
 * The surroundings of a word of saying within its line.
 *
 * @param start the first word of the clause it stands in
 * @param end the word at which what follows it begins: a joining word, marks, a colon, the next word of saying
 */
record Clause(Reporting reporting, SpeechLine line, Hit<Cue> hit, int start, int end) {

    /** Marked stretches of more words than this part clauses; shorter ones are names and terms. */
    private static final int TERM = 3;

    /** Where a clause may follow at once, a joining word belongs to the verb within this many words only. */
    private static final int ADDRESSEE = 4;

    /** The clause of a word of saying; it begins at {@code previous} at the earliest. */
    static Clause of(Reporting reporting, SpeechLine line, List<Hit<Cue>> hits, int index, int previous) {
        var hit = hits.get(index);
        int next = line.size();
        for (int i = hits.size() - 1; i > index; i--) {
            next = hits.get(i).what().retells() ? hits.get(i).first() : next;
        }
        var open = new Clause(reporting, line, hit, previous, next);
        return new Clause(reporting, line, hit, open.findStart(previous), open.findEnd(next));
    }

    private int findStart(int previous) {
        int at = hit.first();
        while (at > previous && !parts(at)) {
            at--;
        }
        return at;
    }

    /** Whether a clause begins with this word. */
    private boolean parts(int word) {
        if (line.hasSemicolonBefore(word)) {
            return true;
        }
        boolean afterMarks = line.isMarked(word - 1) && (line.marked(word - 1) > TERM || word == hit.first());
        return reporting.order() != Order.LAST && (line.hasColonBefore(word) || afterMarks);
    }

    private int findEnd(int next) {
        int at = hit.end();
        while (at < next && !ends(at)) {
            at++;
        }
        return at;
    }

    private boolean ends(int word) {
        if (line.marked(word) > TERM || line.isMarked(word) && word == hit.end()) {
            return true;
        }
        return line.hasSemicolonBefore(word) || line.hasColonBefore(word) || isJoinedAt(word);
    }

    /** Whether a word joins what is said to the verb of saying. */
    private boolean isJoinedAt(int word) {
        if (!hit.what().takes(Takes.THAT)
                || !reporting.is(Small.JOINING, line.words().get(word))) {
            return false;
        }
        boolean far =
                hit.what().takes(Takes.CLAUSE) && reporting.order() != Order.FIRST && word - hit.end() > ADDRESSEE;
        boolean relative = line.hasCommaBefore(word)
                && reporting.is(Small.ASIDE, line.words().get(word));
        boolean turned = hit.first() > 0 && line.isMarked(hit.first() - 1) && reporting.order() == Order.SECOND;
        return !far && !relative && !turned && !isOther(word);
    }

    /** Whether what is said follows behind a joining word. */
    boolean isJoined() {
        return end < line.size() && !line.isMarked(end) && isJoinedAt(end);
    }

    /** Whether what is said follows: marks, a colon or a joining word. */
    boolean isFollowed() {
        return end < line.size() && (line.isMarked(end) || line.hasColonBefore(end) || isJoined());
    }

    /** Whether it follows a colon and bears no marks; nothing but the speaker stands before the colon. */
    boolean opensSpeech(@Nullable Speaker speaker) {
        boolean plain = end < line.size() && line.hasColonBefore(end) && !line.isMarked(end);
        if (!plain || isJoinedAt(end) || !hit.what().takes(Takes.THAT)) {
            return false;
        }
        if (end == hit.end() || reporting.order() == Order.FIRST) {
            return true;
        }
        return reporting.order() != Order.LAST
                && speaker != null
                && line.wordAt(speaker.span().end()) == end;
    }

    /** Whether "and" binds the verb to the one before it. */
    boolean isBound() {
        return isBound(reporting, line, hit);
    }

    static boolean isBound(Reporting reporting, SpeechLine line, Hit<Cue> hit) {
        int verb = hit.first();
        int word = line.words().get(verb).span().start();
        boolean glued =
                hit.span().start() > word && SpeechLine.isGluedAnd(line.text().charAt(word));
        return glued || verb > 0 && reporting.is(Small.AND, line.words().get(verb - 1));
    }

    /** Whether the verb stands in a relative clause: "who said". */
    boolean isRelative() {
        int verb = hit.first();
        return verb > 0 && reporting.is(Small.ASIDE, line.words().get(verb - 1));
    }

    /** The word up to which the subject may stand before the verb: the opener of what is said, or the verb. */
    int subjectEnd() {
        var openers = hit.what().openers();
        if (reporting.order() == Order.LAST && hit.what().takes(Takes.BEFORE)) {
            for (int i = start; i < hit.first(); i++) {
                if (openers.contains(line.words().get(i).folded()) && !isOther(i)) {
                    return i;
                }
            }
        }
        return hit.first();
    }

    /** Whether the word before makes an opener or joining word another one: "پس از". */
    boolean isOther(int word) {
        return word > 0 && reporting.is(Small.NOT_JOINING, line.words().get(word - 1));
    }
}
