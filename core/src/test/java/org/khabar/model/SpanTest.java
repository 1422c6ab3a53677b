package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest(name = "{0}..{1} and {2}..{3}: common {4}, overlap {5}")
    @CsvSource({
        "0, 5, 3, 8, 2, true",
        "0, 5, 5, 8, 0, false", // half-open: they touch, they do not overlap
        "2, 4, 0, 9, 2, true",
        "0, 1, 7, 9, 0, false"
    })
    void overlapIsSymmetric(int start, int end, int otherStart, int otherEnd, int common, boolean overlaps) {
        var left = new Span(start, end);
        var right = new Span(otherStart, otherEnd);
        assertThat(left.common(right)).isEqualTo(right.common(left)).isEqualTo(common);
        assertThat(left.overlaps(right)).isEqualTo(right.overlaps(left)).isEqualTo(overlaps);
    }

    @Test
    void outerPrecedesInner() {
        var spans = List.of(new Span(3, 4), new Span(0, 2), new Span(0, 9));
        assertThat(spans.stream().sorted()).containsExactly(new Span(0, 9), new Span(0, 2), new Span(3, 4));
    }

    @Test
    void aSpanDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessage("no span: 3..2");
    }
}
