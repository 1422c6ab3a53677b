package org.khabar.text;

import java.util.List;
import org.khabar.model.Span;

/**
 * A word of a text.
 *
 * @param span where it stands, without an apostrophe suffix ("Iran" of "Iran's")
 * @param forms the ways it can be read: first as a whole, then without what may be glued before it (و ف ب ل ك)
 */
public record Word(Span span, List<Form> forms) {

    public Word {
        forms = List.copyOf(forms);
    }

    /**
     * One reading of a word.
     *
     * @param start where this reading begins in the text: after what was glued before it; an article belongs to it
     * @param folded folded, without article
     * @param stem stemmed and folded, without article
     */
    public record Form(int start, String folded, String stem) {}

    /** The whole word, folded, without article. */
    public String folded() {
        return forms.get(0).folded();
    }

    /** The whole word's stem. */
    public String stem() {
        return forms.get(0).stem();
    }
}
