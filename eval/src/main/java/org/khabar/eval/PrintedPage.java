package org.khabar.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/** A page object as a command printed it, its offsets turned from code points into UTF-16. */
final class PrintedPage {

    /** An annotation and where it stands in {@link #text()}. */
    record Printed(Span span, JsonNode node) {}

    private final JsonNode page;
    private final Path file;
    private final String text;
    private final Flat flat;

    /**
     * @param file the saved page itself
     * @throws IllegalStateException when an annotation's text is not the stretch its offsets name
     */
    PrintedPage(JsonNode page, Path file) {
        this.page = page;
        this.file = file;
        this.text = page.path("text").asText();
        this.flat = Flat.of(text);
        for (var kind : List.of("mentions", "quotes", "times", "quantities")) {
            annotations(kind).forEach(this::check);
        }
    }

    private void check(Printed printed) {
        var words = printed.node().path("text").asText();
        if (!printed.span().in(text).equals(words)) {
            throw new IllegalStateException(file + ": offsets do not fit the text of '" + words + "'");
        }
    }

    String text() {
        return text;
    }

    Flat flat() {
        return flat;
    }

    @Nullable
    String string(String field) {
        var node = page.get(field);
        return node == null || node.isNull() ? null : node.asText();
    }

    List<Printed> annotations(String kind) {
        var annotations = new ArrayList<Printed>();
        page.path(kind).forEach(node -> annotations.add(new Printed(span(node), node)));
        return annotations;
    }

    /** The stretch a node's start and end name. */
    Span span(JsonNode node) {
        return new Span(
                unit(text, node.path("start").asInt()),
                unit(text, node.path("end").asInt()));
    }

    /** Characters that are no white space. */
    int solid() {
        return solid(text).length();
    }

    /** Of those, how many stand in a run that gives the same characters back from the saved file. */
    int traced() {
        var decoded = decoded();
        int right = 0;
        for (var run : page.path("source")) {
            var said = solid(span(run).in(text));
            var source = decoded.substring(
                    unit(decoded, run.path("from").asInt()),
                    unit(decoded, run.path("to").asInt()));
            if (said.equals(solid(source)) || said.equals(solid(Parser.unescapeEntities(source, false)))) {
                right += said.length();
            }
        }
        return Math.min(right, solid());
    }

    private String decoded() {
        try {
            return new String(
                    Files.readAllBytes(file),
                    Charset.forName(page.path("charset").asText("UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static int unit(String text, int point) {
        return text.offsetByCodePoints(0, Math.min(point, text.codePointCount(0, text.length())));
    }

    private static String solid(String text) {
        var solid = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                solid.append(c);
            }
        }
        return solid.toString();
    }
}
