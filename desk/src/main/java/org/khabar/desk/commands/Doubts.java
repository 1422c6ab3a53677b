package org.khabar.desk.commands;

import org.jspecify.annotations.Nullable;
import org.khabar.desk.report.Texts;
import org.khabar.model.Reading;
import org.khabar.text.Languages;

/** What a user must know about a page that was read but could not be understood. */
final class Doubts {

    private Doubts() {}

    /** One sentence, or null when nothing is in doubt. */
    static @Nullable String about(Reading reading, Languages languages) {
        var article = reading.article();
        if (article.story().isEmpty()) {
            return "holds no article: only menus, lists or notices were found";
        }
        if (article.language().equals("und")) {
            return "is in a language that could not be told; only its text is shown";
        }
        if (!languages.codes().contains(article.language().split("-", 2)[0])) {
            return "is in " + Texts.of("en").language(article.language()) + " (" + article.language()
                    + "), a language Khabar has no tables for; only its text is shown";
        }
        return null;
    }
}
