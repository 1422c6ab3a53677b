package org.khabar.text;

/** Tells from the verbs near a day whether it is to come or has been. */
final class Tense {

    /** Which way a day lies. */
    enum Way {
        FORWARD,
        BACK,
        UNTOLD
    }

    /** Words farther away than this tell nothing about a day. */
    private static final int REACH = 12;

    /** A comma between a verb and a day counts as so many words. */
    private static final int COMMA = 3;

    /** In languages whose verb ends the sentence a verb before the day counts as farther away by so much. */
    private static final int WRONG_SIDE = 6;

    /** A form that merely looks like a tense by its ending is a word less sure than a known one. */
    private static final int BY_ENDING = 1;

    /** A verb and its helpers stand at most so far apart. */
    private static final int VERB_GROUP = 2;

    private static final String CLOSES = ";:\u061b\u00ab\u00bb\u201c\u201d\u201e\"";

    private final Tokens tokens;
    private final TimeWords words;
    private final boolean verbLast;

    Tense(Language language, Tokens tokens) {
        this.tokens = tokens;
        this.words = TimeWords.of(language);
        this.verbLast = language.trait("verb", "anywhere").equals("last");
    }

    /**
     * The way told by the nearest verb.
     *
     * @param from index of the day's first token
     * @param to index of the token after it
     */
    Way of(int from, int to) {
        var before = nearest(from - 1, -1, verbLast ? WRONG_SIDE : 0);
        var after = nearest(to, 1, 0);
        return before.distance() < after.distance() ? before.way() : after.way();
    }

    private record Cue(Way way, int distance) {}

    private static final Cue NONE = new Cue(Way.UNTOLD, REACH + 1);

    private Cue nearest(int start, int step, int handicap) {
        int distance = handicap;
        for (int i = start; tokens.has(i) && distance <= REACH; i += step) {
            var between = tokens.before(step > 0 ? i : i + 1);
            if (closes(between)) {
                return NONE;
            }
            distance += between.indexOf(',') >= 0 || between.indexOf('\u060c') >= 0 ? COMMA + 1 : 1;
            var cue = cue(i, step, distance);
            if (cue != null) {
                return cue.way() == Way.BACK && isBesideModal(i, step) ? new Cue(Way.FORWARD, cue.distance()) : cue;
            }
        }
        return NONE;
    }

    /** "Must be paid": the participle has the tense of the verb it belongs to. */
    private boolean isBesideModal(int index, int step) {
        int at = index;
        for (int i = 0; i < VERB_GROUP && tokens.joined(step > 0 ? at + 1 : at, ""); i++) {
            at += step;
            var hit = tokens.has(at) ? words.at(tokens, at) : null;
            if (hit != null && hit.value().kind() == TimeWord.Kind.FUTURE) {
                return true;
            }
        }
        return false;
    }

    private @org.jspecify.annotations.Nullable Cue cue(int index, int step, int distance) {
        var hit = words.at(tokens, index);
        if (hit == null && step < 0) {
            hit = phraseEndingAt(index);
        }
        if (hit != null && hit.value().kind() == TimeWord.Kind.FUTURE) {
            return new Cue(Way.FORWARD, distance);
        }
        if (hit != null && hit.value().kind() == TimeWord.Kind.PAST) {
            return new Cue(Way.BACK, distance);
        }
        var tense = hit == null ? words.tenseOf(tokens.lower(index)) : null;
        return tense == null ? null : new Cue(tense ? Way.FORWARD : Way.BACK, distance + BY_ENDING);
    }

    /** Going backwards a phrase is met by its last word. */
    private Phrases.@org.jspecify.annotations.Nullable Hit<TimeWord> phraseEndingAt(int index) {
        for (int back = 1; back <= 2 && tokens.has(index - back); back++) {
            var hit = words.at(tokens, index - back);
            if (hit != null && hit.tokens() == back + 1) {
                return hit;
            }
        }
        return null;
    }

    private static boolean closes(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (CLOSES.indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
