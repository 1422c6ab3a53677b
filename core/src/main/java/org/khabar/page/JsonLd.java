package org.khabar.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page tells machines about its article, in schema.org's words. */
record JsonLd(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String body,
        @Nullable String site,
        List<String> authors) {

    static final JsonLd NONE = new JsonLd(null, null, null, null, List.of());

    /** Many sites write line breaks inside strings, which JSON forbids. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    JsonLd {
        authors = List.copyOf(authors);
    }

    /** The page's article; one that says nothing when there is none. */
    static JsonLd of(Document document) {
        JsonLd best = NONE;
        for (var script : document.select("script[type*=ld+json]")) {
            for (var node : articles(script.data())) {
                var found = article(node);
                best = best.said() >= found.said() ? best : found;
            }
        }
        return best;
    }

    private int said() {
        int body = this.body == null ? 0 : 1;
        return body + (headline == null ? 0 : 1) + (published == null ? 0 : 2);
    }

    private static List<JsonNode> articles(String json) {
        var found = new ArrayList<JsonNode>();
        var open = new ArrayDeque<JsonNode>();
        var root = parse(json);
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            var node = open.poll();
            if (isArticle(node)) {
                found.add(node);
            } else {
                node.elements().forEachRemaining(open::add);
            }
        }
        return found;
    }

    private static @Nullable JsonNode parse(String json) {
        var bare = json.replace("<![CDATA[", "").replace("]]>", "").strip();
        try {
            return MAPPER.readTree(bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare);
        } catch (JsonProcessingException e) {
            return null; // a page's broken data is no fault of ours: the visible text remains
        }
    }

    private static boolean isArticle(JsonNode node) {
        var type = node.path("@type");
        var name = type.isArray() && !type.isEmpty() ? type.get(0).asText() : type.asText();
        return name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report");
    }

    private static JsonLd article(JsonNode node) {
        return new JsonLd(
                text(node.path("headline")),
                text(node.path("datePublished")),
                text(node.path("articleBody")),
                name(node.path("publisher")),
                authors(node.path("author")));
    }

    private static @Nullable String text(JsonNode node) {
        var value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        if (!value.isTextual() || value.asText().isBlank()) {
            return null;
        }
        var said = value.asText().strip();
        return said.indexOf('&') >= 0 || said.indexOf('<') >= 0
                ? Jsoup.parse(said).text()
                : said;
    }

    private static @Nullable String name(JsonNode node) {
        var value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return value.isTextual() ? text(value) : text(value.path("name"));
    }

    private static List<String> authors(JsonNode node) {
        var authors = new ArrayList<String>();
        var all = node.isArray() ? node : MAPPER.createArrayNode().add(node);
        for (var author : all) {
            var name = name(author);
            if (name != null && !authors.contains(name)) {
                authors.add(name);
            }
        }
        return authors;
    }
}
