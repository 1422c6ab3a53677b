package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Span;
import org.khabar.text.Language;
import org.khabar.text.Sentences;
import org.khabar.text.Word;
import org.khabar.text.Words;

/** The story's own text, cut into sentences and words once for all who look at it. */
record Prose(Article article, Language language, List<Sentence> sentences) {

    Prose {
        sentences = List.copyOf(sentences);
    }

    /** A sentence of a block of the story. */
    record Sentence(Span span, Block block, List<Word> words) {
        Sentence {
            words = List.copyOf(words);
        }
    }

    static Prose of(Article article, Language language) {
        var sentences = new ArrayList<Sentence>();
        for (var block : article.story()) {
            for (var span : Sentences.of(language, article.text(), block.span())) {
                sentences.add(new Sentence(span, block, Words.of(language, article.text(), span)));
            }
        }
        return new Prose(article, language, sentences);
    }

    String text() {
        return article.text();
    }
}
