package org.khabar.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.Table;

/** The learned spellings of every script that has them, read once. */
final class Spellings {

    private static final double HUNDREDTHS = 100.0;

    static final Spellings BUNDLED = new Spellings(List.of("spellings", "spellings-own"));

    private final Map<String, Spelling> byScript = new HashMap<>();

    private Spellings(List<String> tables) {
        for (var table : tables) {
            for (var row : Table.bundled("world/" + table + ".tsv", 3).rows()) {
                add(row);
            }
        }
    }

    private void add(Table.Row row) {
        var cells = row.cell(2).split(" ", -1);
        if (row.cell(1).equals("=")) {
            var constants = new Spelling.Constants(odds(cells[0]), odds(cells[1]), odds(cells[2]));
            byScript.put(row.cell(0), new Spelling(constants));
            return;
        }
        var spelling = byScript.get(row.cell(0));
        if (spelling == null) {
            throw row.wrong("comes before the odds of its script");
        }
        for (int i = 0; i + 1 < cells.length; i += 2) {
            spelling.add(new Spelling.Unit(unit(row.cell(1)), unit(cells[i]), odds(cells[i + 1])));
        }
    }

    private static String unit(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    private static double odds(String cell) {
        return Integer.parseInt(cell) / HUNDREDTHS;
    }

    /** The spelling of Latin names in another script; null when none was learned. */
    @org.jspecify.annotations.Nullable
    Spelling of(String script) {
        return byScript.get(script);
    }
}
