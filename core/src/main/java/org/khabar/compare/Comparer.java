package org.khabar.compare;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khabar.match.GistMatcher;
import org.khabar.match.Identities;
import org.khabar.match.Told;
import org.khabar.model.Comparison;
import org.khabar.model.Reading;
import org.khabar.model.Statement;
import org.khabar.text.Languages;

/** Lays the readings of one story side by side. */
public final class Comparer {

    /** How well a pair stands among its rivals, in log-odds, to count as tellings of one fact: better than even. */
    private static final double LINKED = 0;

    /** Log-odds every member of a circle has with every other. */
    private static final double STAY = -1.5;

    private final Languages languages;
    private final GistMatcher matcher;

    public Comparer(Languages languages) {
        this.languages = languages;
        this.matcher = new GistMatcher(languages.world());
    }

    public Comparison compare(Identities.Joined joined) {
        var pages = pages(joined.readings());
        var all = statements(pages);
        var gists = matcher.among(all, joined.entities());
        var links = Links.among(gists);
        var circles = new Gathering(all, links, LINKED, STAY).draw();
        var findings = new Findings(languages, joined, pages, gists, links).of(circles);
        return new Comparison(joined.readings(), joined.entities(), findings);
    }

    /** In an order that does not depend on the one given; a page given twice speaks once. */
    private static SortedMap<String, Reading> pages(List<Reading> readings) {
        var pages = new TreeMap<String, Reading>();
        readings.forEach(reading -> pages.put(reading.article().pageId(), reading));
        return pages;
    }

    private static List<Told> statements(SortedMap<String, Reading> pages) {
        return pages.values().stream()
                .flatMap(reading -> reading.statements().stream()
                        .sorted(Comparator.comparing(Statement::span))
                        .map(statement -> new Told(
                                reading.article().pageId(), reading.article().text(), statement)))
                .toList();
    }
}
