package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.model.Quote;

/** Finds what is given as someone's own words, directly or retold, and who says it. */
final class Quotes {

    List<Quote> find(Prose prose, Named named) {
        return new Reader(prose, named).read();
    }

    /** Reads the lines of one page in order. */
    private static final class Reader {

        private final Prose prose;
        private final Reporting reporting;
        private final Voices voices;
        private final List<SpeechLine> lines;
        private final List<Quote> quotes = new ArrayList<>();

        Reader(Prose prose, Named named) {
            this.prose = prose;
            this.reporting = Reporting.of(prose.language());
            this.voices = new Voices(reporting, new Actors(named));
            this.lines = SpeechLine.of(prose);
        }

        List<Quote> read() {
            for (int i = 0; i < lines.size(); i++) {
                var before = i == 0 ? null : lines.get(i - 1);
                new SpeechReader(prose, reporting, voices, lines.get(i), before, quotes).read();
            }
            quotes.sort(Comparator.comparing(Quote::span));
            return quotes;
        }
    }
}
