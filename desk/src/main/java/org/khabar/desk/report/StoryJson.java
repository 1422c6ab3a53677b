package org.khabar.desk.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.model.Article;
import org.khabar.model.Reading;
import org.khabar.model.Story;
import org.khabar.model.When;

/** A story as the JSON contract has it. */
final class StoryJson {

    private StoryJson() {}

    static ObjectNode of(Story story, Map<String, Reading> byId) {
        List<Article> articles = story.pageIds().stream()
                .map(id -> Objects.requireNonNull(byId.get(id), id).article())
                .toList();
        var node = JsonNodeFactory.instance.objectNode().put("id", story.id());
        node.put(
                "headline",
                articles.stream()
                        .map(Article::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        articles.stream().map(Article::language).distinct().sorted().forEach(node.putArray("languages")::add);
        var days = articles.stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .map(When::iso)
                .sorted()
                .toList();
        node.putObject("when")
                .put("from", days.isEmpty() ? null : days.get(0))
                .put("to", days.isEmpty() ? null : days.get(days.size() - 1));
        articles.stream().map(Article::address).forEach(node.putArray("pages")::add);
        var links = node.putArray("links");
        for (var link : story.links()) {
            links.addObject()
                    .put("a", address(byId, link.left()))
                    .put("b", address(byId, link.right()))
                    .put("score", link.likeness().score())
                    .set("reasons", JsonReport.reasons(link.likeness()));
        }
        return node;
    }

    private static String address(Map<String, Reading> byId, String pageId) {
        return Objects.requireNonNull(byId.get(pageId), pageId).article().address();
    }
}
