package org.khabar.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The floors of {@code baseline.json}: what was reached once must be reached for ever.
 *
 * @param gold hash of every file of the gold set, so that floors are never compared over other pages
 * @param floors the value each measure reached; a measure named "low: ..." must not rise above its value
 */
record Baseline(String gold, Map<String, Double> floors) {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    Baseline {
        floors = java.util.Collections.unmodifiableMap(new TreeMap<>(floors));
    }

    static Baseline read(Path file) {
        try {
            JsonNode root = MAPPER.readTree(file.toFile());
            var floors = new TreeMap<String, Double>();
            root.path("floors")
                    .properties()
                    .forEach(it -> floors.put(it.getKey(), it.getValue().asDouble()));
            return new Baseline(root.path("gold").asText(), floors);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void write(Path file) {
        var root = MAPPER.createObjectNode().put("gold", gold);
        var node = root.putObject("floors");
        floors.forEach(node::put);
        try {
            Files.writeString(file, MAPPER.writeValueAsString(root) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON of plain values cannot fail", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** A hash over the names and bytes of all files below a folder. */
    static String hash(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read below " + folder, e);
        }
    }
}
