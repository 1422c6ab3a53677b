package org.khabar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.model.Span;

class FragmentTest {

    private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";

    @Test
    void everyLetterIsShownOnceWhateverIsMarked() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var range = any(random);
            var places = new ArrayList<Fragment.Place>();
            var marks = new ArrayList<Fragment.Mark>();
            for (int j = 0; j < 5; j++) {
                places.add(new Fragment.Place(any(random), "p" + j, "f" + j, j, "agreed"));
                marks.add(new Fragment.Mark(any(random), "m" + j, ""));
            }
            assertThat(text(Fragment.of(TEXT, range, places, marks))).isEqualTo(range.in(TEXT));
        }
    }

    @Test
    void marksThatOverlapAreBothShownWhereBothHold() {
        var marks = List.of(
                new Fragment.Mark(new Span(0, 3), "quote", "said"), new Fragment.Mark(new Span(2, 5), "name", "who"));
        assertThat(Fragment.of(TEXT, new Span(0, 5), List.of(), marks))
                .containsExactly(
                        new Fragment.Words("ab", "quote", "said"),
                        new Fragment.Words("c", "quote name", "said \u00b7 who"),
                        new Fragment.Words("de", "name", "who"));
    }

    @Test
    void aPassageInsideAnotherStaysInside() {
        var outer = new Fragment.Place(new Span(0, 6), "o", "f1", 1, "agreed");
        var inner = new Fragment.Place(new Span(2, 4), "i", "f2", 2, "only");
        assertThat(Fragment.of(TEXT, new Span(0, 6), List.of(inner, outer), List.of()))
                .containsExactly(new Fragment.Passage(
                        outer,
                        List.of(
                                new Fragment.Words("ab", "", ""),
                                new Fragment.Passage(inner, List.of(new Fragment.Words("cd", "", ""))),
                                new Fragment.Words("ef", "", ""))));
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> fragment instanceof Fragment.Words words
                        ? words.text()
                        : text(((Fragment.Passage) fragment).parts()))
                .collect(Collectors.joining());
    }

    private static Span any(Random random) {
        int a = random.nextInt(TEXT.length());
        int b = random.nextInt(TEXT.length());
        return new Span(Math.min(a, b), Math.max(a, b));
    }
}
