package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Comparison;
import org.khabar.model.Entity;
import org.khabar.model.Finding;
import org.khabar.model.Likeness;
import org.khabar.model.Span;

/** A comparison laid out for a reader: sources by letter, disagreements first, then what is agreed, then who alone says what. */
final class Sheet {

    private static final int CHIEF_REASONS = 4;
    private static final long SUREST = 99;

    private final Comparison comparison;
    private final Texts texts;
    private final List<Source> sources;
    private final Map<String, Source> byPage = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Integer> numbers;

    Sheet(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        var readings = comparison.readings();
        sources = java.util.stream.IntStream.range(0, readings.size())
                .mapToObj(i -> new Source(i, readings.get(i)))
                .toList();
        sources.forEach(source -> byPage.putIfAbsent(source.article().pageId(), source));
        comparison.entities().forEach(entity -> entities.put(entity.id(), entity));
        numbers = numbered();
    }

    private Map<String, Integer> numbered() {
        var order = new ArrayList<Finding>(conflicts());
        order.addAll(agreements());
        sources.forEach(source -> order.addAll(only(source)));
        sources.forEach(source -> order.addAll(unmatched(source)));
        var numbered = new HashMap<String, Integer>();
        order.forEach(finding -> numbered.put(finding.id(), numbered.size() + 1));
        return numbered;
    }

    List<Source> sources() {
        return sources;
    }

    List<Entity> entities() {
        return comparison.entities();
    }

    List<Finding> findings() {
        return comparison.findings();
    }

    List<Finding.Conflict> conflicts() {
        return of(Finding.Conflict.class);
    }

    /** What several say; told by most pages first, then the surest. */
    List<Finding.Agreement> agreements() {
        Comparator<Finding.Agreement> byPages = Comparator.comparing(agreement -> -agreement.tellings().stream()
                .map(telling -> telling.passage().pageId())
                .distinct()
                .count());
        return of(Finding.Agreement.class).stream()
                .sorted(byPages.thenComparing(agreement -> -agreement.likeness().score()))
                .toList();
    }

    /** What one source alone says, in the order of its page. */
    List<Finding.Only> only(Source source) {
        return of(Finding.Only.class).stream()
                .filter(only -> isBy(source, only.telling()))
                .sorted(Comparator.comparing(only -> only.telling().passage().span()))
                .toList();
    }

    List<Finding.Only> only() {
        return of(Finding.Only.class);
    }

    /** What no match was found for, in the order of the source's page. */
    List<Finding.Unmatched> unmatched(Source source) {
        return of(Finding.Unmatched.class).stream()
                .filter(unmatched -> isBy(source, unmatched.telling()))
                .sorted(Comparator.comparing(
                        unmatched -> unmatched.telling().passage().span()))
                .toList();
    }

    List<Finding.Unmatched> unmatched() {
        return of(Finding.Unmatched.class);
    }

    Source source(Finding.Telling telling) {
        return Objects.requireNonNull(byPage.get(telling.passage().pageId()));
    }

    /** The very words of a telling, a line break shown as a blank so that offsets stay. */
    String words(Finding.Telling telling) {
        return telling.passage().span().in(source(telling).article().text()).replace('\n', ' ');
    }

    /** Who says it there; null when the page says it in its own voice. */
    @Nullable
    String speaker(Finding.Telling telling) {
        var speaker = telling.speaker();
        return speaker == null ? null : name(speaker);
    }

    /** An entity's name in the interface's language where a page has it, else its label; the id itself when unknown. */
    String name(String id) {
        var entity = entities.get(id);
        return entity == null ? id : name(entity);
    }

    String name(Entity entity) {
        var forms = entity.names().getOrDefault(texts.code(), List.of());
        return forms.isEmpty() ? entity.label() : forms.get(0);
    }

    /** A claimed value for a person: a name for an entity's id, words for a table's id, anything else as it is. */
    String value(Finding.Claim claim) {
        var value = claim.value();
        if (entities.containsKey(value)) {
            return name(value);
        }
        return value.matches("[a-z]+(-[a-z]+)+") ? value.replace('-', ' ') : value;
    }

    /** The words of a source that claim a value in dispute, in the page's text. */
    List<Span> claims(Finding finding, Source source) {
        if (!(finding instanceof Finding.Conflict conflict)) {
            return List.of();
        }
        return conflict.disputes().stream()
                .flatMap(dispute -> dispute.values().stream())
                .filter(claim -> isBy(source, conflict.tellings().get(claim.telling())))
                .map(Finding.Claim::span)
                .distinct()
                .toList();
    }

    /** A finding's number in every form of the report. */
    int number(Finding finding) {
        return numbers.getOrDefault(finding.id(), 0);
    }

    /** The sides of a dispute: each value once, with the sources that give it. */
    Map<String, List<Source>> sides(Finding.Conflict conflict, Finding.Dispute dispute) {
        Map<String, List<Source>> sides = new LinkedHashMap<>();
        for (var claim : dispute.values()) {
            var sources = sides.computeIfAbsent(value(claim), any -> new ArrayList<>());
            var source = source(conflict.tellings().get(claim.telling()));
            if (!sources.contains(source)) {
                sources.add(source);
            }
        }
        return sides;
    }

    /** For a person: nothing is ever wholly sure. */
    static long percent(Likeness likeness) {
        return Math.min(SUREST, Math.round(likeness.score() * 100));
    }

    /** All reasons of a finding, in their order. */
    List<Why> reasons(Likeness likeness) {
        return Why.all(likeness, this, texts);
    }

    /** The few reasons that speak most for a likeness. */
    List<Why> chiefReasons(Likeness likeness) {
        return Why.chief(likeness, CHIEF_REASONS, this, texts);
    }

    private boolean isBy(Source source, Finding.Telling telling) {
        return telling.passage().pageId().equals(source.article().pageId());
    }

    private <T extends Finding> List<T> of(Class<T> verdict) {
        return comparison.findings().stream()
                .filter(verdict::isInstance)
                .map(verdict::cast)
                .toList();
    }
}
