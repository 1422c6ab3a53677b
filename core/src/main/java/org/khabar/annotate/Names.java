package org.khabar.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.model.Entity;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.text.Languages;

/** Finds the names of persons, places and bodies in a page, and who is who within it. */
final class Names {

    private final Languages languages;

    Names(Languages languages) {
        this.languages = languages;
    }

    Named find(Prose prose) {
        if (!languages.codes().contains(prose.language().code())) {
            return new Named(List.of(), List.of(), List.of());
        }
        var lore = Lore.of(prose.language());
        var lines = Lines.of(prose, lore);
        var chosen = again(prose, lore, lines, first(lore, lines));
        var who = new WhoIsWho(lore, prose.text(), lines);
        chosen.forEach(who::add);
        var subjects = who.all();
        Offices.give(lines, subjects);
        return named(prose, lines, subjects);
    }

    /** What each line tells by itself. */
    private static List<Candidate> first(Lore lore, List<Line> lines) {
        var known = new KnownNames(lore);
        var chosen = new ArrayList<Candidate>();
        for (var line : lines) {
            var candidates = known.find(line);
            if (lore.language().isCased()) {
                candidates.addAll(new Capitals(lore).find(line));
            } else {
                candidates.addAll(new PlainHeads(lore).find(line));
                candidates.addAll(PlainPersons.find(line, officeEnds(line, candidates)));
            }
            chosen.addAll(Choice.of(candidates));
        }
        return chosen;
    }

    /** Where an office with its body or place ends: "head of the <meteorological organisation>". */
    private static Set<Integer> officeEnds(Line line, List<Candidate> candidates) {
        var ends = new HashSet<Integer>();
        for (var candidate : candidates) {
            boolean holds = candidate.evidence().strength() > 1 && line.joins(candidate.first());
            if (holds && line.is(candidate.first() - 1, Clue.ROLE)) {
                ends.add(candidate.end());
            }
        }
        return ends;
    }

    /** What the page tells once its names are known: the same names where they stand bare. */
    private static List<Candidate> again(Prose prose, Lore lore, List<Line> lines, List<Candidate> first) {
        var repeats = new Repeats(lore, prose.text());
        for (var candidate : first) {
            repeats.learn(
                    lines.get(candidate.line()), candidate, candidate.evidence().type());
        }
        var all = new ArrayList<>(first);
        for (var line : lines) {
            for (var candidate : repeats.find(line)) {
                if (all.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
                    all.add(candidate);
                }
            }
        }
        all.sort(Comparator.comparing(Candidate::span));
        return all;
    }

    private static Named named(Prose prose, List<Line> lines, List<Subject> subjects) {
        var order = new ArrayList<>(subjects);
        order.sort(Comparator.comparing((Subject subject) -> firstSpan(subject)));
        var entities = new ArrayList<Entity>();
        var mentions = new ArrayList<Mention>();
        for (var subject : order) {
            var id = "e" + (entities.size() + 1);
            entities.add(subject.entity(id, prose.language().code()));
            subject.candidates().forEach(name -> mentions.add(new Mention(name.span(), subject.type(), id)));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        var references = new References(prose.language(), mentions, entities).find(lines);
        return new Named(mentions, entities, references);
    }

    private static Span firstSpan(Subject subject) {
        return subject.candidates().stream()
                .map(Candidate::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
