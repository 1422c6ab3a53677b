package org.khabar.desk.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What commands and reports say to a person, from the table {@code ui/<language>.tsv}. */
public final class Texts {

    /** The languages the interface speaks. */
    public static final List<String> LANGUAGES = List.of("en", "ar", "fa", "fr");

    private static final String DEFAULT = LANGUAGES.get(0);

    private final String code;
    private final Map<String, String> rows = new HashMap<>();

    private Texts(String code) {
        this.code = code;
        rows.putAll(read(DEFAULT));
        if (!code.equals(DEFAULT)) {
            rows.putAll(read(code));
        }
    }

    /** The texts of a language; English where the interface does not speak it. */
    public static Texts of(String tag) {
        var code = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return new Texts(LANGUAGES.contains(code) ? code : DEFAULT);
    }

    /** The text of a key, {@code {0}} and {@code {1}} filled in; the key itself when no table has it. */
    public String say(String key, Object... parts) {
        var text = rows.getOrDefault(key, key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    /** What a computed key says, or {@code otherwise} where no table has it. */
    String sayOr(String key, String otherwise) {
        return rows.getOrDefault(key, otherwise);
    }

    /** BCP 47 tag of the interface's language. */
    public String code() {
        return code;
    }

    boolean isRightToLeft() {
        return say("direction").equals("rtl");
    }

    String direction() {
        return say("direction");
    }

    /** The name of a language, from the table, else from the JDK. */
    public String language(String tag) {
        var known = rows.get("language." + tag.split("-", 2)[0]);
        return known != null ? known : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(code));
    }

    /** Keys of one language's own table. */
    static Map<String, String> read(String code) {
        var rows = new HashMap<String, String>();
        var path = "ui/" + code + ".tsv";
        var stream = Texts.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("no table " + path);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> rows.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return rows;
    }
}
