package org.khabar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest(name = "{0} among right-to-left {1}")
    @CsvSource(textBlock = """
            Aden,       false, Aden,               its own direction needs nothing
            عدن,        false, \u2068عدن\u2069,    Arabic among English
            عدن,        true,  عدن,                Arabic among Arabic
            Aden,       true,  \u2068Aden\u2069,   English among Arabic
            2025-03-04, true,  \u20682025-03-04\u2069, a date would be turned round
            2025-03-04, false, 2025-03-04,         a date among English
            """)
    void foreignRunsStandBetweenIsolates(String text, boolean among, String shown, String why) {
        assertThat(Direction.isolate(text, among)).as(why).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FIFA ليست هنا, true,  \u2068\u200fFIFA ليست هنا\u2069
            ليست هنا FIFA, true,  \u2068ليست هنا FIFA\u2069
            The word عدن,  false, \u2068The word عدن\u2069
            عدن is a port, false, \u2068\u200eعدن is a port\u2069
            """)
    void aLineRunsAsItsTextWhateverWordItBeginsWith(String line, boolean rightToLeft, String shown) {
        assertThat(Direction.isolateLine(line, rightToLeft)).isEqualTo(shown);
    }
}
