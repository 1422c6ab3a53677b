package org.khabar.desk.report;

import java.util.Set;

/** Which languages are written from right to left. */
final class Scripts {

    /** Of the languages news is written in; a tag may name the script itself ({@code az-Arab}). */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arz", "fa", "prs", "ckb", "ur", "ps", "sd", "ug", "he", "yi", "dv", "syr", "azb", "lrc", "mzn",
            "glk", "bal");

    private Scripts() {}

    static boolean isRightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(tag.split("-", 2)[0]) || tag.contains("-Arab");
    }
}
