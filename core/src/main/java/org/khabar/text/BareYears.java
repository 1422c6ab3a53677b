package org.khabar.text;

import java.util.EnumSet;
import java.util.Set;

/** Tells whether four figures are a year: by the words beside them and because they count nothing. */
final class BareYears {

    static final int FIRST = 1800;

    private static final int LAST = 2100;
    private static final int FIGURES = 4;

    /** Years of the other calendars, in languages that use them. */
    private static final int FIRST_OTHER = 1200;

    private static final int LAST_OTHER = 1500;

    /** A mark inside a number. */
    private static final String MARKS = ".,:/\u066b\u066c";

    private static final String PERCENT = "%\u066a";

    /** What makes a bare number of four figures a year. */
    private static final Set<TimeWord.Kind> BEFORE_YEAR = EnumSet.of(
            TimeWord.Kind.YEAR_WORD,
            TimeWord.Kind.YEAR_LEAD,
            TimeWord.Kind.LEAD,
            TimeWord.Kind.UNTIL,
            TimeWord.Kind.EDGE,
            TimeWord.Kind.FIRST);

    private final Tokens tokens;
    private final Units units;
    private final boolean otherCalendars;

    BareYears(Language language, Tokens tokens) {
        this.tokens = tokens;
        this.units = Units.of(language);
        this.otherCalendars = language.isRightToLeft();
    }

    static boolean mayFollow(Set<TimeWord.Kind> beside) {
        return beside.stream().anyMatch(BEFORE_YEAR::contains);
    }

    /** How many tokens the year takes; 0 when it is none. */
    int at(int index, Set<TimeWord.Kind> beside) {
        var token = tokens.get(index);
        int value = token.number();
        boolean other = otherCalendars && value >= FIRST_OTHER && value <= LAST_OTHER;
        boolean likely = value >= FIRST && value <= LAST || other && beside.contains(TimeWord.Kind.YEAR_WORD);
        boolean figures = token.digits() && token.span().length() == FIGURES;
        return figures && likely && isWhole(token) && !units.isUnit(tokens, index + 1) ? 1 : 0;
    }

    private boolean isWhole(Token token) {
        char before = tokens.at(token.start() - 1);
        char after = tokens.at(token.end());
        boolean inside = MARKS.indexOf(before) >= 0 && Character.isDigit(tokens.at(token.start() - 2))
                || MARKS.indexOf(after) >= 0 && Character.isDigit(tokens.at(token.end() + 1));
        return !inside && PERCENT.indexOf(after) < 0;
    }
}
