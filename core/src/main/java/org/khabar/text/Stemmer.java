package org.khabar.text;

import java.util.Locale;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Cuts a word to its stem: by Snowball where that is good, by the language's own prefixes and suffixes elsewhere. */
interface Stemmer {

    /** The folded stem of a word. */
    String stem(String word);

    static Stemmer named(String name, Clitics clitics) {
        return switch (name) {
            case "english" -> snowball(EnglishStemmer::new, Locale.ROOT);
            case "french" -> snowball(FrenchStemmer::new, Locale.ROOT);
            case "german" -> snowball(GermanStemmer::new, Locale.ROOT);
            case "spanish" -> snowball(SpanishStemmer::new, Locale.ROOT);
            case "italian" -> snowball(ItalianStemmer::new, Locale.ROOT);
            case "portuguese" -> snowball(PortugueseStemmer::new, Locale.ROOT);
            case "russian" -> snowball(RussianStemmer::new, Locale.ROOT);
            case "turkish" -> snowball(TurkishStemmer::new, Locale.forLanguageTag("tr"));
            case "table" -> word -> clitics.bare(Folding.fold(word));
            default -> throw new IllegalArgumentException("no stemmer is named " + name);
        };
    }

    /** Snowball's stemmers hold state, so each thread has its own. */
    private static Stemmer snowball(Supplier<SnowballStemmer> make, Locale locale) {
        var own = ThreadLocal.withInitial(make);
        return word -> {
            var stemmer = own.get();
            stemmer.setCurrent(word.toLowerCase(locale));
            stemmer.stem();
            return Folding.fold(stemmer.getCurrent());
        };
    }
}
