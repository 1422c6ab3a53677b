package org.khabar.annotate;

/** What speaks for a run of words with capitals being a person's, a place's or a body's name. */
final class CapitalWeights {

    private static final double GIVEN_FIRST = 2.5;
    private static final double GIVEN_WORD_FIRST = 1.2;
    private static final double FAMILY_LAST = 1.5;
    private static final double SHAPE = 0.5;
    private static final double ALONE = 0.4; // one word may be many things' name
    private static final double JOINED = 1.0;
    private static final double OFFICE = 2.0;
    private static final double TITLE = 3.0;
    private static final double SAYS = 1.2;
    private static final double TWO_WORDS = 1.2;
    private static final double IN = 1.6;
    private static final double PLACE_HEAD = 2.5;
    private static final double WAY = 3.5;
    private static final double BODY_LAST = 3.5;
    private static final double BODY_BESIDE = 2.2;
    private static final double ALL_CAPITALS = 2.2;
    private static final double ARTICLE = 0.6;
    private static final double CAPITAL = 1.75; // inside a sentence a capital is a name's
    private static final double FIRST_CAPITAL = 0.6; // at its head it may be any word's
    private static final double ONE_WORD = 0.2; // an unknown word alone is a place oftener than a person
    private static final double LOCATED = 1.6;
    private static final double NOUN = -1.4;
    private static final double LIKELY = 0.6;
    private static final double BODY_FIRST = 3.2;
    private static final double WRITTEN_SMALL = -0.6;

    private final boolean nouns;

    CapitalWeights(boolean nouns) {
        this.nouns = nouns;
    }

    Evidence of(Line line, int first, int end) {
        var head = line.at(first);
        boolean mere = head.is(Clue.INITIAL) && !head.is(Clue.SEEN) && end - first == 1;
        boolean noun = nouns && end - first == 1 && !head.is(Clue.CAPS);
        double base =
                (mere ? FIRST_CAPITAL : CAPITAL) + (noun ? NOUN : 0) + (noun && head.is(Clue.LIKELY) ? LIKELY : 0);
        return new Evidence(
                base + person(line, first, end), base + place(line, first, end), base + body(line, first, end, false));
    }

    double body(Line line, int first, int end) {
        return BODY_FIRST + (line.is(first, Clue.CAPITAL) ? 0 : WRITTEN_SMALL) + (end - first) * 0.2;
    }

    private static double person(Line line, int first, int end) {
        var head = line.at(first);
        double weight = head.is(Clue.GIVEN) ? GIVEN_FIRST : head.is(Clue.GIVEN_WORD) ? GIVEN_WORD_FIRST : 0;
        var last = line.at(end - 1);
        weight += last.isFamily() ? FAMILY_LAST : last.is(Clue.SURNAME) ? SHAPE : 0;
        weight *= end - first == 1 ? ALONE : 1;
        for (int i = first + 1; i < end - 1; i++) {
            weight += line.is(i, Clue.JOINER) ? JOINED : 0;
        }
        int telling = telling(line, first, end);
        weight += telling == 2 || telling == 3 ? TWO_WORDS : 0;
        return weight + personBeside(line, first, end);
    }

    /** How many words tell something: al- and van do not. */
    private static int telling(Line line, int first, int end) {
        int telling = 0;
        for (int i = first; i < end; i++) {
            telling += line.is(i, Clue.JOINER) ? 0 : 1;
        }
        return telling;
    }

    private static double personBeside(Line line, int first, int end) {
        double weight = 0;
        if (line.leans(first) && line.is(first - 1, Clue.ROLE)) {
            weight += OFFICE;
        }
        if (line.joins(first) && line.is(first - 1, Clue.TITLE)) {
            weight += TITLE;
        }
        if (line.leans(end) && (line.is(end, Clue.ROLE) || line.is(end + 1, Clue.ROLE) && !line.joins(end))) {
            weight += OFFICE / 2;
        }
        boolean says = line.leans(end) && line.is(end, Clue.SAYS) || line.joins(first) && line.is(first - 1, Clue.SAYS);
        return weight + (says ? SAYS : 0);
    }

    private static double place(Line line, int first, int end) {
        int before = line.is(first - 1, Clue.ARTICLE) && line.joins(first) ? first - 1 : first;
        double weight = KnownNames.isInPlace(line, before) ? IN / (end - first > 2 ? 2 : 1) : 0;
        weight += end - first == 1 ? ONE_WORD : 0;
        weight += line.is(end - 1, Clue.LOCATED) ? LOCATED : 0;
        if (line.joins(first) && line.is(first - 1, Clue.PLACE_FIRST)
                || line.joins(end) && line.is(end, Clue.PLACE_LAST)) {
            weight += PLACE_HEAD;
        }
        boolean way = line.is(end - 1, Clue.WAY_LAST) || line.is(first, Clue.WAY_FIRST);
        return weight + (way && end - first > 1 ? WAY : 0);
    }

    private double body(Line line, int first, int end, boolean head) {
        double weight = line.is(end - 1, Clue.BODY_LAST) && (end - first > 1 || nouns) || head ? BODY_LAST : 0;
        if (line.joins(first) && line.is(first - 1, Clue.BODY_BESIDE)
                || line.joins(end) && line.is(end, Clue.BODY_BESIDE)) {
            weight += BODY_BESIDE;
        }
        if (end - first == 1 && line.is(first, Clue.CAPS)) {
            weight += ALL_CAPITALS;
        }
        return weight + (line.joins(first) && line.is(first - 1, Clue.ARTICLE) ? ARTICLE : 0);
    }
}
