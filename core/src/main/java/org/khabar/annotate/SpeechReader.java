package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.QuotationMarks.Marked;
import org.khabar.annotate.Reporting.Small;
import org.khabar.model.Quote;
import org.khabar.model.Quote.Kind;
import org.khabar.model.Span;
import org.khabar.model.Speaker;

/** Finds the quotes of one line. */
final class SpeechReader {

    /** What is left of a retold clause beside words in marks is worth telling from this many words on. */
    private static final int REST = 5;

    private final Prose prose;
    private final Reporting reporting;
    private final Voices voices;
    private final SpeechLine line;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();
    private final List<Part> spoken = new ArrayList<>();

    SpeechReader(Prose prose, Reporting reporting, Voices voices, SpeechLine line) {
        this.prose = prose;
        this.reporting = reporting;
        this.voices = voices;
        this.line = line;
    }

    /** The quotes of the line, in no order. */
    List<Quote> read(@Nullable SpeechLine previous) {
        if (line.size() == 0) {
            return quotes;
        }
        readSayings();
        sayings.addAll(new Sources(reporting, voices, line).find());
        if (sayings.isEmpty()) {
            voices.turnTo(line);
        }
        line.marks().forEach(this::speak);
        if (previous == null || !pointsBack(previous)) {
            sayings.forEach(this::retell);
        }
        return quotes;
    }

    /** The word of saying whose colon opens speech without marks; null when none does. */
    @Nullable
    Saying opening() {
        for (var saying : sayings) {
            if (saying.clause() != null && saying.clause().opensSpeech()) {
                return saying;
            }
        }
        return null;
    }

    private void readSayings() {
        var hits = reporting.cues(line);
        var retold = new Retold(reporting, line, hits);
        @Nullable Saying before = null;
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var clause = Clause.of(reporting, line, hits, i);
            var speaker = voices.of(clause, before == null ? null : before.speaker());
            var part = retold.of(clause, speaker, before != null);
            boolean nested = before != null && before.retells(new Part(hit.first(), hit.end()));
            var saying =
                    new Saying(new Part(hit.first(), hit.end()), hit.span(), clause, speaker, nested ? null : part);
            if (!nested && (part != null || clause.isFollowed() || Marks.touch(line, saying))) {
                sayings.add(saying);
                voices.remember(speaker);
                before = saying;
            }
        }
    }

    private void speak(Marked mark) {
        var part = new Part(
                line.wordAt(mark.outer().start()), line.wordAt(mark.outer().end()));
        if (part.size() == 0) {
            return;
        }
        var marks = new Marks(prose, line, sayings);
        var saying = marks.governing(mark, part);
        if (saying == null && !marks.speakAlone(mark, part)) {
            return;
        }
        spoken.add(part);
        var speaker = saying == null ? voices.last() : saying.speaker();
        add(mark.inner(), Kind.DIRECT, speaker, saying == null ? null : saying.cue());
    }

    private void retell(Saying saying) {
        var rest = saying.part() == null ? null : rest(saying.part());
        if (rest == null) {
            return;
        }
        var span = line.stretch(rest.from(), rest.to());
        boolean told = quotes.stream()
                .anyMatch(it -> it.kind() == Kind.INDIRECT && 2 * it.span().common(span) > span.length());
        if (!told) {
            add(span, Kind.INDIRECT, saying.speaker(), saying.cue());
        }
    }

    /** What of a retold part is left beside words in marks; null when too little. */
    private @Nullable Part rest(Part part) {
        int from = part.from();
        int to = part.to();
        int marked = 0;
        boolean own = false;
        for (var words : spoken) {
            if (words.to() <= from || words.from() >= to) {
                continue;
            }
            marked += words.size();
            if (words.to() >= to) {
                to = Math.max(from, words.from());
                int joined = beforeJoining(from, to);
                own = joined < to;
                to = joined;
            } else if (words.from() <= from) {
                from = words.to();
            }
        }
        int left = to - from;
        boolean worth = marked == 0 || own && left >= 2 || left >= REST && left > marked;
        return worth && left > 0 ? new Part(from, to) : null;
    }

    /** Where a clause ends that "and that" parts from the marks behind it; {@code to} when nothing does. */
    private int beforeJoining(int from, int to) {
        int at = to - 1;
        if (at <= from || !reporting.isOrHoldsAnd(Small.JOINING, line.words().get(at))) {
            return to;
        }
        boolean and = reporting.is(Small.AND, line.words().get(at - 1));
        boolean glued = !reporting.is(Small.JOINING, line.words().get(at));
        return and ? at - 1 : glued ? at : to;
    }

    /** "Об этом сообщил X": the line before is what was said. */
    private boolean pointsBack(SpeechLine previous) {
        if (sayings.isEmpty() || previous.size() == 0) {
            return false;
        }
        var one = line.words().get(0).folded();
        var two = line.size() > 1 ? one + " " + line.words().get(1).folded() : one;
        if (!reporting.is(Small.POINTS_BACK, one) && !reporting.is(Small.POINTS_BACK, two)) {
            return false;
        }
        var saying = sayings.get(0);
        add(previous.stretch(0, previous.size()), Kind.INDIRECT, saying.speaker(), saying.cue());
        return true;
    }

    private void add(Span span, Kind kind, @Nullable Speaker speaker, @Nullable Span cue) {
        if (!span.isEmpty()) {
            quotes.add(new Quote(span, kind, speaker, cue));
        }
    }
}
