package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khabar.model.Comparison;
import org.khabar.model.Finding;
import org.khabar.model.Reading;

/** Comparisons and pages as Markdown, to be pasted into a note, a ticket or a wiki. */
public final class MarkdownReport {

    private final Texts texts;

    public MarkdownReport(Texts texts) {
        this.texts = texts;
    }

    /** Disagreements, what is agreed, who alone says what. */
    public String comparison(Comparison comparison) {
        var sheet = new Sheet(comparison, texts);
        var lines = new ArrayList<String>();
        lines.add("# " + texts.say("comparison"));
        lines.add("");
        sheet.sources().forEach(source -> lines.add(source(source)));
        heading(lines, "conflicts", sheet.conflicts().size());
        for (var conflict : sheet.conflicts()) {
            conflict.disputes().forEach(dispute -> lines.add(dispute(sheet, conflict, dispute)));
            finding(lines, sheet, conflict);
        }
        heading(lines, "agreed", sheet.agreements().size());
        sheet.agreements().forEach(agreement -> finding(lines, sheet, agreement));
        heading(lines, "only", sheet.only().size());
        sheet.sources().forEach(source -> sheet.only(source).forEach(only -> finding(lines, sheet, only)));
        lines.add(texts.say(
                "unmatched.count", texts.say("unmatched"), sheet.unmatched().size()));
        return String.join("\n", lines) + "\n";
    }

    /** Each page: its headline, where it comes from, its story. */
    public String pages(List<Reading> readings) {
        return readings.stream().map(this::page).collect(Collectors.joining("\n"));
    }

    private String page(Reading reading) {
        var source = new Source(0, reading);
        var article = reading.article();
        var lines = new ArrayList<String>();
        lines.add("# " + escape(article.title() == null ? source.file() : article.title()));
        lines.add("");
        lines.add(source(source));
        article.story().forEach(block -> {
            lines.add("");
            lines.add(escape(block.span().in(article.text()).replace('\n', ' ')));
        });
        return String.join("\n", lines) + "\n";
    }

    private String source(Source source) {
        var parts = new ArrayList<String>();
        parts.add("**" + source.letter() + "** " + escape(source.name()));
        parts.add(texts.language(source.language()));
        var published = source.published();
        if (published != null) {
            parts.add(published);
        }
        parts.add("`" + source.article().address().replace("`", "") + "`");
        var title = source.article().title();
        return "- " + String.join(" \u00b7 ", parts) + (title == null ? "" : "  \n  " + escape(title));
    }

    private void heading(List<String> lines, String key, int count) {
        lines.add("");
        lines.add("## " + texts.say(key) + ": " + count);
        lines.add("");
    }

    private String dispute(Sheet sheet, Finding.Conflict conflict, Finding.Dispute dispute) {
        var sides = new ArrayList<String>();
        sheet.sides(conflict, dispute).forEach((value, sources) -> {
            var letters = sources.stream().map(Source::letter).collect(Collectors.joining(" "));
            sides.add("**" + escape(value) + "** (" + letters + ")");
        });
        var facet = texts.say("facet." + dispute.facet().name().toLowerCase(Locale.ROOT));
        return "**" + facet + "**: " + String.join(" " + texts.say("against") + " ", sides) + "\n";
    }

    private void finding(List<String> lines, Sheet sheet, Finding finding) {
        for (var telling : finding.tellings()) {
            var source = sheet.source(telling);
            var speaker = sheet.speaker(telling);
            var said = speaker == null ? "" : "*" + escape(speaker) + "*: ";
            lines.add("> **" + source.letter() + "** (" + source.language() + ") " + said + escape(sheet.words(telling))
                    + "  ");
        }
        var reasons = sheet.chiefReasons(finding.likeness()).stream()
                .map(why -> (why.brief() + " " + why.left() + (why.isSame() ? "" : " = " + why.right())).strip())
                .collect(Collectors.joining("; "));
        if (finding.tellings().size() > 1 && !reasons.isEmpty()) {
            lines.add("");
            lines.add(texts.say("why") + ": " + escape(reasons));
        }
        lines.add("");
    }

    /** Letters that Markdown would take for its own. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
