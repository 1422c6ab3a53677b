package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

/**
 * Tells who is who among the names of a page: same words, a family name after the full name, a body's short name, the
 * abbreviation in brackets behind the name it stands for.
 */
final class WhoIsWho {

    private static final double PLACE_ALONE = 3.2; // mean weight of its mentions; a weaker one is the person's name

    private final Lore lore;
    private final String text;
    private final List<Line> lines;
    private final Map<List<String>, Subject> subjects = new LinkedHashMap<>();

    WhoIsWho(Lore lore, String text, List<Line> lines) {
        this.lore = lore;
        this.text = text;
        this.lines = lines;
    }

    void add(Candidate candidate) {
        var words = words(candidate);
        subjects.computeIfAbsent(words, Subject::new).add(candidate, form(candidate.span()));
    }

    /** The name as it is shown: blanks for line breaks. */
    private String form(Span span) {
        return span.in(text).replaceAll("\\s+", " ");
    }

    /** The words that count when names are compared: those that join are left out. */
    private List<String> words(Candidate candidate) {
        var line = lines.get(candidate.line());
        var all = IntStream.range(candidate.first(), candidate.end())
                .mapToObj(line::at)
                .toList();
        var telling = all.stream()
                .filter(sign -> !sign.is(Clue.JOINER) || sign.isGiven())
                .map(sign -> lore.key(sign.form()))
                .toList();
        return telling.isEmpty()
                ? all.stream().map(sign -> lore.key(sign.form())).toList()
                : telling;
    }

    /** Everyone named, the one with the most words first, each once. */
    List<Subject> all() {
        var full = new ArrayList<Subject>();
        var order = new ArrayList<>(subjects.values());
        order.sort(Comparator.comparing(subject -> -subject.words().size()));
        for (var subject : order) {
            var same = full.stream()
                    .filter(other -> isSame(other, subject))
                    .max(Comparator.comparing(other -> nearness(other, subject)));
            if (same.isPresent()) {
                same.get().join(subject);
            } else {
                full.add(subject);
            }
        }
        joinAbbreviations(full);
        return full;
    }

    /** The one named last before the short name is first used; else the one named first. */
    private static int nearness(Subject full, Subject brief) {
        int at = brief.candidates().get(0).span().start();
        return full.candidates().stream()
                .mapToInt(candidate -> candidate.span().start())
                .filter(start -> start <= at)
                .max()
                .orElse(-full.candidates().get(0).span().start());
    }

    private static boolean isSame(Subject full, Subject brief) {
        if (full.known() != null && Objects.equals(full.known(), brief.known()) && full.type() == brief.type()) {
            return true;
        }
        var words = full.words();
        if (full.type() == EntityType.PERSON && words.size() > 1) {
            return !isPlaceAlone(brief) && words.containsAll(brief.words());
        }
        return full.type() == EntityType.ORG && brief.type() == EntityType.ORG && isShort(words, brief.words());
    }

    /** A known place, called so on this page for its own sake. */
    private static boolean isPlaceAlone(Subject brief) {
        return brief.known() != null
                && brief.type() != EntityType.PERSON
                && brief.evidence().strength() / brief.candidates().size() > PLACE_ALONE;
    }

    /** A body's name without its first or last word or words. */
    private static boolean isShort(List<String> words, List<String> brief) {
        int more = words.size() - brief.size();
        boolean ends = more > 0 && words.subList(more, words.size()).equals(brief);
        return ends
                || more > 0
                        && brief.size() > 1
                        && words.subList(0, brief.size()).equals(brief);
    }

    private void joinAbbreviations(List<Subject> full) {
        var brief = full.stream().filter(subject -> isAbbreviation(subject)).toList();
        for (var subject : brief) {
            int start = subject.candidates().get(0).span().start();
            full.stream()
                    .filter(other -> other != subject && other.type() == EntityType.ORG)
                    .filter(other -> other.candidates().stream().anyMatch(name -> isBefore(name.span(), start)))
                    .findFirst()
                    .ifPresent(other -> {
                        other.join(subject);
                        full.remove(subject);
                    });
        }
    }

    private static boolean isAbbreviation(Subject subject) {
        var form = subject.forms().iterator().next();
        return subject.words().size() == 1
                && form.length() <= 8
                && form.equals(form.toUpperCase(java.util.Locale.ROOT))
                && !form.equals(form.toLowerCase(java.util.Locale.ROOT));
    }

    private boolean isBefore(Span name, int start) {
        return start > name.end()
                && start - name.end() <= 2
                && text.substring(name.end(), start).endsWith("(");
    }
}
