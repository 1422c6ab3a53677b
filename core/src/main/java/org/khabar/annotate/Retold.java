package org.khabar.annotate;

import java.util.List;
import java.util.Set;
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
 * <p>Tried in turn, as far as the word of saying takes it: the clause behind a joining word; the words before; the words
 * behind an opener; the clause or thing right behind; and, where nothing follows, the clause it closes ("..., said X").
 */
final class Retold {

    /** Fewest words of a clause behind a joining word. */
    private static final int JOINED = 2;

    /** Fewest words of a clause that nothing opens. */
    private static final int CLAUSE = 3;

    /** Fewest words of a thing: "the arrest of three". */
    private static final int THING = 2;

    /** An opener stands within this many words of the verb. */
    private static final int NEAR = 12;

    /** A comma that parts verb and words said stands within this many words. */
    private static final int COMMA = 8;

    private final Reporting reporting;
    private final SpeechLine line;
    private final List<Hit<Cue>> hits;

    Retold(Reporting reporting, SpeechLine line, List<Hit<Cue>> hits) {
        this.reporting = reporting;
        this.line = line;
        this.hits = hits;
    }

    /**
     * What a clause retells; null when nothing.
     *
     * @param isBefore whether somebody speaks in the line before this clause
     */
    @Nullable
    Part of(Clause clause, @Nullable Speaker speaker, boolean isBefore) {
        if (clause.opensSpeech(speaker)) {
            return null;
        }
        var cue = clause.hit().what();
        if (clause.isJoined()) {
            return part(clause.end() + 1, end(clause.end() + 1), JOINED);
        }
        Part part = cue.takes(Takes.BEFORE) ? before(clause, speaker) : null;
        if (part == null && cue.takes(Takes.OPENED) && reporting.order() != Order.LAST) {
            part = opened(clause, pastSpeaker(clause, speaker));
        }
        if (part == null && cue.takes(Takes.CLAUSE)) {
            part = following(clause);
        }
        if (part == null && cue.takes(Takes.COMMA)) {
            part = afterComma(clause);
        }
        if (part == null && cue.takes(Takes.NOUN)) {
            part = thing(clause, speaker, isBefore);
        }
        if (part == null && cue.takes(Takes.INFINITIVE)) {
            part = infinitive(clause);
        }
        boolean mayClose = part == null && cue.takes(Takes.THAT) && !clause.isFollowed();
        return mayClose ? closed(clause, speaker) : part;
    }

    /** What an opener opens: the first with an infinitive behind it, else the first. */
    private @Nullable Part opened(Clause clause, int from) {
        var openers = clause.hit().what().openers();
        @Nullable Part first = null;
        for (int i = from; i < clause.end() && i - from <= NEAR && !clause.isRelative(); i++) {
            var word = line.words().get(i);
            int start = openers.contains(word.folded()) ? i + 1 : isGlued(openers, word) ? i : -1;
            if (start >= 0 && (first == null || isInfinitive(start))) {
                first = part(start, end(start), THING);
            }
            if (start >= 0 && isInfinitive(start)) {
                return first;
            }
        }
        return first;
    }

    private boolean isInfinitive(int word) {
        int at = word < line.size() && reporting.is(Small.UNSAID, line.words().get(word)) ? word + 1 : word;
        return at < line.size() && reporting.isInfinitive(line.words().get(at));
    }

    private @Nullable Part infinitive(Clause clause) {
        int from = clause.hit().end();
        for (int i = from; i < clause.end() && i - from <= COMMA; i++) {
            if (isInfinitive(i)) {
                return part(i, end(i), THING);
            }
        }
        return null;
    }

    /** Whether an opener is glued before the word: بنشر. */
    private static boolean isGlued(Set<String> openers, Word word) {
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
        boolean turned = reporting.order() == Order.FIXED
                && clause.hit().first() > 0
                && line.isMarked(clause.hit().first() - 1);
        if (turned || from >= line.size() || SpeechLine.isBreak(line.before(from)) || line.isMarked(from)) {
            return null;
        }
        boolean setting = reporting.order() != Order.LAST
                && reporting.is(Small.OBLIQUE, line.words().get(from));
        return setting || !isAddressed(clause) ? null : part(from, end(from), CLAUSE);
    }

    /** Whether the opener that a verb at the end wants before it is there: "از مردم خواست". */
    private boolean isAddressed(Clause clause) {
        var openers = clause.hit().what().openers();
        boolean wanted = clause.hit().what().takes(Takes.ADDRESSED);
        return !wanted
                || line.words().subList(clause.start(), clause.hit().first()).stream()
                        .anyMatch(it -> openers.contains(it.folded()));
    }

    private @Nullable Part afterComma(Clause clause) {
        int from = clause.hit().end();
        for (int i = from; i < clause.end() && i - from <= COMMA; i++) {
            if (line.hasCommaBefore(i)) {
                boolean aside = reporting.is(Small.ASIDE, line.words().get(i));
                return aside ? null : part(i, end(i), CLAUSE);
            }
        }
        return null;
    }

    private @Nullable Part thing(Clause clause, @Nullable Speaker speaker, boolean isBefore) {
        boolean inLine = speaker != null && line.span().contains(speaker.span());
        if (!inLine && !isBefore || clause.isRelative()) {
            return null;
        }
        int from = pastSpeaker(clause, speaker);
        from = pastAside(from, clause.end());
        boolean none =
                from >= clause.end() || reporting.is(Small.OBLIQUE, line.words().get(from));
        return none ? null : part(from, withoutCloser(clause, end(from)), THING);
    }

    /** A verb that belongs to the cue and ends the clause is not said: "خواستار ... شد". */
    private int withoutCloser(Clause clause, int end) {
        var closers = clause.hit().what().closers();
        return closers.contains(line.words().get(end - 1).folded()) ? end - 1 : end;
    }

    private int pastSpeaker(Clause clause, @Nullable Speaker speaker) {
        int from = clause.hit().end();
        if (speaker == null || !line.span().contains(speaker.span())) {
            return from;
        }
        boolean behind = speaker.span().start() >= clause.hit().span().end();
        return behind ? Math.max(from, line.wordAt(speaker.span().end())) : from;
    }

    /** Past a stretch between two commas. */
    private int pastAside(int from, int limit) {
        if (from >= limit || !line.hasCommaBefore(from)) {
            return from;
        }
        for (int i = from + 1; i < limit && i - from <= COMMA; i++) {
            if (line.hasCommaBefore(i)) {
                return i;
            }
        }
        return limit;
    }

    private @Nullable Part before(Clause clause, @Nullable Speaker speaker) {
        int verb = clause.hit().first();
        if (clause.hit().what().openers().isEmpty()) {
            boolean nominal = verb > 0 && reporting.isNominal(line.words().get(verb - 1));
            return !nominal ? null : part(pastSetting(behind(clause, speaker), verb), verb, THING);
        }
        int opener = clause.subjectEnd();
        return opener < verb ? part(opener + 1, verb, THING) : null;
    }

    /** The word behind the subject that stands before the verb; the clause's first where none does. */
    private int behind(Clause clause, @Nullable Speaker speaker) {
        if (speaker == null || !line.span().contains(speaker.span())) {
            return clause.start();
        }
        boolean ahead = speaker.span().end() <= clause.hit().span().start();
        return ahead ? Math.max(clause.start(), line.wordAt(speaker.span().end())) : clause.start();
    }

    /** What is said begins after the subject's comma, and after the words that tell the occasion. */
    private int pastSetting(int from, int verb) {
        int start = from;
        while (start < verb && reporting.is(Small.AND, line.words().get(start))) {
            start++;
        }
        for (int i = from; i < verb; i++) {
            if (reporting.is(Small.SETTING, line.words().get(i))) {
                start = i + 1;
            }
        }
        for (int i = from; i < verb && i - from <= COMMA && start <= i; i++) {
            if (line.hasCommaBefore(i)) {
                return i;
            }
        }
        return start;
    }

    /** The clause a verb closes: "..., X said", or runs through: "..., he said, ...". */
    private @Nullable Part closed(Clause clause, @Nullable Speaker speaker) {
        int verb = clause.hit().first();
        int start = verb;
        while (start > 0 && !line.hasSemicolonBefore(start) && !line.isMarked(start - 1)) {
            start--;
        }
        int comma = commaBefore(verb, start);
        if (comma <= start || isMarkedBefore(start) || clause.isRelative() || !hasOwnSubject(clause, comma, speaker)) {
            return null;
        }
        boolean runsThrough = clause.hit().end() < line.size()
                && line.hasCommaBefore(clause.hit().end());
        return part(start, runsThrough ? line.size() : comma, CLAUSE);
    }

    private boolean isMarkedBefore(int start) {
        return start > 0 && line.isMarked(start - 1);
    }

    private int commaBefore(int verb, int start) {
        int comma = verb;
        int reach = reporting.order() == Order.FIXED ? COMMA : 0;
        while (comma > start && !line.hasCommaBefore(comma) && verb - comma < reach) {
            comma--;
        }
        boolean aside =
                comma < line.size() && reporting.is(Small.ASIDE, line.words().get(comma));
        return line.hasCommaBefore(comma) && !aside ? comma : -1;
    }

    /** Whether the subject stands between the comma and the end, or the verb stands alone between commas. */
    private boolean hasOwnSubject(Clause clause, int comma, @Nullable Speaker speaker) {
        int after = clause.hit().end();
        boolean alone = comma == clause.hit().first() && after < line.size() && line.hasCommaBefore(after);
        boolean own = speaker != null
                && line.span().contains(speaker.span())
                && line.wordAt(speaker.span().start()) >= comma;
        return switch (reporting.order()) {
            case FIXED -> own;
            case SECOND -> own || alone || speaker == null && line.size() - after <= COMMA;
            case FIRST, LAST -> false;
        };
    }

    private static @Nullable Part part(int from, int to, int fewest) {
        return to - from >= fewest ? new Part(from, to) : null;
    }

    /** Where what begins at a word ends: at a semicolon, a colon, the next word of saying of its rank, the line's end. */
    private int end(int from) {
        int end = line.size();
        for (int i = 0; i < hits.size() && end == line.size(); i++) {
            if (hits.get(i).first() > from) {
                end = cutBefore(i, from, end);
            }
        }
        for (int i = from + 1; i < end; i++) {
            boolean inMarks = line.isMarked(i) && line.isMarked(i - 1);
            if (!inMarks && (line.hasSemicolonBefore(i) || line.hasColonBefore(i))) {
                return i;
            }
        }
        return end < line.size() && line.hasDashBefore(end) ? dashBefore(from, end) : end;
    }

    /** Where an aside between dashes begins that ends at a word; the word itself when none does. */
    private int dashBefore(int from, int end) {
        for (int i = end - 1; i > from + 1; i--) {
            if (line.hasDashBefore(i)) {
                return i;
            }
        }
        return end;
    }

    /** A verb of saying bound by "and" or a comma ends what was said before it. */
    private int cutBefore(int index, int from, int end) {
        int verb = hits.get(index).first();
        if (line.hasCommaBefore(verb)) {
            return verb;
        }
        if (Clause.isBound(reporting, line, hits.get(index))) {
            boolean apart = reporting.is(Small.AND, line.words().get(verb - 1));
            return apart ? verb - 1 : verb;
        }
        for (int i = verb - 1; i > from && verb - i < COMMA && reporting.order() != Order.LAST; i--) {
            if (line.hasCommaBefore(i) && reporting.is(Small.AND, line.words().get(i))) {
                return i;
            }
        }
        return end;
    }
}
