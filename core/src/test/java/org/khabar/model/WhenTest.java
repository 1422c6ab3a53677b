package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WhenTest {

    @Test
    void isWrittenAsFineAsTold() {
        var day = When.day(LocalDate.of(2016, 10, 25));
        assertThat(When.year(2016).iso()).isEqualTo("2016");
        assertThat(When.month(2016, 3).iso()).isEqualTo("2016-03");
        assertThat(day.iso()).isEqualTo("2016-10-25");
        assertThat(day.at(LocalTime.of(19, 32), ZoneOffset.ofHours(4)).iso()).isEqualTo("2016-10-25T19:32+04:00");
    }

    @Test
    void noFinerPartStandsWithoutTheCoarserOne() {
        assertThatThrownBy(() -> new When(2016, null, 3, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noSuchDayNoMoment() {
        assertThatThrownBy(() -> new When(2015, 2, 29, null, null)).isInstanceOf(DateTimeException.class);
    }
}
