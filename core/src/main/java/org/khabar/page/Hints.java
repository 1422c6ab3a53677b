package org.khabar.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.khabar.text.Languages;

/** What element names and the words in class, id, role and itemprop say about an element ({@code world/markup.tsv}). */
final class Hints {

    /** What an element seems to hold. */
    enum Hint {
        CLUTTER,
        /** Furniture even where most of the page's text stands in it. */
        NEVER,
        STORY,
        CAPTION,
        BYLINE,
        STAMP,
        STANDFIRST,
        TITLE,
        KICKER,
        READALSO
    }

    private static final Map<String, Hint> BY_TAG = Map.of(
            "nav", Hint.CLUTTER,
            "footer", Hint.CLUTTER,
            "aside", Hint.CLUTTER,
            "form", Hint.CLUTTER,
            "menu", Hint.CLUTTER,
            "dialog", Hint.CLUTTER,
            "article", Hint.STORY,
            "main", Hint.STORY,
            "figcaption", Hint.CAPTION,
            "time", Hint.STAMP);

    private static final List<String> ATTRIBUTES = List.of("class", "id", "role", "itemprop", "data-component");

    private final Map<String, Set<Hint>> wholes = new HashMap<>();
    private final Map<String, Set<Hint>> names = new HashMap<>();
    private final Map<String, Set<Hint>> parts = new HashMap<>();

    Hints(Languages languages) {
        for (var row : languages.shared("markup")) {
            var hint = Hint.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            var table = switch (row.cell(1)) {
                case "part" -> parts;
                case "whole" -> wholes;
                default -> names;
            };
            for (var name : row.forms(2)) {
                table.computeIfAbsent(name.replace("-", ""), key -> EnumSet.noneOf(Hint.class))
                        .add(hint);
            }
        }
    }

    /** One page's hints: each element is looked at once. */
    final class OfPage {

        private final Map<Element, Set<Hint>> known = new HashMap<>();

        Set<Hint> of(Element element) {
            return known.computeIfAbsent(element, Hints.this::read);
        }
    }

    OfPage ofPage() {
        return new OfPage();
    }

    private Set<Hint> read(Element element) {
        var hints = EnumSet.noneOf(Hint.class);
        var byTag = BY_TAG.get(element.normalName());
        if (byTag != null) {
            hints.add(byTag);
        }
        for (var attribute : ATTRIBUTES) {
            var value = element.attr(attribute);
            if (!value.isEmpty()) {
                addNames(hints, value);
            }
        }
        return hints;
    }

    private void addNames(Set<Hint> hints, String value) {
        for (var name : value.split("\\s+", -1)) {
            var joined = name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
            hints.addAll(wholes.getOrDefault(joined, Set.of()));
            hints.addAll(names.getOrDefault(joined, Set.of()));
            for (var part : parts.entrySet()) {
                if (joined.contains(part.getKey())) {
                    hints.addAll(part.getValue());
                }
            }
            for (var word : words(name)) {
                hints.addAll(names.getOrDefault(word, Set.of()));
            }
        }
    }

    /** The words a name is made of: {@code entry-content}, {@code storyBody}, {@code b-topic__info}. */
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }
}
