package org.khabar.desk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.desk.report.JsonReport;

/** What the commands print as JSON, held to the schema. */
class SchemaTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<String> samples = List.of();

    @BeforeEach
    void samples() throws IOException {
        samples = Samples.writeTo(folder);
    }

    @Test
    void aPageFitsTheSchema() throws IOException {
        for (var line :
                Ran.of("read", samples, "--format", "jsonl").out().lines().toList()) {
            assertFits("page", line);
        }
    }

    @Test
    void aComparisonFitsTheSchema() throws IOException {
        assertFits("comparison", Ran.of("compare", samples, "--format", "json").out());
    }

    @Test
    void storiesFitTheSchema() throws IOException {
        assertFits("stories", Ran.of("group", samples, "--format", "json").out());
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        var page = Ran.of("read", samples, "--format", "jsonl")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(schema("page")
                        .validate(page.replaceFirst("\"language\":\"ar\"", "\"language\":7"), InputFormat.JSON))
                .isNotEmpty();
    }

    private static void assertFits(String part, String json) throws IOException {
        assertThat(json).isNotBlank();
        assertThat(schema(part).validate(json, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema(String part) throws IOException {
        try (var stream = Objects.requireNonNull(JsonReport.class.getResourceAsStream("khabar.schema.json"))) {
            var node = (ObjectNode) new ObjectMapper().readTree(stream);
            node.remove("anyOf");
            node.put("$ref", "#/$defs/" + part);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(node);
        }
    }

    /** The samples of the demo, on disk. */
    static final class Samples {

        private Samples() {}

        static List<String> writeTo(Path folder) throws IOException {
            for (var name : DemoCommand.SAMPLES) {
                try (var stream = DemoCommand.class.getResourceAsStream("samples/" + name)) {
                    Files.write(
                            folder.resolve(name), Objects.requireNonNull(stream).readAllBytes());
                }
            }
            return DemoCommand.SAMPLES.stream()
                    .map(name -> folder.resolve(name).toString())
                    .toList();
        }
    }
}
