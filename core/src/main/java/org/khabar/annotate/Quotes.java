package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.Reporting.Cue;
import org.khabar.annotate.Reporting.Hit;
import org.khabar.annotate.Reporting.Small;
import org.khabar.model.Quote;
import org.khabar.model.Quote.Kind;
import org.khabar.model.Span;

/**
 * Finds what is given as someone's own words, directly or retold, and who says it.
 *
 * <p>Speech that a colon opens without marks runs to the end of its paragraph, or to the next words of saying; the
 * paragraphs behind it go on with it up to the last in which the speaker says "we" or "I". A sentence in the mood of
 * reported speech goes on with what was retold in the sentence before.
 */
final class Quotes {

    List<Quote> find(Prose prose, Named named) {
        return new Page(prose, named).read();
    }

    /** Reads the lines of one page in order. */
    private static final class Page {

        /** Speech without marks goes on for at most this many paragraphs. */
        private static final int PARAGRAPHS = 6;

        private final Prose prose;
        private final Reporting reporting;
        private final Voices voices;
        private final List<SpeechLine> lines;
        private final List<Quote> quotes = new ArrayList<>();

        Page(Prose prose, Named named) {
            this.prose = prose;
            this.reporting = Reporting.of(prose.language());
            this.voices = new Voices(reporting, new Actors(named));
            this.lines = SpeechLine.of(prose);
        }

        List<Quote> read() {
            int at = 0;
            while (at < lines.size()) {
                var reader = new SpeechReader(prose, reporting, voices, lines.get(at));
                var found = reader.read(at == 0 ? null : lines.get(at - 1));
                goOn(at, reader, found);
                quotes.addAll(found);
                var opening = reader.opening();
                at = opening == null ? at + 1 : speech(at, opening);
            }
            quotes.sort(Comparator.comparing(Quote::span));
            return quotes;
        }

        /** A sentence in the mood of reported speech behind one that was retold. */
        private void goOn(int at, SpeechReader reader, List<Quote> found) {
            var line = lines.get(at);
            boolean retold = found.stream().anyMatch(quote -> quote.kind() == Kind.INDIRECT);
            boolean told = at > 0
                    && !retold
                    && !quotes.isEmpty()
                    && line.block().equals(lines.get(at - 1).block())
                    && lines.get(at - 1)
                            .span()
                            .overlaps(quotes.get(quotes.size() - 1).span());
            var span = told ? reader.goesOn() : null;
            if (span != null) {
                var before = quotes.get(quotes.size() - 1);
                quotes.add(new Quote(span, Kind.INDIRECT, before.speaker(), null));
            }
        }

        private boolean holds(SpeechLine line, Small kind) {
            for (int i = 0; i < line.size(); i++) {
                if (!line.isMarked(i) && reporting.is(kind, line.words().get(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Speech behind a colon; returns the line to read on from. */
        private int speech(int at, Saying opening) {
            var line = lines.get(at);
            var clause = opening.clause();
            int from = clause == null ? line.size() : clause.end();
            if (from >= line.size()) {
                return at + 1;
            }
            int end = at + 1;
            while (end < lines.size() && lines.get(end).block().equals(line.block()) && !reports(lines.get(end))) {
                end++;
            }
            add(line.stretch(from, line.size()).cover(whole(end - 1, line)), opening);
            return end < lines.size() && !lines.get(end).block().equals(line.block()) ? paragraphs(end, opening) : end;
        }

        /** The words of a line; those of {@code first} alone when it is the same line. */
        private Span whole(int at, SpeechLine first) {
            var line = lines.get(at);
            int last = line.size() - 1;
            return last < 0 || line == first
                    ? first.stretch(first.size() - 1, first.size())
                    : line.stretch(0, line.size());
        }

        /** Whole paragraphs that go on with a speech; returns the line to read on from. */
        private int paragraphs(int from, Saying opening) {
            int at = from;
            int until = from;
            for (int count = 0; count < PARAGRAPHS && at < lines.size(); count++) {
                var block = lines.get(at).block();
                boolean own = false;
                while (at < lines.size() && lines.get(at).block().equals(block)) {
                    if (reports(lines.get(at))) {
                        return speak(from, until, opening);
                    }
                    own |= holds(lines.get(at), Small.FIRST_PERSON);
                    at++;
                }
                until = own ? at : until;
            }
            return speak(from, until, opening);
        }

        private int speak(int from, int until, Saying opening) {
            @Nullable Span paragraph = null;
            for (int i = from; i < until; i++) {
                var words = whole(i, lines.get(i));
                words = lines.get(i)
                        .stretch(0, Math.max(1, lines.get(i).size()))
                        .cover(words);
                boolean same =
                        i > from && lines.get(i).block().equals(lines.get(i - 1).block());
                if (paragraph != null && !same) {
                    add(paragraph, opening);
                }
                paragraph = paragraph != null && same ? paragraph.cover(words) : words;
            }
            if (paragraph != null) {
                add(paragraph, opening);
            }
            return until;
        }

        /** Whether somebody else's or new words of saying stand in a line. */
        private boolean reports(SpeechLine line) {
            var hits = reporting.cues(line);
            for (int i = 0; i < hits.size(); i++) {
                if (Clause.of(reporting, line, hits, i, 0).isFollowed() || retells(line, hits, i)) {
                    return true;
                }
            }
            return line.size() == 0 || !line.marks().isEmpty();
        }

        private boolean retells(SpeechLine line, List<Hit<Cue>> hits, int index) {
            var clause = Clause.of(reporting, line, hits, index, 0);
            return new Retold(reporting, line, hits).of(clause, null, false) != null;
        }

        private void add(Span span, Saying opening) {
            quotes.add(new Quote(span, Kind.DIRECT, opening.speaker(), opening.cue()));
        }
    }
}
