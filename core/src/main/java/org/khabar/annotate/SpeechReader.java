package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.QuotationMarks.Marked;
import org.khabar.annotate.Reporting.Cue;
import org.khabar.annotate.Reporting.Hit;
import org.khabar.annotate.Reporting.Small;
import org.khabar.model.Quote;
import org.khabar.model.Quote.Kind;
import org.khabar.model.Span;
import org.khabar.model.Speaker;

/** Finds the quotes of one line. */
final class SpeechReader {

    /** What is left of a retold clause beside words in marks is worth telling from this many words on. */
    private static final int REST = 5;

    /** Where "and that" parts it from the marks, from this many. */
    private static final int OWN = 2;

    private final Prose prose;
    private final Reporting reporting;
    private final Voices voices;
    private final SpeechLine line;
    private final List<Hit<Cue>> hits;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();
    private final List<Part> spoken = new ArrayList<>();

    SpeechReader(Prose prose, Reporting reporting, Voices voices, SpeechLine line) {
        this.prose = prose;
        this.reporting = reporting;
        this.voices = voices;
        this.line = line;
        this.hits = reporting.cues(line);
    }

    /** The quotes of the line, in no order. */
    List<Quote> read(@Nullable SpeechLine previous) {
        if (line.size() == 0) {
            return quotes;
        }
        if (previous == null || !previous.block().equals(line.block())) {
            voices.beginParagraph();
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
            if (saying.clause() != null && saying.clause().opensSpeech(saying.speaker())) {
                return saying;
            }
        }
        return null;
    }

    private void readSayings() {
        var retold = new Retold(reporting, line, hits);
        @Nullable Saying before = null;
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var clause = Clause.of(
                    reporting, line, hits, i, before == null ? 0 : before.at().to());
            var speaker = voices.of(clause, before == null ? null : before.speaker());
            var part = retold.of(clause, speaker, before != null);
            boolean nested = before != null && before.retells(new Part(hit.first(), hit.end()));
            var saying =
                    new Saying(new Part(hit.first(), hit.end()), hit.span(), clause, speaker, nested ? null : part);
            if (!nested && (part != null || clause.isFollowed() || Marks.touch(line, saying) || pointsBack())) {
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
        if (saying != null) {
            add(mark.inner(), Kind.DIRECT, saying.speaker(), saying.cue());
            return;
        }
        var inserted = marks.inserted(reporting, voices, part);
        voices.remember(inserted == null ? null : inserted.speaker());
        add(mark.inner(), Kind.DIRECT, voices.last(), inserted == null ? null : inserted.cue());
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
        int inside = 0;
        boolean own = false;
        for (var words : spoken) {
            if (words.to() <= from || words.from() >= to) {
                continue;
            }
            if (words.to() < to && words.from() > from) {
                inside += words.size();
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
        int left = to - from - inside;
        boolean worth = marked == 0 || own && left >= OWN || left >= REST && left > marked;
        return worth && left > 0 ? new Part(from, to) : null;
    }

    /** Where a clause ends that "and that" parts from the marks behind it; {@code to} when nothing does. */
    private int beforeJoining(int from, int to) {
        int at = to - 1;
        if (at <= from || !reporting.holds(Small.JOINING, line.words().get(at))) {
            return to;
        }
        boolean and = reporting.is(Small.AND, line.words().get(at - 1));
        boolean glued = SpeechLine.isGluedAnd(
                prose.text().charAt(line.words().get(at).span().start()));
        return and ? at - 1 : glued ? at : to;
    }

    /** "Об этом сообщил X": the line before is what was said. */
    private boolean pointsBack(SpeechLine previous) {
        if (sayings.isEmpty() || previous.size() == 0 || !pointsBack()) {
            return false;
        }
        var saying = sayings.get(0);
        add(previous.stretch(0, previous.size()), Kind.INDIRECT, saying.speaker(), saying.cue());
        return true;
    }

    private boolean pointsBack() {
        var one = line.words().get(0).folded();
        var two = line.size() > 1 ? one + " " + line.words().get(1).folded() : one;
        int verb = hits.isEmpty() ? 0 : hits.get(0).first();
        return verb == 1 && reporting.is(Small.POINTS_BACK, one) || verb == 2 && reporting.is(Small.POINTS_BACK, two);
    }

    /** What the line goes on retelling in the mood of reported speech; null when it is not in that mood. */
    @Nullable
    Span goesOn() {
        for (int i = 0; i < line.size(); i++) {
            if (!line.isMarked(i)
                    && reporting.is(Small.REPORTED_MOOD, line.words().get(i))) {
                var rest = rest(new Part(0, line.size()));
                return rest == null ? null : line.stretch(rest.from(), rest.to());
            }
        }
        return null;
    }

    private void add(Span span, Kind kind, @Nullable Speaker speaker, @Nullable Span cue) {
        if (!span.isEmpty()) {
            quotes.add(new Quote(span, kind, speaker, cue));
        }
    }
}
