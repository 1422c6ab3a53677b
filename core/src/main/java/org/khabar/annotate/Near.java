package org.khabar.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khabar.model.Span;

/** Things of a page by place, so that a sentence does not look through the whole page for its own. */
final class Near<T> {

    private final List<T> things;
    private final int[] starts;
    private final Function<T, Span> place;
    private final int longest;

    Near(List<T> things, Function<T, Span> place) {
        this.place = place;
        this.things = things.stream()
                .sorted((a, b) -> place.apply(a).compareTo(place.apply(b)))
                .toList();
        this.starts = this.things.stream()
                .mapToInt(thing -> place.apply(thing).start())
                .toArray();
        this.longest = this.things.stream()
                .mapToInt(thing -> place.apply(thing).length())
                .max()
                .orElse(0);
    }

    /** The things that overlap a stretch, in order. */
    List<T> at(Span span) {
        var near = new ArrayList<T>();
        for (int i = firstFrom(span.start() - longest); i < starts.length && starts[i] < span.end(); i++) {
            if (place.apply(things.get(i)).overlaps(span)) {
                near.add(things.get(i));
            }
        }
        return near;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
