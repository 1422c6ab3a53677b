package org.khabar.text;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.When;

/** Reads a publication stamp: a full date somewhere in a line, with clock time and zone where they stand beside it. */
final class Stamps {

    private Stamps() {}

    static @Nullable When read(Language language, String line) {
        var tokens = Tokens.of(language, line, new Span(0, line.length()));
        var dates = new Dates(language, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var written = dates.at(i);
            var date = written == null ? null : written.date();
            if (written != null && date != null) {
                return withClock(language, tokens, When.day(date), i, written.next());
            }
        }
        return null;
    }

    private static When withClock(Language language, Tokens tokens, When day, int from, int next) {
        var clock = new Clock(language, tokens);
        for (int i = next; i < tokens.size(); i++) {
            var time = clock.at(i);
            if (time != null) {
                return at(day, time);
            }
        }
        for (int i = 0; i < from; i++) {
            var time = clock.at(i);
            if (time != null) {
                return at(day, time);
            }
        }
        return day;
    }

    private static When at(When day, Clock.Reading reading) {
        LocalTime time = reading.time();
        ZoneOffset zone = reading.zone();
        return day.at(time, zone);
    }
}
