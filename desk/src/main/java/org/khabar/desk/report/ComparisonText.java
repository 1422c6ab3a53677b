package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.Finding;

/** A comparison as text: disagreements, what is agreed, who alone says what, and how much found no match. */
final class ComparisonText {

    private static final String MARGIN = "    ";

    private final Sheet sheet;
    private final Texts texts;
    private final Paper paper;
    private final Paint paint;

    ComparisonText(Sheet sheet, Look look) {
        this.sheet = sheet;
        this.texts = look.texts();
        this.paper = new Paper(look);
        this.paint = paper.paint();
    }

    String write() {
        new HeadText(sheet, paper, texts).write();
        conflicts();
        agreements();
        sheet.sources().forEach(this::only);
        unmatched();
        return paper.toString();
    }

    private void conflicts() {
        var conflicts = sheet.conflicts();
        paper.heading(Paint.Style.CONFLICT, texts.say("conflicts") + ": " + conflicts.size());
        if (conflicts.isEmpty()) {
            paper.line(texts.say("none.conflicts"));
        }
        for (var conflict : conflicts) {
            for (var dispute : conflict.disputes()) {
                paper.labelled(label(conflict), facet(conflict, dispute));
            }
            conflict.tellings().forEach(telling -> telling(MARGIN, conflict, telling));
            footer(conflict);
        }
    }

    private void agreements() {
        var agreements = sheet.agreements();
        paper.heading(Paint.Style.AGREED, texts.say("agreed") + ": " + agreements.size());
        if (agreements.isEmpty()) {
            paper.line(texts.say("none.agreed"));
        }
        for (var agreement : agreements) {
            var label = label(agreement);
            for (var telling : agreement.tellings()) {
                telling(label, agreement, telling);
                label = MARGIN;
            }
            footer(agreement);
        }
    }

    private void only(Source source) {
        var only = sheet.only(source);
        if (!only.isEmpty()) {
            var name = source.letter() + ", " + paper.foreign(source.name());
            paper.heading(Paint.Style.ONLY, texts.say("only.in", name) + ": " + only.size());
            for (var finding : only) {
                telling(label(finding), finding, finding.telling());
                speakers(finding);
            }
        }
    }

    private void unmatched() {
        int count = sheet.unmatched().size();
        if (count > 0) {
            paper.blank();
            paper.labelled("", texts.say("unmatched.count", texts.say("unmatched"), count));
        }
    }

    private String label(Finding finding) {
        var digits = String.valueOf(sheet.number(finding));
        return " ".repeat(Math.max(0, MARGIN.length() - 2 - digits.length())) + digits + "  ";
    }

    /** The facet, then each value with the letters of the pages that give it. */
    private String facet(Finding.Conflict conflict, Finding.Dispute dispute) {
        var name = texts.say("facet." + dispute.facet().name().toLowerCase(Locale.ROOT));
        var sides = new ArrayList<String>();
        sheet.sides(conflict, dispute).forEach((value, sources) -> {
            var letters = sources.stream().map(paint::letter).collect(Collectors.joining(" "));
            sides.add(paint.all(Paint.Style.STRONG, paper.foreign(value)) + " (" + letters + ")");
        });
        return paint.all(Paint.Style.STRONG, name + ":") + " " + String.join(" " + texts.say("against") + " ", sides);
    }

    private void telling(String label, Finding finding, Finding.Telling telling) {
        var source = sheet.source(telling);
        var tag = paint.letter(source) + " " + paint.all(Paint.Style.FAINT, source.language()) + "  ";
        var span = telling.passage().span();
        var claims = sheet.claims(finding, source).stream()
                .filter(span::contains)
                .map(claim -> new Paint.Mark(claim.shift(-span.start()), Paint.Style.CLAIM))
                .toList();
        var words = paint.marked(sheet.words(telling), claims);
        paper.passage(label + tag, words, source.isRightToLeft());
    }

    private void footer(Finding finding) {
        speakers(finding);
        var reasons = sheet.chiefReasons(finding.likeness());
        if (!reasons.isEmpty()) {
            var likeness = texts.say("why.likeness", Sheet.percent(finding.likeness()));
            paper.labelled(
                    MARGIN,
                    paint.all(
                            Paint.Style.FAINT,
                            texts.say("why") + ": " + paper.reasons(reasons) + " (" + likeness + ")"));
        }
        paper.blank();
    }

    /** Who says it, once where all pages name the same. */
    private void speakers(Finding finding) {
        Map<String, Set<String>> letters = new LinkedHashMap<>();
        for (var telling : finding.tellings()) {
            var speaker = sheet.speaker(telling);
            if (speaker != null) {
                letters.computeIfAbsent(speaker, any -> new LinkedHashSet<>())
                        .add(sheet.source(telling).letter());
            }
        }
        var names = new ArrayList<String>();
        letters.forEach((name, of) -> names.add(paper.foreign(name) + " (" + String.join(" ", of) + ")"));
        if (!names.isEmpty()) {
            var line = texts.say("speaker") + ": " + String.join(", ", names);
            paper.labelled(MARGIN, paint.all(Paint.Style.FAINT, line));
        }
    }
}
