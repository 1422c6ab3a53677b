package org.khabar.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/**
 * Cuts text into words: runs of letters and marks, or of digits; a non-joiner stays inside its word; scripts written
 * without blanks are cut by ICU's dictionaries.
 */
public final class Words {

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    /** The words of a stretch of text, in order. */
    public static List<Word> of(Language language, CharSequence text, Span within) {
        var cutter = new Words(language);
        var words = new ArrayList<Word>();
        int at = within.start();
        while (at < within.end()) {
            int end = cutter.endOfRun(text, at, within.end());
            if (end > at) {
                cutter.add(words, text, at, end);
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** The words of a whole phrase. */
    public static List<Word> of(Language language, CharSequence phrase) {
        return of(language, phrase, new Span(0, phrase.length()));
    }

    /** Where the run of letters or digits that begins at {@code at} ends; {@code at} itself when none begins there. */
    private int endOfRun(CharSequence text, int at, int limit) {
        boolean digits = at < limit && Character.isDigit(Character.codePointAt(text, at));
        int i = at;
        while (i < limit) {
            int letter = Character.codePointAt(text, i);
            boolean belongs =
                    digits ? Character.isDigit(letter) : isLetter(letter) || i > at && isInner(text, i, limit);
            if (!belongs) {
                break;
            }
            i += Character.charCount(letter);
        }
        return Math.min(i, limit);
    }

    private static boolean isLetter(int letter) {
        if (Character.isLetter(letter)) {
            return true;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || letter == '\u0640';
    }

    /** A non-joiner, or an apostrophe between letters. */
    private static boolean isInner(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        boolean inner = c == '\u200c' || c == '\u200d' || isApostrophe(c);
        return inner && at + 1 < limit && Character.isLetter(Character.codePointAt(text, at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private void add(List<Word> words, CharSequence text, int start, int end) {
        if (isUnspaced(Character.codePointAt(text, start))) {
            addByDictionary(words, text, start, end);
            return;
        }
        int apostrophe = apostrophe(text, start, end);
        if (apostrophe < 0) {
            words.add(word(text, start, end));
            return;
        }
        var rest = text.subSequence(apostrophe + 1, end).toString();
        words.add(word(text, start, apostrophe));
        if (!language.clitics().isSuffixAfterApostrophe(rest)) {
            add(words, text, apostrophe + 1, end);
        }
    }

    private static int apostrophe(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isApostrophe(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUnspaced(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private void addByDictionary(List<Word> words, CharSequence text, int start, int end) {
        var breaks = BreakIterator.getWordInstance(new ULocale(language.code()));
        breaks.setText(text.subSequence(start, end).toString());
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(word(text, start + from, start + to));
            from = to;
        }
    }

    private Word word(CharSequence text, int start, int end) {
        var whole = text.subSequence(start, end).toString();
        var forms = new ArrayList<Word.Form>();
        forms.add(form(start, whole));
        var folded = Folding.fold(whole);
        for (var clitic : language.clitics().before()) {
            int cut = clitic.form().length();
            if (folded.startsWith(clitic.form()) && whole.length() - cut >= clitic.remain()) {
                forms.add(form(start + cut, whole.substring(cut)));
            }
        }
        return new Word(new Span(start, end), forms);
    }

    private Word.Form form(int start, String surface) {
        var bare = language.clitics().withoutArticle(Folding.fold(surface));
        var stem = language.isCased() ? language.stem(surface) : language.stem(bare);
        return new Word.Form(start, bare, stem);
    }
}
