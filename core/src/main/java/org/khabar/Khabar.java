package org.khabar;

import java.util.List;
import org.khabar.annotate.Annotator;
import org.khabar.compare.Comparer;
import org.khabar.match.Identities;
import org.khabar.model.Comparison;
import org.khabar.model.Page;
import org.khabar.model.Reading;
import org.khabar.model.Story;
import org.khabar.page.Cleaner;
import org.khabar.story.Grouper;
import org.khabar.text.Languages;

/**
 * The whole way: a page is read, readings are grouped into stories, a story's readings are compared.
 *
 * <p>Holds nothing but tables; one Khabar serves any number of threads.
 */
public final class Khabar {

    private final Cleaner cleaner;
    private final Annotator annotator;
    private final Identities identities;
    private final Grouper grouper;
    private final Comparer comparer;

    public Khabar(Languages languages) {
        cleaner = new Cleaner(languages);
        annotator = new Annotator(languages);
        identities = new Identities(languages);
        grouper = new Grouper(languages.world());
        comparer = new Comparer(languages);
    }

    /**
     * Reads one page.
     *
     * @throws org.khabar.page.UnreadablePage when the bytes are no text at all
     */
    public Reading read(Page page) {
        return annotator.annotate(cleaner.clean(page));
    }

    /** Sorts readings into stories. */
    public List<Story> group(List<Reading> readings) {
        return grouper.group(identities.join(readings));
    }

    /** Compares the readings of one story; a single reading is allowed and shows what that page says. */
    public Comparison compare(List<Reading> readings) {
        return comparer.compare(identities.join(readings));
    }
}
