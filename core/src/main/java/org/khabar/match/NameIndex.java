package org.khabar.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.khabar.model.Likeness;

/** A list of names in which another name is sought, whatever the scripts. */
public final class NameIndex {

    private static final int SHORTLIST = 400; // compared letter by letter

    /** A name of the list that may be the one sought. */
    public record Found(String name, Likeness likeness) {}

    private record Entry(Name name, Bones bones) {
        static Entry of(String text) {
            var name = Name.of(text);
            return new Entry(name, Bones.of(name));
        }
    }

    private final List<Entry> entries;
    private final NameMatcher matcher = new NameMatcher();

    public NameIndex(List<String> names) {
        entries = names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .map(Entry::of)
                .toList();
    }

    /** The likeliest names, the best first; of equals the one listed first. */
    public List<Found> find(String sought, int top) {
        var name = Entry.of(sought);
        int[] distance = entries.stream()
                .mapToInt(entry -> name.bones().distance(entry.bones()))
                .toArray();
        var near = IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> distance[i]))
                .limit(SHORTLIST)
                .toList();
        var found = new ArrayList<Found>();
        for (int i : near) {
            var entry = entries.get(i);
            found.add(new Found(entry.name().text(), matcher.compare(name.name(), entry.name())));
        }
        found.sort(Comparator.comparingDouble(one -> -one.likeness().score()));
        return found.subList(0, Math.min(top, found.size()));
    }
}
