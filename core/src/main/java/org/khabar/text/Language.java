package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A language as its folder of tables tells it. The table {@code language.tsv} holds its traits:
 *
 * <pre>
 * name       its English name
 * script     ISO 15924 code of its main script
 * direction  rtl or ltr
 * cased      yes where names begin with capitals
 * parent     the language whose tables are used where this one has none (prs: fa)
 * stemmer    a Snowball language, or "table": the prefixes and suffixes of clitics.tsv
 * names      "stem" where names are inflected and so looked up by stem, else "folded"
 * joined     yes where words of a compound may be written together, apart or with a non-joiner
 * </pre>
 */
public final class Language {

    private final String code;
    private final Tables tables;
    private final Map<String, String> traits;
    private final @Nullable Language parent;
    private final Map<String, List<Table.Row>> read = new ConcurrentHashMap<>();
    private final Map<String, Object> made = new ConcurrentHashMap<>();
    private final Stemmer stemmer;
    private final Clitics clitics;

    Language(String code, Tables tables) {
        this.code = code;
        this.tables = tables;
        this.traits = traits(own("language", 2));
        var parentCode = traits.get("parent");
        this.parent = parentCode == null ? null : new Language(parentCode, tables);
        this.clitics = new Clitics(rows("clitics", 2));
        this.stemmer = Stemmer.named(trait("stemmer", "table"), clitics);
    }

    private Language(String code) {
        this(code, path -> null);
    }

    /** A language without tables: nothing is looked up, letters are folded, nothing is stemmed. */
    static Language bare(String code) {
        return new Language(code);
    }

    public String code() {
        return code;
    }

    public boolean isRightToLeft() {
        return trait("direction", "ltr").equals("rtl");
    }

    /** Whether names begin with capitals. */
    public boolean isCased() {
        return trait("cased", "no").equals("yes");
    }

    /** Whether the words of a compound may be written together, apart or with a non-joiner. */
    public boolean isJoined() {
        return trait("joined", "no").equals("yes");
    }

    /** How names are looked up: by stem where they are inflected. */
    public Lexicon.Key nameKey() {
        return trait("names", "folded").equals("stem") ? Lexicon.Key.STEM : Lexicon.Key.FOLDED;
    }

    /** A trait from {@code language.tsv}, the parent's where this one is silent. */
    public String trait(String name, String otherwise) {
        var own = traits.get(name);
        if (own != null) {
            return own;
        }
        return parent == null ? otherwise : parent.trait(name, otherwise);
    }

    /**
     * The rows of one of its tables and its parent's; empty when there is none.
     *
     * @param name file name without ending, such as {@code months}
     * @param columns a row with fewer is refused
     */
    public List<Table.Row> rows(String name, int columns) {
        return read.computeIfAbsent(name, key -> {
            var rows = new ArrayList<>(own(key, columns));
            if (parent != null) {
                rows.addAll(parent.rows(key, columns));
            }
            return List.copyOf(rows);
        });
    }

    /**
     * Something made from this language's tables, made once and kept: a lexicon, say.
     *
     * @param maker the class that makes and owns it; one thing a class
     */
    public <T> T keep(Class<T> maker, Function<Language, T> make) {
        var present = made.get(maker.getName());
        if (present == null) { // not computeIfAbsent: what is made may itself keep something here
            var fresh = java.util.Objects.requireNonNull(make.apply(this));
            var other = made.putIfAbsent(maker.getName(), fresh);
            present = other == null ? fresh : other;
        }
        return maker.cast(present);
    }

    /** The stem of a lower-cased or folded word, folded. */
    public String stem(String word) {
        return stemmer.stem(word);
    }

    Clitics clitics() {
        return clitics;
    }

    private List<Table.Row> own(String name, int columns) {
        var path = "lang/" + code + "/" + name + ".tsv";
        var stream = tables.open(path);
        return stream == null ? List.of() : Table.read(path, stream, columns).rows();
    }

    private static Map<String, String> traits(List<Table.Row> rows) {
        var traits = new java.util.HashMap<String, String>();
        rows.forEach(row -> traits.put(row.cell(0), row.cell(1)));
        return Map.copyOf(traits);
    }

    @Override
    public String toString() {
        return code;
    }
}
