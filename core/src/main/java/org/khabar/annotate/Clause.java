package org.khabar.annotate;

import java.util.List;
import org.khabar.annotate.Reporting.Cue;
import org.khabar.annotate.Reporting.Hit;
import org.khabar.annotate.Reporting.Small;
import org.khabar.annotate.Reporting.Takes;

/**
 * The surroundings of a word of saying within its line.
 *
 * @param start the first word of the clause it stands in
 * @param end the word at which what follows it begins: a joining word, marks, a colon, the next word of saying
 */
record Clause(SpeechLine line, Hit<Cue> hit, int start, int end) {

    /** Marked stretches of more words than this part clauses; shorter ones are names and terms. */
    private static final int SHORT_MARKS = 3;

    static Clause of(Reporting reporting, SpeechLine line, List<Hit<Cue>> hits, int index) {
        var hit = hits.get(index);
        int previous = index == 0 ? 0 : hits.get(index - 1).end();
        int next = index + 1 == hits.size() ? line.size() : hits.get(index + 1).first();
        return new Clause(line, hit, start(line, hit.first(), previous), end(reporting, line, hit, next));
    }

    private static int start(SpeechLine line, int cue, int previous) {
        int start = cue;
        while (start > previous && !parts(line, start)) {
            start--;
        }
        return start;
    }

    /** Whether a clause begins with this word. */
    private static boolean parts(SpeechLine line, int word) {
        return line.hasSemicolonBefore(word) || line.hasColonBefore(word) || isLongMarked(line, word - 1);
    }

    static boolean isLongMarked(SpeechLine line, int word) {
        return line.isMarked(word)
                && (word - SHORT_MARKS < 0 || line.isMarked(word - SHORT_MARKS))
                && line.isMarked(Math.max(0, word - 1));
    }

    private static int end(Reporting reporting, SpeechLine line, Hit<Cue> hit, int next) {
        int end = hit.end();
        while (end < next && !ends(reporting, line, hit, end)) {
            end++;
        }
        return end;
    }

    private static boolean ends(Reporting reporting, SpeechLine line, Hit<Cue> hit, int word) {
        if (line.isMarked(word) || line.hasSemicolonBefore(word) || line.hasColonBefore(word)) {
            return true;
        }
        return hit.what().takes(Takes.THAT) && joins(reporting, line, word);
    }

    /** Whether a word joins what is said to the verb of saying. */
    static boolean joins(Reporting reporting, SpeechLine line, int word) {
        boolean joining = reporting.isOrHolds(Small.JOINING, line.words().get(word));
        return joining
                && (word == 0 || !reporting.is(Small.NOT_JOINING, line.words().get(word - 1)));
    }

    /** Whether what is said follows: marks, a colon or a joining word. */
    boolean isFollowed() {
        return end < line.size() && (hit.end() < end || !line.hasSemicolonBefore(end));
    }
}
