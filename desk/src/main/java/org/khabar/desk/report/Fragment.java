package org.khabar.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.model.Span;

/** A stretch of a page as the browser shows it: plain or marked words, or a passage that findings point at. */
sealed interface Fragment {

    /**
     * Words that bear the same marks throughout.
     *
     * @param style the marks, as style classes; empty for plain words
     * @param note what the marks say, for who points at them; empty when nothing
     */
    record Words(String text, String style, String note) implements Fragment {}

    /**
     * A passage that a finding cites.
     *
     * @param place where it stands and who cites it
     */
    record Passage(Place place, List<Fragment> parts) implements Fragment {}

    /**
     * A place in a page that a finding cites.
     *
     * @param id of the place, to jump to
     * @param finding id of the finding, to jump back to
     * @param number of the finding in the report
     */
    record Place(Span span, String id, String finding, int number, String verdict) {}

    /** A mark over a stretch of the text. */
    record Mark(Span span, String style, String note) {}

    /** The text of a range in fragments. Places may nest; where one crosses another's end it is cut there. */
    static List<Fragment> of(String text, Span range, List<Place> places, List<Mark> marks) {
        var inside = places.stream()
                .filter(place -> place.span.overlaps(range))
                .sorted((a, b) -> a.span.compareTo(b.span))
                .toList();
        var near = marks.stream().filter(mark -> mark.span.overlaps(range)).toList();
        var fragments = new ArrayList<Fragment>();
        fill(fragments, text, range, inside, near);
        return fragments;
    }

    private static void fill(List<Fragment> fragments, String text, Span range, List<Place> places, List<Mark> marks) {
        int at = range.start();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var span = clip(place.span, new Span(at, range.end()));
            if (!span.isEmpty()) {
                words(fragments, text, new Span(at, span.start()), marks);
                var inner = places.subList(i + 1, places.size()).stream()
                        .takeWhile(next -> next.span.start() < span.end())
                        .toList();
                var parts = new ArrayList<Fragment>();
                fill(parts, text, span, inner, marks);
                fragments.add(new Passage(place, parts));
                i += inner.size();
                at = span.end();
            }
        }
        words(fragments, text, new Span(at, range.end()), marks);
    }

    private static void words(List<Fragment> fragments, String text, Span range, List<Mark> marks) {
        var cuts = new TreeSet<Integer>(List.of(range.start(), range.end()));
        for (var mark : marks) {
            var span = clip(mark.span, range);
            cuts.add(span.start());
            cuts.add(span.end());
        }
        int from = range.start();
        for (int to : cuts) {
            if (to > from) {
                fragments.add(words(text, new Span(from, to), marks));
            }
            from = to;
        }
    }

    private static Words words(String text, Span span, List<Mark> marks) {
        var over = marks.stream().filter(mark -> mark.span.contains(span)).toList();
        return new Words(
                span.in(text),
                over.stream().map(Mark::style).distinct().collect(Collectors.joining(" ")),
                over.stream()
                        .map(Mark::note)
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" \u00b7 ")));
    }

    private static Span clip(Span span, Span range) {
        int start = Math.max(range.start(), Math.min(span.start(), range.end()));
        return new Span(start, Math.max(start, Math.min(span.end(), range.end())));
    }
}
