package org.khabar.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.Span;
import org.khabar.text.Folding;
import org.khabar.text.Language;
import org.khabar.text.Lexicon;
import org.khabar.text.Table;
import org.khabar.text.Word;
import org.khabar.text.Words;

/**
 * The words of saying of a language. Rows of {@code reporting.tsv}: forms; kind of saying; what it takes; the words that
 * open what is said; words that belong to the cue and stand further on. Rows of {@code according.tsv}: forms; where the
 * source is named (after, before, within). Rows of {@code speech-words.tsv}: kind; forms,
 * and one row that tells the order of verb and subject.
 */
final class Reporting {

    /** What a word of saying takes. */
    enum Takes {
        /** A clause after the language's joining word: "said that ...". */
        THAT,
        /** A clause at once: "said he would come". */
        CLAUSE,
        /** A clause after a comma: "sagte, er komme". */
        COMMA,
        /** Words after an opener: "called for ...", "promised to ...". */
        OPENED,
        /** An infinitive somewhere behind: "призвал жителей уйти". */
        INFINITIVE,
        /** The thing itself, right after the verb and its subject: "announced the arrest". */
        NOUN,
        /** Words before it, after an opener where there is one, else after the subject. */
        BEFORE,
        /** Only words in marks: "described it as ...". */
        MARKED,
        /** A clause at once, but only with its opener before it: "از مردم خواست ...". */
        ADDRESSED,
        /** Its subject is the one named last before it: "عن X قوله إن". */
        LATTER,
        /** No subject of its own: "..., adding that": the speaker is the one before. */
        SAME
    }

    /** A word of saying. */
    record Cue(String kind, Set<Takes> takes, Set<String> openers, Set<String> closers) {
        /** Whether it takes more than words in marks. */
        boolean retells() {
            return takes.stream().anyMatch(it -> it != Takes.MARKED && it != Takes.SAME);
        }

        boolean takes(Takes what) {
            return takes.contains(what);
        }
    }

    /** Where an according phrase names its source. */
    enum Source {
        /** "according to X". */
        AFTER,
        /** "X zufolge". */
        BEFORE,
        /** "in his words": the source is in the phrase or was named before. */
        WITHIN,
        /** As after, at the head of a sentence alone: "Pour X, ...". */
        OPENING,
        /** As after, behind a comma and right before a name alone: "..., so X". */
        CLOSING
    }

    /** Small words that matter to speech. */
    enum Small {
        /** Join a clause: that, أن, که. */
        JOINING,
        /** Before a joining word make it another one: before that, so that. */
        NOT_JOINING,
        /** The speaker of himself: I, we. */
        FIRST_PERSON,
        /** Verbs in the mood of reported speech. */
        REPORTED_MOOD,
        /** Point back to the sentence before: "Об этом". */
        POINTS_BACK,
        /** Make what follows no subject: to, with, in. */
        OBLIQUE,
        /** And, but. */
        AND,
        /** He, she, they. */
        PRONOUN,
        /** End a setting, after which what is said begins: "açıklamada". */
        SETTING,
        /** Begin a subordinate clause that is not part of what is said. */
        ASIDE,
        /** Before a word of saying make it none: "to say", "did not say". */
        UNSAID,
        /** Auxiliaries that belong to the verb behind them: "a déclaré". */
        AUXILIARY,
        /** Endings of infinitives, written "-ending". */
        INFINITIVE,
        /** Endings of the verbal nouns that are retold before the verb, written "-ending". */
        NOMINAL
    }

    /** Where the verb of saying stands to its subject. */
    enum Order {
        /** Verb, subject, what is said: قال X إن. */
        FIRST,
        /** Subject, verb, what is said; turned round after what is said: "said X". */
        FIXED,
        /** As fixed, and turned round freely. */
        SECOND,
        /** Subject, then the verb at the end: "X گفت". */
        LAST
    }

    /** A cue found in a line: words {@code first} to {@code end}, half-open. */
    record Hit<T>(Span span, int first, int end, T what) {}

    private final Lexicon<Cue> cues;
    private final Lexicon<Source> according;
    private final Map<Small, Set<String>> small = new EnumMap<>(Small.class);
    private final Order order;

    private Reporting(Language language) {
        cues = new Lexicon<>(language, Lexicon.Key.FOLDED);
        according = new Lexicon<>(language, Lexicon.Key.FOLDED);
        for (var row : language.rows("reporting", 3)) {
            var cue = new Cue(row.cell(1), takes(row.cell(2)), folded(language, row, 3), folded(language, row, 4));
            row.forms(0).forEach(form -> cues.add(form, cue));
        }
        for (var row : language.rows("according", 2)) {
            row.forms(0).forEach(form -> according.add(form, Source.valueOf(upper(row.cell(1)))));
        }
        var verb = Order.FIXED;
        for (var row : language.rows("speech-words", 2)) {
            if (row.cell(0).equals("order")) {
                verb = Order.valueOf(upper(row.cell(1)));
            } else {
                small.computeIfAbsent(Small.valueOf(upper(row.cell(0))), kind -> new HashSet<>())
                        .addAll(folded(language, row, 1));
            }
        }
        order = verb;
    }

    static Reporting of(Language language) {
        return language.keep(Reporting.class, Reporting::new);
    }

    private static Set<Takes> takes(String cell) {
        var takes = EnumSet.noneOf(Takes.class);
        for (var name : cell.split(" ", -1)) {
            takes.add(Takes.valueOf(upper(name)));
        }
        return takes;
    }

    private static String upper(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    private static Set<String> folded(Language language, Table.Row row, int column) {
        var forms = column < row.cells().size() ? row.forms(column) : List.<String>of();
        return forms.stream().map(form -> folded(language, form)).collect(Collectors.toSet());
    }

    /** As words of a text are folded; what is glued before a word keeps its hyphen. */
    private static String folded(Language language, String form) {
        if (form.startsWith("-") || form.endsWith("-")) {
            return Folding.fold(form);
        }
        return Words.of(language, form).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    private Set<String> words(Small kind) {
        return small.getOrDefault(kind, Set.of());
    }

    Order order() {
        return order;
    }

    /** Whether these folded words, parted by blanks, are such a small phrase. */
    boolean is(Small kind, String folded) {
        return words(kind).contains(folded);
    }

    /** Whether a word, as a whole and folded, is such a small word. */
    boolean is(Small kind, Word word) {
        return words(kind).contains(word.folded());
    }

    /** Whether a word ends as a verbal noun does; any word where the language has no such rule. */
    boolean isNominal(Word word) {
        var endings = words(Small.NOMINAL);
        return endings.isEmpty()
                || endings.stream().anyMatch(it -> word.folded().endsWith(it.substring(1)));
    }

    /** Whether a word ends as an infinitive does; none where the language has no such rule. */
    boolean isInfinitive(Word word) {
        return words(Small.INFINITIVE).stream().anyMatch(it -> word.folded().endsWith(it.substring(1)));
    }

    /** Whether a word, as a whole or after anything glued before it, is such a small word. */
    boolean holds(Small kind, Word word) {
        return word.forms().stream().anyMatch(form -> words(kind).contains(form.folded()));
    }

    /** The words of saying in a line outside quotation marks, in order. */
    List<Hit<Cue>> cues(SpeechLine line) {
        var sources = according(line);
        return hits(cues, line).stream()
                .filter(hit -> sources.stream().noneMatch(it -> it.first() < hit.end() && hit.first() < it.end()))
                .filter(hit ->
                        hit.first() == 0 || !is(Small.UNSAID, line.words().get(hit.first() - 1)))
                .filter(hit -> isClosed(line, hit))
                .map(hit -> withAuxiliary(line, hit))
                .toList();
    }

    /** The cue with the auxiliary before it, and the pronoun between: "a-t-il déclaré". */
    private Hit<Cue> withAuxiliary(SpeechLine line, Hit<Cue> hit) {
        int first = hit.first();
        while (first > 0 && line.isMarked(first - 1) == line.isMarked(hit.first())) {
            boolean turned = first > 1 && is(line, first - 1, Small.PRONOUN) && is(line, first - 2, Small.AUXILIARY);
            if (!turned && !is(line, first - 1, Small.AUXILIARY) || SpeechLine.isBreak(line.before(first))) {
                break;
            }
            first -= turned ? 2 : 1;
        }
        return first == hit.first() ? hit : new Hit<>(line.stretch(first, hit.end()), first, hit.end(), hit.what());
    }

    private boolean is(SpeechLine line, int word, Small kind) {
        return is(kind, line.words().get(word));
    }

    /** Whether a word of saying is among these words. */
    boolean hasCue(List<Word> words) {
        return !cues.find(words).isEmpty();
    }

    /** The words of saying between two words of a line, be they in quotation marks or not. */
    List<Hit<Cue>> cuesWithin(SpeechLine line, int from, int to) {
        var hits = new ArrayList<Hit<Cue>>();
        for (int at = from; at < to; at++) {
            var hit = cues.longestAt(line.words(), at);
            if (hit != null && at + hit.words() <= to) {
                int end = at + hit.words();
                hits.add(withAuxiliary(
                        line,
                        new Hit<>(hit.span(), at, end, hit.values().iterator().next())));
            }
        }
        return hits;
    }

    /** Whether the words that belong to a cue stand further on: "kündigte ... an". */
    private static boolean isClosed(SpeechLine line, Hit<Cue> hit) {
        var closers = hit.what().closers();
        return closers.isEmpty()
                || line.words().subList(hit.end(), line.size()).stream().anyMatch(it -> closers.contains(it.folded()));
    }

    /** The according phrases in a line outside quotation marks, in order. */
    List<Hit<Source>> according(SpeechLine line) {
        return hits(according, line);
    }

    private static <T> List<Hit<T>> hits(Lexicon<T> lexicon, SpeechLine line) {
        var hits = new ArrayList<Hit<T>>();
        int at = 0;
        while (!lexicon.isEmpty() && at < line.size()) {
            var hit = line.isMarked(at) ? null : lexicon.longestAt(line.words(), at);
            if (hit == null) {
                at++;
            } else {
                int end = at + hit.words();
                hits.add(new Hit<>(hit.span(), at, end, hit.values().iterator().next()));
                at = end;
            }
        }
        return hits;
    }
}
