package org.khabar.page;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a page's markup and cuts its visible text into pieces; walks without recursion, however deep the page. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "head",
            "select",
            "datalist",
            "textarea",
            "canvas",
            "audio",
            "video",
            "map",
            "frameset",
            "noframes");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "bold", "nobreak", "picture", "source");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** A line shorter than this before a single break was broken on purpose, not for width. */
    private static final int FULL_LINE = 40;

    /** An emphasised opening longer than this is no dateline. */
    private static final int LONGEST_LEAD = 120;

    /** No page of use is deeper; what lies below is hung up here. */
    private static final int DEEPEST = 256;

    private final Copyist copyist;

    /** For each open inline element, whether it opened with the piece. */
    private final BitSet opening = new BitSet();

    private int inlines;
    private int links;
    private int breaks;

    private HtmlBlocks(Copyist copyist) {
        this.copyist = copyist;
    }

    static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
    }

    /** The pieces of a page, in reading order. */
    static List<Piece> of(Document document, String html) {
        var copyist = new Copyist(html);
        NodeTraversor.filter(new HtmlBlocks(copyist), document);
        copyist.finish(document, false);
        return copyist.pieces();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode said) {
            copy(said);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void copy(TextNode said) {
        var range = said.sourceRange();
        boolean blank = said.isBlank();
        if (!blank) {
            breaks = 0;
        }
        if (!blank || copyist.length() > 0) {
            copyist.copy(said.getWholeText(), range.startPos(), range.endPos(), links > 0);
        }
    }

    private FilterResult open(Element element) {
        var tag = element.normalName();
        if (UNSEEN.contains(tag) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            breakLine(element);
        } else if (INLINE.contains(tag)) {
            opening.set(inlines++, copyist.length() == 0);
        } else {
            finish(element.parent());
            opening.clear();
        }
        links += tag.equals("a") || tag.equals("button") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    /** Two breaks part paragraphs; one parts lines, unless the line seems broken for its width. */
    private void breakLine(Element element) {
        breaks++;
        var parent = element.parent();
        boolean heading = parent != null && HEADINGS.contains(parent.normalName());
        if (!heading && (breaks > 1 || copyist.isAllLead() || isLineEnd(copyist.soFar()))) {
            finish(parent);
        } else {
            copyist.copy(" ", 0, 0, false);
        }
    }

    private static boolean isLineEnd(String line) {
        if (line.length() < FULL_LINE) {
            return true;
        }
        var shape = Shape.of(line);
        return shape.stopped() || line.strip().endsWith(":");
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String tag) {
        links -= tag.equals("a") || tag.equals("button") ? 1 : 0;
        if (tag.equals("br")) {
            return;
        }
        if (!INLINE.contains(tag)) {
            finish(element);
            opening.clear();
        } else if (opening.get(--inlines) && copyist.length() > 0 && copyist.length() < LONGEST_LEAD) {
            copyist.leadEnds();
        }
    }

    private void finish(@Nullable Element owner) {
        breaks = 0;
        copyist.finish(block(owner), false);
    }

    private static @Nullable Element block(@Nullable Element owner) {
        var element = owner;
        while (element != null && INLINE.contains(element.normalName())) {
            element = element.parent();
        }
        return element;
    }
}
