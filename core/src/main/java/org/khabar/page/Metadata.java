package org.khabar.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Languages;

/** Reads what a page says about itself outside its visible text. */
final class Metadata {

    private final Map<String, List<String>> names = new HashMap<>();

    Metadata(Languages languages) {
        for (var row : languages.shared("metadata")) {
            names.put(row.cell(0), row.forms(1));
        }
    }

    /**
     * What one page says.
     *
     * @param titles what it calls its article, the most trusted first, the window's title last
     * @param dates when it says it was published, the most trusted first
     */
    record Told(
            JsonLd article,
            List<String> titles,
            @Nullable String windowTitle,
            @Nullable String site,
            List<String> authors,
            List<String> dates,
            @Nullable String description,
            @Nullable String language) {

        Told {
            titles = List.copyOf(titles);
            authors = List.copyOf(authors);
            dates = List.copyOf(dates);
        }
    }

    Told of(Document document) {
        var article = JsonLd.of(document);
        var metas = metas(document);
        var titles = with(article.headline(), all(metas, "title"));
        var window = document.title().isBlank() ? null : document.title().strip();
        var site = article.site() == null || !all(metas, "site").isEmpty() ? first(all(metas, "site")) : article.site();
        var authors = article.authors().isEmpty() ? people(all(metas, "author")) : people(article.authors());
        return new Told(
                article,
                titles,
                window,
                site,
                authors,
                dates(document, article, metas),
                first(all(metas, "description")),
                tag(document));
    }

    private static @Nullable String tag(Document document) {
        var root = document.selectFirst("html");
        return root == null || root.attr("lang").isBlank()
                ? null
                : root.attr("lang").strip();
    }

    private List<String> dates(Document document, JsonLd article, Map<String, String> metas) {
        var dates = new ArrayList<>(with(article.published(), all(metas, "published")));
        for (var element : document.select("[itemprop~=(?i)datePublished]")) {
            dates.add(value(element));
        }
        for (var element : document.select("time[pubdate][datetime]")) {
            dates.add(element.attr("datetime"));
        }
        return dates.stream().filter(date -> !date.isBlank()).toList();
    }

    private static String value(Element element) {
        for (var attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static Map<String, String> metas(Document document) {
        var metas = new HashMap<String, String>();
        for (var meta : document.select("meta[content]")) {
            for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                var name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content").strip());
                }
            }
        }
        return metas;
    }

    private List<String> all(Map<String, String> metas, String field) {
        return names.getOrDefault(field, List.of()).stream()
                .filter(metas::containsKey)
                .map(name -> metas.getOrDefault(name, ""))
                .toList();
    }

    /** Names of people, not addresses of their profiles. */
    private static List<String> people(List<String> said) {
        return said.stream()
                .filter(name -> !name.contains("://") && !name.startsWith("@"))
                .limit(1 + (long) said.size())
                .distinct()
                .toList();
    }

    private static List<String> with(@Nullable String first, List<String> rest) {
        var all = new ArrayList<String>();
        if (first != null) {
            all.add(first);
        }
        all.addAll(rest);
        return all;
    }

    private static @Nullable String first(List<String> all) {
        return all.isEmpty() ? null : all.get(0);
    }
}
