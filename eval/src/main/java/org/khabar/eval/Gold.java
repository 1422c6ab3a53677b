package org.khabar.eval;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader found in the pages of one story ({@code gold.json}); {@code eval/gold/README.md} says how.
 *
 * <p>Every text is an exact stretch of its page's visible text with white space collapsed.
 *
 * @param folder where the pages lie
 */
record Gold(
        Path folder,
        String id,
        List<GoldPage> pages,
        List<GoldEntity> entities,
        List<GoldQuote> quotes,
        List<Aligned> aligned,
        List<Stretch> only,
        List<GoldConflict> conflicts,
        List<Value> times,
        List<Value> quantities) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** A page, its body paragraphs, and strings that must not be in its text. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record GoldPage(
            String file,
            String language,
            @Nullable String title,
            @Nullable String published,
            List<String> body,
            @Nullable List<String> clutter) {

        String bodyText() {
            return String.join(" ", body);
        }

        List<String> clutterLines() {
            return clutter == null ? List.of() : clutter;
        }
    }

    record GoldEntity(String id, String type, Map<String, List<String>> names) {
        List<String> names(String language) {
            return names.getOrDefault(language, List.of());
        }
    }

    record GoldQuote(String page, String text, @Nullable String speaker) {}

    /** A stretch of a page; {@code value} is what it claims, in conflicts. */
    record Stretch(String page, String text, @Nullable String value) {}

    record Aligned(String id, List<Stretch> members) {}

    record GoldConflict(String facet, List<Stretch> members) {}

    /** A time or a quantity; value null when it cannot be known. */
    record Value(String page, String text, @Nullable String value) {}

    private record File(
            String id,
            List<GoldPage> pages,
            List<GoldEntity> entities,
            @Nullable List<GoldQuote> quotes,
            @Nullable List<Aligned> aligned,
            @Nullable List<Stretch> only,
            @Nullable List<GoldConflict> conflicts,
            @Nullable List<Value> times,
            @Nullable List<Value> quantities) {}

    /** All stories below a folder, in the order of their folders' names. */
    static List<Gold> in(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("gold.json"))
                    .sorted()
                    .map(Gold::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    private static Gold read(Path file) {
        try {
            var gold = MAPPER.readValue(file.toFile(), File.class);
            return new Gold(
                    file.resolveSibling(""),
                    gold.id(),
                    gold.pages(),
                    gold.entities(),
                    orEmpty(gold.quotes()),
                    orEmpty(gold.aligned()),
                    orEmpty(gold.only()),
                    orEmpty(gold.conflicts()),
                    orEmpty(gold.times()),
                    orEmpty(gold.quantities()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
