package org.khabar.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a language glues to its words. Rows of {@code clitics.tsv}: kind, form, fewest letters that must remain.
 *
 * <pre>
 * before            conjunctions and prepositions glued before a word: the word is read with and without
 * article           the article glued before a word: left out when words are compared
 * after-apostrophe  "Iran's": left out; a star stands for any ending in small letters
 * before-apostrophe "l'Iran": a word of its own
 * prefix, suffix    removed to make the stem, the longest first, once each
 * </pre>
 */
final class Clitics {

    /** A glued form, folded. */
    record Clitic(String form, int remain) {}

    private final List<Clitic> before = new ArrayList<>();
    private final List<Clitic> articles = new ArrayList<>();
    private final List<Clitic> prefixes = new ArrayList<>();
    private final List<Clitic> suffixes = new ArrayList<>();
    private final List<String> afterApostrophe = new ArrayList<>();

    Clitics(List<Table.Row> rows) {
        rows.forEach(this::add);
        for (var list : List.of(before, articles, prefixes, suffixes)) {
            list.sort(Comparator.comparing(clitic -> -clitic.form().length()));
        }
    }

    private void add(Table.Row row) {
        var clitic = new Clitic(Folding.fold(row.cell(1)), remain(row));
        switch (row.cell(0)) {
            case "before" -> before.add(clitic);
            case "article" -> articles.add(clitic);
            case "prefix" -> prefixes.add(clitic);
            case "suffix" -> suffixes.add(clitic);
            case "after-apostrophe" -> afterApostrophe.add(row.cell(1));
            case "before-apostrophe" -> {} // words split at the apostrophe anyway
            default -> throw row.wrong("has an unknown kind: " + row.cell(0));
        }
    }

    private static int remain(Table.Row row) {
        var cell = row.cellOrEmpty(2);
        return cell.isEmpty() ? 2 : Integer.parseInt(cell);
    }

    List<Clitic> before() {
        return before;
    }

    /** The folded word without its article. */
    String withoutArticle(String folded) {
        return cutBefore(folded, articles);
    }

    /** The folded word without one prefix and one suffix; a second suffix would make "loader" of a family name. */
    String bare(String folded) {
        var word = cutBefore(folded, prefixes);
        for (var suffix : suffixes) {
            if (word.endsWith(suffix.form()) && word.length() - suffix.form().length() >= suffix.remain()) {
                return word.substring(0, word.length() - suffix.form().length());
            }
        }
        return word;
    }

    boolean isSuffixAfterApostrophe(String piece) {
        return afterApostrophe.contains(piece)
                || afterApostrophe.contains("*") && !piece.isEmpty() && Character.isLowerCase(piece.codePointAt(0));
    }

    private static String cutBefore(String word, List<Clitic> clitics) {
        for (var clitic : clitics) {
            if (word.startsWith(clitic.form()) && word.length() - clitic.form().length() >= clitic.remain()) {
                return word.substring(clitic.form().length());
            }
        }
        return word;
    }
}
