package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

    @Test
    void twoHundredSolarYearsAgreeWithAnotherCalendar() {
        var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=persian"));
        for (var day = LocalDate.of(1850, 1, 1); day.getYear() < 2050; day = day.plusDays(1)) {
            calendar.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            int year = calendar.get(Calendar.YEAR);
            int month = calendar.get(Calendar.MONTH) + 1;
            int date = calendar.get(Calendar.DAY_OF_MONTH);
            assertThat(Calendars.JALALI.date(year, month, date))
                    .as("%d-%d-%d", year, month, date)
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            GREGORIAN, 2024, 2, 29, 2024-02-29
            GREGORIAN, 2023, 2, 29, null
            GREGORIAN, 2023, 13, 1, null
            JALALI, 1403, 12, 30, 2025-03-20
            JALALI, 1402, 12, 30, null
            JALALI, 1400, 1, 1, 2021-03-21
            JALALI, 1400, 7, 31, null
            HIJRI, 1446, 9, 1, 2025-03-01
            HIJRI, 1446, 12, 10, 2025-06-06
            """)
    void aDayOfAnyCalendarIsAGregorianDay(Calendars calendar, int year, int month, int day, LocalDate date) {
        assertThat(calendar.date(year, month, day)).isEqualTo(date);
    }
}
