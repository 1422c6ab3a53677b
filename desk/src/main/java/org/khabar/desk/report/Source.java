package org.khabar.desk.report;

import org.jspecify.annotations.Nullable;
import org.khabar.model.Article;
import org.khabar.model.Reading;

/** A page as one of several that are compared; a letter stands for it everywhere. */
record Source(int index, Reading reading) {

    private static final int LETTERS = 26;

    Article article() {
        return reading.article();
    }

    /** A, B, C; past Z, P27 and so on. */
    String letter() {
        return index < LETTERS ? String.valueOf((char) ('A' + index)) : "P" + (index + 1);
    }

    /** The site's name, else the file's. */
    String name() {
        var site = article().site();
        return site == null || site.isBlank() ? file() : site;
    }

    /** The last part of the address. */
    String file() {
        var address = article().address();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String language() {
        return article().language();
    }

    boolean isRightToLeft() {
        return Scripts.isRightToLeft(language());
    }

    /** For the attribute {@code dir}: left to the browser where the language is not known. */
    String direction() {
        return language().equals("und") ? "auto" : isRightToLeft() ? "rtl" : "ltr";
    }

    /** Day, time and zone, parted by blanks; null when the page does not say. */
    @Nullable
    String published() {
        var published = article().published();
        if (published == null) {
            return null;
        }
        var zone = published.zone() == null ? "" : published.zone().getId();
        var local = published.iso();
        return (local.substring(0, local.length() - zone.length()).replace('T', ' ') + " " + zone).strip();
    }
}
