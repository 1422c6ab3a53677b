package org.khabar.desk.report;

/**
 * How a report is to look.
 *
 * @param columns width in terminal cells
 * @param colour whether the paper takes colour
 * @param texts the language of the interface
 */
public record Look(int columns, boolean colour, Texts texts) {

    /** A plain look of 80 columns in English. */
    public static Look plain() {
        return new Look(80, false, Texts.of("en"));
    }
}
