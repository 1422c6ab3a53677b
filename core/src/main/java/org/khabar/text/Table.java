package org.khabar.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table a linguist can read: UTF-8, one row a line, columns parted by tabs, {@code #} opens a remark line.
 *
 * @param name file name, for messages
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row of a table.
     *
     * @param line counted from 1, for messages
     */
    public record Row(String table, int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell's text, blanks around it removed. */
        public String cell(int column) {
            if (column >= cells.size()) {
                throw wrong("has no column " + (column + 1));
            }
            return cells.get(column);
        }

        /** The cell's text; empty where the row is shorter. */
        public String cellOrEmpty(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The forms of a cell that holds several, parted by {@code |}. */
        public List<String> forms(int column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .map(String::strip)
                    .filter(form -> !form.isEmpty())
                    .toList();
        }

        /** A complaint that names file and line. */
        public IllegalArgumentException wrong(String complaint) {
            return new IllegalArgumentException(table + ":" + line + " " + complaint);
        }
    }

    /**
     * A table that belongs to no language and comes with Khabar.
     *
     * @param path such as {@code world/sounds.tsv}
     */
    public static Table bundled(String path, int columns) {
        var stream = Tables.bundled().open(path);
        if (stream == null) {
            throw new IllegalStateException("no table " + path);
        }
        return read(path, stream, columns);
    }

    /** Reads a table; a row with fewer than {@code columns} columns is refused with file and line. */
    static Table read(String name, InputStream stream, int columns) {
        var rows = new ArrayList<Row>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(name, number, line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
        return new Table(name, rows);
    }

    private static Row row(String name, int number, String line, int columns) {
        var row = new Row(
                name,
                number,
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        if (row.cells().size() < columns) {
            throw row.wrong("has " + row.cells().size() + " columns, needs " + columns);
        }
        return row;
    }
}
