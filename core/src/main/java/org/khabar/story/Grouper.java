package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Identities;
import org.khabar.model.Entity;
import org.khabar.model.Likeness;
import org.khabar.model.Reading;
import org.khabar.model.Story;
import org.khabar.text.World;

/**
 * Sorts readings into stories: pages that tell the same event.
 *
 * <p>The two most alike groups of pages are joined as long as their pages are, on average, more likely to tell the
 * same event than not; so one page between two events does not draw them together.
 */
public final class Grouper {

    /** Even odds, on average over the pairs of two groups. */
    private static final double SAME_EVENT = 0.5;

    private final World world;

    public Grouper(World world) {
        this.world = world;
    }

    /** Every reading lands in exactly one story; the order of the readings does not matter. */
    public List<Story> group(Identities.Joined joined) {
        var readings = joined.readings().stream()
                .sorted(Comparator.comparing(reading -> reading.article().pageId()))
                .toList();
        var pairs = pairs(readings, joined.entities());
        var places = new HashMap<String, Integer>();
        joined.readings().forEach(reading -> places.put(reading.article().pageId(), places.size()));
        return groups(readings.size(), pairs).stream()
                .map(group -> story(group, readings, pairs, places))
                .sorted(Comparator.comparing(
                        story -> places.getOrDefault(story.pageIds().get(0), 0)))
                .toList();
    }

    private Likeness[][] pairs(List<Reading> readings, List<Entity> entities) {
        Map<String, Entity> byId =
                entities.stream().collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
        var matcher = new PageMatcher(readings.stream()
                .map(reading -> Profile.of(reading, byId, world))
                .toList());
        var pairs = new Likeness[readings.size()][readings.size()];
        for (int i = 0; i < pairs.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs[i][j] = matcher.compare(
                        j,
                        i,
                        readings.get(j).article().published(),
                        readings.get(i).article().published());
                pairs[j][i] = pairs[i][j];
            }
        }
        return pairs;
    }

    /** Two groups and how alike they are on average. */
    private record Best(int left, int right, double average) {}

    /** Groups of page numbers, each in ascending order. */
    private static List<List<Integer>> groups(int pages, Likeness[][] pairs) {
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, pages).forEach(page -> groups.add(List.of(page)));
        for (var best = best(groups, pairs); best != null; best = best(groups, pairs)) {
            var both = new ArrayList<>(groups.get(best.left()));
            both.addAll(groups.remove(best.right()));
            both.sort(Comparator.naturalOrder());
            groups.set(best.left(), List.copyOf(both));
        }
        return groups;
    }

    /** The two most alike groups; null when no two are more likely one event than not. */
    private static @Nullable Best best(List<List<Integer>> groups, Likeness[][] pairs) {
        Best best = null;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double average = average(groups.get(i), groups.get(j), pairs);
                if (average > (best == null ? SAME_EVENT : best.average())) {
                    best = new Best(i, j, average);
                }
            }
        }
        return best;
    }

    private static double average(List<Integer> left, List<Integer> right, Likeness[][] pairs) {
        double sum = 0;
        for (int i : left) {
            for (int j : right) {
                sum += pairs[i][j].score();
            }
        }
        return sum / (left.size() * right.size());
    }

    private static Story story(
            List<Integer> group, List<Reading> readings, Likeness[][] pairs, Map<String, Integer> places) {
        var ids = group.stream()
                .map(page -> readings.get(page).article().pageId())
                .sorted(Comparator.comparing(id -> places.getOrDefault(id, 0)))
                .toList();
        var links = new ArrayList<Story.Link>();
        for (int i : group) {
            for (int j : group) {
                if (i < j && pairs[i][j].score() > SAME_EVENT) {
                    links.add(new Story.Link(
                            readings.get(i).article().pageId(),
                            readings.get(j).article().pageId(),
                            pairs[i][j]));
                }
            }
        }
        return new Story("story-" + readings.get(group.get(0)).article().pageId(), ids, links);
    }
}
