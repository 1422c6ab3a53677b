package org.khabar.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Block.Kind;
import org.khabar.text.Language;

/** Says of each line of a page of plain text what it is. */
final class TextLabels {

    private static final int SHORT_SENTENCE = 40;
    private static final int STAMP_LINE = 70;
    private static final int SUBHEAD = 60;
    private static final int CAPTION = 12;
    private static final double CUE_WORTH = -1.5;

    private static final int DATELINE = 50;
    private static final String DATELINE_PARTS = " *[-\u2013\u2014\u0640/|:] +";

    /** A line of the story's head must share this much of its telling words with the story. */
    private static final double KIN = 0.3;

    private static final double APART_WORTH = 0.15;
    private static final double LENGTH_WORTH = 0.004;
    private static final int TITLE = 12;
    private static final int LONGEST_TITLE = 180;

    /** The paragraphs that tell what the story is about. */
    private static final int OPENING = 3;

    private final Language language;
    private final List<Piece> lines;
    private final Cues.@Nullable Found[] cues;
    private final Dates.Reader dates;
    private final Kind[] kinds;

    private TextLabels(Language language, List<Piece> lines) {
        this.language = language;
        this.lines = lines;
        this.dates = new Dates.Reader(language);
        this.kinds = new Kind[lines.size()];
        this.cues = new Cues.Found[lines.size()];
        Arrays.fill(kinds, Kind.CLUTTER);
        var known = Cues.of(language);
        for (int i = 0; i < cues.length; i++) {
            cues[i] = known.in(lines.get(i));
        }
    }

    static Kind[] of(Language language, List<Piece> lines) {
        var labels = new TextLabels(language, lines);
        var region = Region.ofLines(labels.worth());
        if (region != null) {
            labels.labelStory(region);
            labels.labelHead(region);
        }
        return labels.kinds;
    }

    private double[] worth() {
        var worth = new double[lines.size()];
        boolean section = false;
        for (int i = 0; i < worth.length; i++) {
            var line = lines.get(i);
            section = !Worth.isProse(line) && (section || isSection(i));
            double bare = Worth.bare(line);
            worth[i] = section || isFurniture(i) ? CUE_WORTH : bare;
        }
        return worth;
    }

    private boolean isSection(int i) {
        var cue = cues[i];
        return cue != null
                && lines.get(i).shape().weight() <= SHORT_SENTENCE
                && (cue.cue() == Cues.Cue.SECTION || cue.cue() == Cues.Cue.END);
    }

    private boolean isFurniture(int i) {
        return cues[i] != null;
    }

    private void labelStory(Region region) {
        var told = story(region);
        boolean also = false;
        for (int i = region.first(); i <= region.last(); i++) {
            boolean prose = Worth.bare(lines.get(i)) > 0;
            kinds[i] = isFurniture(i) ? furniture(i) : prose ? Kind.BODY : also ? Kind.READ_ALSO : lineKind(i, told);
            also = isFurniture(i) && kinds[i] == Kind.READ_ALSO;
        }
        for (int i = region.first(); i <= region.last() && lines.get(i).shape().weight() > 0; i++) {
            if (kinds[i] == Kind.BODY) {
                break;
            }
            kinds[i] = kinds[i] == Kind.SUBHEAD ? Kind.CLUTTER : kinds[i];
        }
    }

    private Set<String> story(Region region) {
        var told = new HashSet<String>();
        for (int i = region.first(); i <= region.last(); i++) {
            if (Worth.isProse(lines.get(i)) && !isFurniture(i)) {
                told.addAll(Letters.telling(language, lines.get(i).text()));
            }
        }
        return told;
    }

    private Kind furniture(int i) {
        var cue = cues[i];
        return cue == null
                ? Kind.CLUTTER
                : switch (cue.cue()) {
                    case READALSO -> Kind.READ_ALSO;
                    case BYLINE -> Kind.BYLINE;
                    case STAMP -> Kind.STAMP;
                    case CAPTION -> Kind.CAPTION;
                    default -> Kind.CLUTTER;
                };
    }

    /** A short line among paragraphs: a subheading speaks of the story, a stray headline of another one. */
    private Kind lineKind(int i, Set<String> told) {
        var text = lines.get(i).text();
        if (text.endsWith(":") || text.endsWith("\uff1a")) {
            return Kind.BODY;
        }
        boolean kin = Letters.share(Letters.telling(language, text), told) >= KIN;
        return kin && lines.get(i).shape().weight() <= SUBHEAD ? Kind.SUBHEAD : Kind.CLUTTER;
    }

    private void labelHead(Region region) {
        var told = story(region);
        var opening = opening(region);
        var datelines = Datelines.of(language);
        int title = -1;
        double most = 0;
        for (int i = 0; i < region.first(); i++) {
            var line = lines.get(i);
            kinds[i] = headKind(i, opening, datelines);
            double worth = kinds[i] == Kind.CLUTTER && !isFurniture(i) ? titleWorth(line, told) : 0;
            if (worth > most) {
                most = worth;
                title = i;
            }
        }
        if (title >= 0) {
            kinds[title] = Kind.TITLE;
        }
    }

    private Kind headKind(int i, String opening, Datelines datelines) {
        var line = lines.get(i);
        if (isFurniture(i)) {
            return furniture(i);
        }
        if (datelines.isLine(line) || namesAnotherLine(i)) {
            return Kind.DATELINE;
        }
        if (line.shape().weight() <= STAMP_LINE && dates.in(line.text()) != null) {
            return Kind.STAMP;
        }
        boolean named = line.shape().weight() >= CAPTION && opening.contains(Letters.only(line.text()));
        return named ? Kind.CAPTION : Kind.CLUTTER;
    }

    /** "Gdansk - The Quay", where another line is the site's name: a dateline in any language. */
    private boolean namesAnotherLine(int i) {
        var parts = lines.get(i).text().split(DATELINE_PARTS, -1);
        if (parts.length != 2 || lines.get(i).shape().weight() > DATELINE) {
            return false;
        }
        var site = Letters.only(parts[1]);
        return !site.isEmpty() && lines.stream().limit(i).anyMatch(line -> site.equals(Letters.only(line.text())));
    }

    /** The letters of the first paragraphs: a line found there word for word names a person in a picture. */
    private String opening(Region region) {
        var opening = new StringBuilder();
        for (int i = region.first(); i <= Math.min(region.last(), region.first() + OPENING); i++) {
            opening.append(Letters.only(lines.get(i).text())).append(' ');
        }
        return opening.toString();
    }

    private double titleWorth(Piece line, Set<String> told) {
        int weight = line.shape().weight();
        if (weight < TITLE || weight > LONGEST_TITLE || line.shape().parts() > 1) {
            return 0;
        }
        double kin = Letters.share(Letters.telling(language, line.text()), told);
        return kin < KIN ? 0 : kin + weight * LENGTH_WORTH + (line.apart() ? APART_WORTH : 0);
    }
}
