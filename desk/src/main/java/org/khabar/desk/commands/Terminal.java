package org.khabar.desk.commands;

/**
 * What the launcher found out about the terminal; a JVM alone cannot tell standard output from standard error.
 *
 * @param columns of standard output; 0 when it is no terminal
 * @param messages whether standard error is a terminal
 */
record Terminal(int columns, boolean messages) {

    static final int USUAL_COLUMNS = 80;

    static Terminal found() {
        return new Terminal(Integer.getInteger("khabar.columns", 0), Boolean.getBoolean("khabar.messages"));
    }

    boolean isScreen() {
        return columns > 0;
    }

    int columnsOrUsual() {
        return isScreen() ? columns : USUAL_COLUMNS;
    }
}
