package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.Reporting.Hit;
import org.khabar.annotate.Reporting.Small;
import org.khabar.annotate.Reporting.Source;
import org.khabar.model.Speaker;

/** Finds what a line tells by a source it names: "according to X, ...", "..., X zufolge", "..., in his words, ...". */
final class Sources {

    /** The name of a source begins within this many words of "according to". */
    private static final int NEAR = 4;

    /** Words that name an unknown source are at most this many. */
    private static final int PHRASE = 5;

    /** What follows the source's name behind a comma up to the end is an apposition when it is this short. */
    private static final int APPOSITION = 4;

    /** Fewest words that a source vouches for. */
    private static final int CLAUSE = 3;

    private final Reporting reporting;
    private final Voices voices;
    private final SpeechLine line;

    Sources(Reporting reporting, Voices voices, SpeechLine line) {
        this.reporting = reporting;
        this.voices = voices;
        this.line = line;
    }

    List<Saying> find() {
        var sayings = new ArrayList<Saying>();
        for (var hit : reporting.according(line)) {
            var saying = saying(hit);
            if (saying != null) {
                sayings.add(saying);
            }
        }
        return sayings;
    }

    private @Nullable Saying saying(Hit<Source> hit) {
        var speaker = speaker(hit);
        if (speaker == null || !stands(hit, speaker)) {
            return null;
        }
        voices.remember(speaker);
        int before = hit.first();
        int after = hit.end();
        if (line.span().contains(speaker.span()) && hit.what() != Source.WITHIN) {
            before = Math.min(before, line.wordAt(speaker.span().start()));
            after = Math.max(after, line.wordAt(speaker.span().end()));
        }
        var part = vouchedFor(hit.what(), before, after);
        return part == null ? null : new Saying(new Part(hit.first(), hit.end()), hit.span(), null, speaker, part);
    }

    /** Whether a phrase that means a source at its own place only stands there. */
    private boolean stands(Hit<Source> hit, Speaker speaker) {
        return switch (hit.what()) {
            case OPENING -> hit.first() == 0;
            case CLOSING ->
                hit.first() > 0
                        && line.hasCommaBefore(hit.first())
                        && line.wordAt(speaker.span().start()) == hit.end();
            case AFTER, BEFORE, WITHIN -> true;
        };
    }

    private @Nullable Speaker speaker(Hit<Source> hit) {
        return switch (hit.what()) {
            case AFTER -> behind(hit.end(), true);
            case OPENING, CLOSING -> behind(hit.end(), false);
            case BEFORE -> ahead(hit.first());
            case WITHIN -> {
                var person = voices.lastPerson(line, 0, hit.first());
                yield person == null ? voices.last() : person;
            }
        };
    }

    private @Nullable Speaker behind(int word, boolean mayBeUnknown) {
        int to = word;
        while (to < line.size() && (to == word || !SpeechLine.isBreak(line.before(to)))) {
            to++;
        }
        var known = voices.first(line, word, Math.min(to, word + NEAR));
        var actor = known == null ? null : voices.first(line, word, line.size());
        if (actor != null || !mayBeUnknown || word >= to) {
            return actor;
        }
        int end = word + 1;
        while (end < Math.min(to, word + PHRASE)
                && !reporting.is(Small.OBLIQUE, line.words().get(end))) {
            end++;
        }
        return new Speaker(line.stretch(word, end), null);
    }

    private @Nullable Speaker ahead(int word) {
        int from = word;
        while (from > 0 && (from == word || !SpeechLine.isBreak(line.before(from)))) {
            from--;
        }
        var actor = voices.first(line, from, word);
        boolean phrase = actor == null && from < word && word - from <= CLAUSE;
        return phrase ? new Speaker(line.stretch(from, word), null) : actor;
    }

    /** What the source of words {@code before} to {@code after} vouches for; null when too little. */
    private @Nullable Part vouchedFor(Source source, int before, int after) {
        int start = before;
        while (start > 0 && !line.hasSemicolonBefore(start)) {
            start--;
        }
        int end = after;
        while (end < line.size() && !line.hasSemicolonBefore(end)) {
            end++;
        }
        boolean opens = before == start
                || before == start + 1 && reporting.is(Small.AND, line.words().get(start));
        if (opens) {
            boolean joining =
                    after < end && reporting.is(Small.JOINING, line.words().get(after));
            return part(joining ? after + 1 : after, end);
        }
        if (reporting.order() == Reporting.Order.LAST && !line.hasCommaBefore(before) && after < end) {
            return null;
        }
        boolean commaBefore = line.hasCommaBefore(before);
        boolean commaAfter = after < end && line.hasCommaBefore(after);
        boolean apposition = end - after <= APPOSITION && source != Source.WITHIN;
        boolean closes = after >= end || commaBefore && (!commaAfter || apposition);
        return closes && source != Source.WITHIN || after >= end ? part(start, before) : part(start, end);
    }

    private static @Nullable Part part(int from, int to) {
        return to - from >= CLAUSE ? new Part(from, to) : null;
    }
}
