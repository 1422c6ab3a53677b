package org.khabar.desk.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.model.Comparison;
import org.khabar.model.Entity;
import org.khabar.model.Finding;
import org.khabar.model.Likeness;
import org.khabar.model.Reading;
import org.khabar.model.Story;

/** Readings, stories and comparisons as JSON; the schema is {@code khabar.schema.json} beside this class. */
public final class JsonReport {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonReport() {}

    /** One page, on one line. */
    public static String page(Reading reading) {
        return write(PageJson.of(reading), false);
    }

    /** Pages, entities and statements of a comparison. */
    public static String comparison(Comparison comparison) {
        return write(comparisonNode(comparison), true);
    }

    /** Stories and the readings they group. */
    public static String stories(List<Story> stories, List<Reading> readings) {
        var byId = new HashMap<String, Reading>();
        readings.forEach(reading -> byId.put(reading.article().pageId(), reading));
        var root = JSON.objectNode();
        var array = root.putArray("stories");
        stories.forEach(story -> array.add(StoryJson.of(story, byId)));
        return write(root, true);
    }

    private static ObjectNode comparisonNode(Comparison comparison) {
        var root = JSON.objectNode();
        var pages = root.putArray("pages");
        comparison.readings().forEach(reading -> pages.add(PageJson.of(reading)));
        var entities = root.putArray("entities");
        comparison.entities().forEach(entity -> entities.add(entity(entity)));
        var statements = root.putArray("statements");
        var places = new HashMap<String, Integer>();
        var texts = comparison.readings().stream()
                .map(reading -> new StoryText(reading.article()))
                .toList();
        comparison.readings().forEach(reading -> places.put(reading.article().pageId(), places.size()));
        comparison.findings().forEach(finding -> statements.add(statement(finding, places, texts)));
        return root;
    }

    private static ObjectNode entity(Entity entity) {
        var node = JSON.objectNode()
                .put("id", entity.id())
                .put("type", entity.type().name())
                .put("label", entity.label());
        var names = node.putObject("names");
        entity.names().forEach((language, forms) -> forms.forEach(names.withArray(language)::add));
        entity.roles().forEach(node.putArray("roles")::add);
        return node.put("known", entity.known());
    }

    private static ObjectNode statement(Finding finding, Map<String, Integer> places, List<StoryText> texts) {
        var node = JSON.objectNode()
                .put("id", finding.id())
                .put("verdict", verdict(finding))
                .put("score", finding.likeness().score());
        node.set("reasons", reasons(finding.likeness()));
        var members = node.putArray("members");
        for (var telling : finding.tellings()) {
            int page = java.util.Objects.requireNonNull(
                    places.get(telling.passage().pageId()));
            var text = texts.get(page);
            var span = telling.passage().span();
            members.addObject()
                    .put("page", page)
                    .put("start", text.offset(span.start()))
                    .put("end", text.offset(span.end()))
                    .put("text", text.words(span))
                    .put("speaker", telling.speaker());
        }
        node.set("conflicts", conflicts(finding));
        return node;
    }

    static String verdict(Finding finding) {
        return finding.getClass() == Finding.Agreement.class
                ? "agreed"
                : finding.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static ArrayNode reasons(Likeness likeness) {
        var reasons = JSON.arrayNode();
        likeness.reasons()
                .forEach(reason -> reasons.addObject()
                        .put("feature", reason.feature())
                        .put("weight", reason.weight())
                        .put("left", reason.left())
                        .put("right", reason.right()));
        return reasons;
    }

    private static ArrayNode conflicts(Finding finding) {
        var conflicts = JSON.arrayNode();
        if (finding instanceof Finding.Conflict conflict) {
            for (var dispute : conflict.disputes()) {
                var node = conflicts
                        .addObject()
                        .put("facet", dispute.facet().name().toLowerCase(Locale.ROOT));
                var values = node.putArray("values");
                dispute.values()
                        .forEach(claim -> values.addObject()
                                .put("member", claim.telling())
                                .put("value", claim.value()));
            }
        }
        return conflicts;
    }

    private static String write(ObjectNode node, boolean pretty) {
        try {
            var writer = pretty ? MAPPER.writer(SerializationFeature.INDENT_OUTPUT) : MAPPER.writer();
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON of plain values cannot fail", e);
        }
    }
}
