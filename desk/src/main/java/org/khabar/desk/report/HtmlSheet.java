package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.khabar.model.Entity;
import org.khabar.model.Finding;

/** What the comparison template shows, in its order. */
final class HtmlSheet {

    private final Sheet sheet;
    private final Texts texts;

    HtmlSheet(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    List<Source> sources() {
        return sheet.sources();
    }

    Head head() {
        return new Head(sheet);
    }

    List<Entry> conflicts() {
        return entries(sheet.conflicts());
    }

    List<Entry> agreements() {
        return entries(sheet.agreements());
    }

    List<Entry> only(Source source) {
        return entries(sheet.only(source));
    }

    int onlyCount() {
        return sheet.only().size();
    }

    List<Entry> unmatched(Source source) {
        return entries(sheet.unmatched(source));
    }

    int unmatchedCount() {
        return sheet.unmatched().size();
    }

    /** The page's headline for the report: one in the reader's own language, else the first there is. */
    String title() {
        var titles = sheet.sources().stream()
                .filter(source -> source.article().title() != null)
                .toList();
        return titles.stream()
                .filter(source -> source.language().equals(texts.code()))
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(source -> String.valueOf(source.article().title()))
                .orElse(texts.say("comparison"));
    }

    /** Everyone and everything that more than one form or page names. */
    List<Entity> entities() {
        return sheet.entities().stream()
                .filter(entity -> entity.names().size() > 1)
                .toList();
    }

    String name(Entity entity) {
        return sheet.name(entity);
    }

    /** What joined the tellings, in one line. */
    List<Why> brief(Entry entry) {
        return sheet.chiefReasons(entry.likeness());
    }

    List<Why> reasons(Entry entry) {
        return sheet.reasons(entry.likeness());
    }

    List<WholePage> pages() {
        return sheet.sources().stream().map(this::page).toList();
    }

    private WholePage page(Source source) {
        var marks = new ArrayList<>(new PageMarks(source.reading(), texts, sheet::name).all());
        var places = new ArrayList<Fragment.Place>();
        for (var finding : sheet.findings()) {
            IntStream.range(0, finding.tellings().size())
                    .filter(i -> sheet.source(finding.tellings().get(i)).equals(source))
                    .forEach(i -> places.add(place(finding, i)));
            sheet.claims(finding, source).forEach(span -> marks.add(new Fragment.Mark(span, "claim", "")));
        }
        return WholePage.of(source, places, marks);
    }

    private Fragment.Place place(Finding finding, int telling) {
        return new Fragment.Place(
                finding.tellings().get(telling).passage().span(),
                id(finding, telling),
                finding.id(),
                sheet.number(finding),
                JsonReport.verdict(finding));
    }

    private List<Entry> entries(List<? extends Finding> findings) {
        return findings.stream().map(this::entry).toList();
    }

    private Entry entry(Finding finding) {
        var voices = sheet.sources().stream()
                .map(source -> new Entry.Voice(source, said(finding, source)))
                .filter(voice -> !voice.said().isEmpty())
                .toList();
        return new Entry(
                finding.id(),
                sheet.number(finding),
                JsonReport.verdict(finding),
                voices,
                finding instanceof Finding.Conflict conflict ? disputes(conflict) : List.of(),
                finding.likeness());
    }

    private List<Entry.Said> said(Finding finding, Source source) {
        var marks = sheet.claims(finding, source).stream()
                .map(claim -> new Fragment.Mark(claim, "claim", ""))
                .toList();
        var said = new ArrayList<Entry.Said>();
        for (int i = 0; i < finding.tellings().size(); i++) {
            var telling = finding.tellings().get(i);
            if (sheet.source(telling).equals(source)) {
                var words =
                        Fragment.of(source.article().text(), telling.passage().span(), List.of(), marks);
                said.add(new Entry.Said(id(finding, i), sheet.speaker(telling), words));
            }
        }
        return said;
    }

    private List<Entry.Sides> disputes(Finding.Conflict conflict) {
        return conflict.disputes().stream()
                .map(dispute -> new Entry.Sides(
                        texts.say("facet." + dispute.facet().name().toLowerCase(Locale.ROOT)),
                        sheet.sides(conflict, dispute)))
                .toList();
    }

    private static String id(Finding finding, int telling) {
        return finding.id() + "-" + telling;
    }
}
