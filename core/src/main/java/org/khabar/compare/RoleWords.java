package org.khabar.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.Span;
import org.khabar.text.Language;
import org.khabar.text.Lexicon;
import org.khabar.text.Words;

/** The words of a language for offices and callings ({@code roles.tsv}) and for whose they are. */
final class RoleWords {

    private final Language language;
    private static final int COUNTRY_CODE = 2;

    private final Lexicon<String> lexicon;
    private final Lexicon<String> countries;

    private RoleWords(Language language) {
        this.language = language;
        lexicon = new Lexicon<>(language, Lexicon.Key.STEM);
        for (var row : language.rows("roles", 2)) {
            row.forms(1).forEach(form -> lexicon.add(form, row.cell(0)));
        }
        countries = new Lexicon<>(language, language.nameKey());
        for (var table : List.of("nations", "places")) {
            for (var row : language.rows(table, 2)) {
                if (row.cell(0).length() == COUNTRY_CODE) {
                    row.forms(1).forEach(form -> countries.add(form, row.cell(0)));
                }
            }
        }
    }

    static RoleWords of(Language language) {
        return language.keep(RoleWords.class, RoleWords::new);
    }

    /** The roles named in a stretch of text. */
    List<Lexicon.Hit<String>> in(String text, Span span) {
        return lexicon.find(Words.of(language, text, span));
    }

    /** Ids of the countries named in a stretch of text, by name or by nationality. */
    Set<String> countriesIn(String text, Span span) {
        return countries.find(Words.of(language, text, span)).stream()
                .flatMap(hit -> hit.values().stream())
                .collect(Collectors.toSet());
    }
}
