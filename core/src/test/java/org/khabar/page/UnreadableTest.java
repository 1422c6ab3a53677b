package org.khabar.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Page;

class UnreadableTest {

    private static void refuse(byte[] bytes, String cause) {
        assertThatThrownBy(() -> Pages.CLEANER.clean(Page.of("page.html", bytes, Page.Form.HTML)))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageContaining(cause);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            GIF89a rest,GIF image
            %PDF-1.7 rest,PDF
            PK\u0003\u0004rest,ZIP
            """)
    void bytesThatAreNoTextAreRefusedWithACause(String bytes, String cause) {
        refuse(bytes.getBytes(StandardCharsets.ISO_8859_1), cause);
    }

    @Test
    void emptyPagesAreRefused() {
        refuse(new byte[0], "empty");
        refuse("  \n ".getBytes(StandardCharsets.UTF_8), "empty");
    }

    @Test
    void binaryDataIsRefused() {
        var bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        refuse(bytes, "binary");
    }

    @Test
    void pagesOfManyMegabytesAreRefused() {
        refuse(new byte[20 << 20], "MB");
    }
}
