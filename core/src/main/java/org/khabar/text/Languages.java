package org.khabar.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Every language Khabar has tables for; a language is read when first asked for. */
public final class Languages {

    private final Tables tables;
    private final World world;
    private final List<String> codes;
    private final Map<String, Language> loaded = new ConcurrentHashMap<>();

    private final AtomicReference<@Nullable String> hash = new AtomicReference<>();

    private Languages(Tables tables) {
        this.tables = tables;
        this.world = new World(tables);
        this.codes = rows("lang/languages.tsv").stream().map(row -> row.cell(0)).toList();
    }

    /** The languages that come with Khabar. */
    public static Languages bundled() {
        return new Languages(Tables.bundled());
    }

    /** Languages from a folder laid out as the bundled {@code lang}; what it lacks comes from the bundled one. */
    public static Languages in(Path folder) {
        return new Languages(Tables.folder(folder));
    }

    /** Codes of the languages that have a folder. */
    public List<String> codes() {
        return codes;
    }

    /** What is the same in all languages. */
    public World world() {
        return world;
    }

    /** The rows of a table that is the same for all languages, such as {@code markup}. */
    public List<Table.Row> shared(String name) {
        return rows("world/" + name + ".tsv");
    }

    /** Languages without a folder, told only so that they are not taken for another. */
    List<Table.Row> others() {
        return rows("world/other-languages.tsv");
    }

    /** Hash of every table, the world's included: readings made with other tables are told apart by it. */
    public String hash() {
        var known = hash.get();
        if (known == null) {
            known = Fingerprint.of(tables, codes);
            hash.set(known);
        }
        return known;
    }

    /** The language of a BCP 47 tag; one without tables, bare of any rule, when there is no such folder. */
    public Language get(String tag) {
        var code = tag.split("-", 2)[0];
        return loaded.computeIfAbsent(code, this::load);
    }

    private Language load(String code) {
        return codes.contains(code) ? new Language(code, tables) : Language.bare(code);
    }

    private List<Table.Row> rows(String path) {
        var stream = tables.open(path);
        if (stream == null) {
            throw new IllegalStateException("no table " + path);
        }
        return Table.read(path, stream, 1).rows();
    }
}
