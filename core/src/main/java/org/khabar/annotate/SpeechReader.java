package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.QuotationMarks.Marked;
import org.khabar.annotate.Reporting.Cue;
import org.khabar.annotate.Reporting.Hit;
import org.khabar.annotate.Reporting.Small;
import org.khabar.annotate.Reporting.Source;
import org.khabar.annotate.Retold.Part;
import org.khabar.model.Quote;
import org.khabar.model.Quote.Kind;
import org.khabar.model.Span;
import org.khabar.model.Speaker;

/** Finds the quotes of one line. */
final class SpeechReader {

    /** A word of saying with who says it and what it retells. */
    private record Saying(
            Clause clause,
            @Nullable Speaker speaker,
            @Nullable Part part) {}

    /** Marked words of at most this many are a name or a term unless a word of saying governs them. */
    private static final int TERM = 3;

    /** Marked words of at least this many are a quote even where no word of saying stands by. */
    private static final int SPEECH = 5;

    /** What is left of a retold clause beside words in marks is worth telling from this many words on. */
    private static final int REST = 5;

    /** A verb behind the marks belongs to them when it stands within this many words. */
    private static final int BEHIND = 12;

    /** A source is named within this many words of "according to". */
    private static final int SOURCE = 8;

    private final Prose prose;
    private final Reporting reporting;
    private final Voices voices;
    private final SpeechLine line;
    private final @Nullable SpeechLine previous;
    private final List<Quote> quotes;
    private final List<Saying> sayings = new ArrayList<>();

    SpeechReader(
            Prose prose,
            Reporting reporting,
            Voices voices,
            SpeechLine line,
            @Nullable SpeechLine previous,
            List<Quote> quotes) {
        this.prose = prose;
        this.reporting = reporting;
        this.voices = voices;
        this.line = line;
        this.previous = previous;
        this.quotes = quotes;
    }

    void read() {
        if (line.size() == 0) {
            return;
        }
        readSayings();
        if (sayings.isEmpty()) {
            voices.turnTo(line);
        }
        var direct = direct();
        if (!pointsBack()) {
            sayings.forEach(saying -> retell(saying, direct));
        }
        reporting.according(line).forEach(hit -> accord(hit, direct));
    }

    private void readSayings() {
        var hits = reporting.cues(line);
        var retold = new Retold(reporting, line, hits);
        for (int i = 0; i < hits.size(); i++) {
            var clause = Clause.of(reporting, line, hits, i);
            var speaker = voices.of(clause);
            sayings.add(new Saying(clause, speaker, retold.of(clause, speaker)));
        }
    }

    // ---- in marks

    private List<Part> direct() {
        var parts = new ArrayList<Part>();
        for (var mark : line.marks()) {
            var part = new Part(
                    line.wordAt(mark.outer().start()), line.wordAt(mark.outer().end()));
            if (part.size() > 0 && speak(mark, part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private boolean speak(Marked mark, Part part) {
        var saying = governing(part);
        if (saying != null) {
            add(
                    mark.inner(),
                    Kind.DIRECT,
                    saying.speaker(),
                    saying.clause().hit().span());
            return true;
        }
        boolean alone = part.size() >= SPEECH
                || endsSentence(mark) && part.size() > TERM
                || line.hasColonBefore(part.from()) && part.size() > TERM;
        if (alone && !isTitle(part)) {
            add(mark.inner(), Kind.DIRECT, voices.last(), null);
        }
        return alone;
    }

    private boolean endsSentence(Marked mark) {
        char c = prose.text().charAt(mark.inner().end() - 1);
        return ".!?\u061f\u2026".indexOf(c) >= 0;
    }

    /** The word of saying that marked words belong to; null when there is none. */
    private @Nullable Saying governing(Part part) {
        Saying best = null;
        int nearest = Integer.MAX_VALUE;
        for (var saying : sayings) {
            int distance = distance(saying, part);
            if (distance < nearest) {
                nearest = distance;
                best = saying;
            }
        }
        return best;
    }

    private int distance(Saying saying, Part part) {
        var hit = saying.clause().hit();
        boolean inside = saying.part() != null
                && saying.part().from() <= part.from()
                && part.to() <= saying.part().to();
        int gap = hit.end() <= part.from() ? part.from() - hit.end() : hit.first() - part.to();
        if (part.size() <= TERM && !(inside ? isLast(saying, part) : isTight(hit, part))) {
            return Integer.MAX_VALUE;
        }
        if (isTitle(part) && !line.hasColonBefore(part.from()) && gap > 0) {
            return Integer.MAX_VALUE;
        }
        boolean behind = hit.first() >= part.to();
        boolean reaches = behind ? gap <= BEHIND && isFree(part.to(), hit.first()) : true;
        return reaches ? gap : Integer.MAX_VALUE;
    }

    private boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.hasSemicolonBefore(i) || line.hasColonBefore(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLast(Saying saying, Part part) {
        var whole = saying.part();
        return part.size() == TERM || whole != null && part.to() == whole.to();
    }

    /** Whether few marked words stand right at the word of saying, or behind its colon, or end the clause. */
    private boolean isTight(Hit<Cue> hit, Part part) {
        if (isTitle(part)) {
            return line.hasColonBefore(part.from());
        }
        boolean before = hit.end() <= part.from() && part.from() - hit.end() <= 1;
        boolean after = part.to() <= hit.first() && hit.first() - part.to() == 0;
        boolean ends = hit.end() <= part.from()
                && (part.to() == line.size() || !line.before(part.to()).strip().isEmpty() && part.size() > 1);
        return before || after || ends || line.hasColonBefore(part.from());
    }

    /** Whether words are written as a name or title is: each with a capital. */
    private boolean isTitle(Part part) {
        if (!prose.language().isCased() || part.size() > SPEECH) {
            return false;
        }
        int capitals = 0;
        for (int i = part.from(); i < part.to(); i++) {
            char first = prose.text().charAt(line.words().get(i).span().start());
            capitals += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
        }
        return capitals * 2 > part.size();
    }

    // ---- retold

    private void retell(Saying saying, List<Part> direct) {
        if (saying.part() != null) {
            retell(
                    saying.part(),
                    direct,
                    saying.speaker(),
                    saying.clause().hit().span());
        }
    }

    private void retell(Part part, List<Part> direct, @Nullable Speaker speaker, Span cue) {
        var rest = rest(part, direct);
        if (rest != null) {
            var span = line.stretch(rest.from(), rest.to());
            add(span, Kind.INDIRECT, speaker, cue);
        }
    }

    /** What of a retold part is left beside words in marks; null when too little. */
    private static @Nullable Part rest(Part part, List<Part> direct) {
        int from = part.from();
        int to = part.to();
        int marked = 0;
        for (var spoken : direct) {
            if (spoken.to() <= from || spoken.from() >= to) {
                continue;
            }
            marked += spoken.size();
            if (spoken.to() >= to) {
                to = Math.max(from, spoken.from());
            } else if (spoken.from() <= from) {
                from = spoken.to();
            }
        }
        int left = to - from;
        boolean worth = marked == 0 || left >= REST && left > marked;
        return worth && left > 0 ? new Part(from, to) : null;
    }

    /** "Об этом сообщил X": the line before is what was said. */
    private boolean pointsBack() {
        if (previous == null || sayings.isEmpty() || previous.size() == 0) {
            return false;
        }
        var words = line.words();
        var one = words.get(0).folded();
        var two = words.size() > 1 ? one + " " + words.get(1).folded() : one;
        if (!reporting.is(Small.POINTS_BACK, one) && !reporting.is(Small.POINTS_BACK, two)) {
            return false;
        }
        var saying = sayings.get(0);
        add(
                previous.stretch(0, previous.size()),
                Kind.INDIRECT,
                saying.speaker(),
                saying.clause().hit().span());
        return true;
    }

    // ---- according to

    private void accord(Hit<Source> hit, List<Part> direct) {
        var speaker = source(hit);
        if (speaker == null) {
            return;
        }
        voices.remember(speaker);
        int before = hit.what() == Source.BEFORE
                        && speaker.span().end() <= hit.span().start()
                ? line.wordAt(speaker.span().start())
                : hit.first();
        int after = speaker.span().start() >= hit.span().end() && line.span().contains(speaker.span())
                ? line.wordAt(speaker.span().end())
                : hit.end();
        var part = accorded(before, after);
        if (part != null) {
            retell(part, direct, speaker, hit.span());
        }
    }

    private @Nullable Speaker source(Hit<Source> hit) {
        return switch (hit.what()) {
            case AFTER -> voices.beside(line, hit.end(), Math.min(hit.end() + SOURCE, breakAfter(hit.end())));
            case BEFORE -> voices.beside(line, breakBefore(hit.first()), hit.first());
            case WITHIN -> voices.last();
        };
    }

    private int breakAfter(int word) {
        int at = word + 1;
        while (at < line.size() && line.before(at).isBlank()) {
            at++;
        }
        return at;
    }

    private int breakBefore(int word) {
        int at = word;
        while (at > 0 && line.before(at).isBlank()) {
            at--;
        }
        return at;
    }

    /** What an according phrase of words {@code before} to {@code after} vouches for. */
    private @Nullable Part accorded(int before, int after) {
        int start = before;
        while (start > 0 && !line.hasSemicolonBefore(start)) {
            start--;
        }
        int end = after;
        while (end < line.size() && !line.hasSemicolonBefore(end)) {
            end++;
        }
        boolean opens = before - start <= 1;
        if (opens) {
            return end - after >= TERM ? new Part(after, end) : null;
        }
        boolean closes = breakAfter(after - 1) >= end || line.hasCommaBefore(before) && !line.hasCommaBefore(after);
        return closes ? new Part(start, before) : new Part(start, end);
    }

    private void add(Span span, Kind kind, @Nullable Speaker speaker, @Nullable Span cue) {
        if (!span.isEmpty()) {
            quotes.add(new Quote(span, kind, speaker, cue));
        }
    }
}
