package org.khabar.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.annotate.QuotationMarks.Marked;

/**
 * Decides whether words in quotation marks are someone's own words, and which word of saying they belong to.
 *
 * <p>Rules: the nearest word of saying of the line governs them; a few words are a name or a term unless they stand
 * right behind a colon or at the word of saying, or close its clause; words with capitals are a title; many words, or a
 * whole sentence in marks, speak for themselves.
 */
final class Marks {

    /** Marked words of at most this many are a name or a term unless a word of saying governs them closely. */
    private static final int TERM = 3;

    /** Marked words of at least this many are a quote even where no word of saying stands by. */
    private static final int SPEECH = 5;

    /** A verb behind the marks belongs to them when it stands within this many words. */
    private static final int BEHIND = 12;

    private final Prose prose;
    private final SpeechLine line;
    private final List<Saying> sayings;

    Marks(Prose prose, SpeechLine line, List<Saying> sayings) {
        this.prose = prose;
        this.line = line;
        this.sayings = sayings;
    }

    /** Whether words in marks stand close to words of saying. */
    static boolean touch(SpeechLine line, Saying saying) {
        int from = Math.max(0, saying.at().from() - BEHIND);
        int to = Math.min(line.size(), saying.at().to() + BEHIND);
        for (int i = from; i < to; i++) {
            if (line.isMarked(i)) {
                return true;
            }
        }
        return false;
    }

    /** The word of saying that marked words belong to; null when there is none. */
    @Nullable
    Saying governing(Marked mark, Part part) {
        Saying best = null;
        int nearest = Integer.MAX_VALUE;
        for (var saying : sayings) {
            int gap = gap(saying, part);
            if (gap < nearest && governs(saying, mark, part)) {
                nearest = gap;
                best = saying;
            }
        }
        return best;
    }

    private static int gap(Saying saying, Part part) {
        int gap = isBehind(saying, part)
                ? saying.at().from() - part.to()
                : part.from() - saying.at().to();
        return saying.isSourced() ? gap + BEHIND : gap;
    }

    private static boolean isBehind(Saying saying, Part part) {
        return saying.at().from() >= part.to();
    }

    private boolean governs(Saying saying, Marked mark, Part part) {
        if (saying.isSourced()) {
            return saying.retells(part) && (part.size() > TERM || closesClause(mark)) && !isTitle(part);
        }
        if (line.hasColonBefore(part.from()) && !isBehind(saying, part)) {
            return true;
        }
        if (isTitle(part)) {
            return isBehind(saying, part) && isTurned(saying, mark, part) && part.from() == 0;
        }
        return part.size() > TERM ? !isBehind(saying, part) || isReached(saying, part) : governsFew(saying, mark, part);
    }

    private boolean governsFew(Saying saying, Marked mark, Part part) {
        if (isBehind(saying, part)) {
            return saying.at().from() == part.to() || isTurned(saying, mark, part);
        }
        boolean tight = part.from() - saying.at().to() <= 1;
        boolean inside = saying.retells(part);
        boolean whole = part.size() == TERM && (tight || inside);
        return whole || closesClause(mark) && (tight || part.size() > 1);
    }

    /** Whether the verb stands behind the marks and a comma, nothing parting them. */
    private boolean isTurned(Saying saying, Marked mark, Part part) {
        var text = prose.text();
        boolean commaInside = SpeechLine.isComma(text.charAt(mark.inner().end() - 1));
        boolean comma = commaInside || part.to() < line.size() && line.hasCommaBefore(part.to());
        boolean begins = part.from() == 0 || line.hasCommaBefore(part.from()) || line.hasColonBefore(part.from());
        return comma && begins && isReached(saying, part);
    }

    private boolean isReached(Saying saying, Part part) {
        for (int i = part.to(); i < saying.at().from(); i++) {
            if (line.hasSemicolonBefore(i) || line.hasColonBefore(i)) {
                return false;
            }
        }
        return saying.at().from() - part.to() <= BEHIND;
    }

    /** Whether a full stop or comma follows the marks, or the line ends. */
    private boolean closesClause(Marked mark) {
        int at = mark.outer().end();
        if (at >= line.span().end()) {
            return true;
        }
        char c = prose.text().charAt(at);
        return c == '.' || SpeechLine.isComma(c) || SpeechLine.isSemicolon(c);
    }

    /** Words of saying inserted within the marks: "« Nous partons, dit X. Adieu. »"; null when there are none. */
    @Nullable
    Saying inserted(Reporting reporting, Voices voices, Part part) {
        for (var hit : reporting.cuesWithin(line, part.from() + 1, part.to())) {
            var speaker = line.hasCommaBefore(hit.first())
                    ? voices.first(line, hit.end(), Math.min(hit.end() + SPEECH, part.to()))
                    : null;
            if (speaker != null) {
                return new Saying(new Part(hit.first(), hit.end()), hit.span(), null, speaker, null);
            }
        }
        return null;
    }

    /** Whether marked words are a quote though no word of saying stands by. */
    boolean speakAlone(Marked mark, Part part) {
        char last = prose.text().charAt(mark.inner().end() - 1);
        boolean sentence = ".!?\u061f\u2026".indexOf(last) >= 0;
        boolean whole = part.from() == 0 && part.to() == line.size();
        boolean speaks = part.size() >= SPEECH || part.size() > TERM && (sentence || whole) || sentence && whole;
        return speaks && !isTitle(part);
    }

    /** Whether words are written as a name or title is: with capitals. */
    private boolean isTitle(Part part) {
        if (!prose.language().isCased() || part.size() > SPEECH) {
            return false;
        }
        int capitals = 0;
        for (int i = part.from(); i < part.to(); i++) {
            char first = prose.text().charAt(line.words().get(i).span().start());
            capitals += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
        }
        return capitals * 2 > part.size();
    }
}
