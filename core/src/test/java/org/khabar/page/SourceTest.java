package org.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.model.Page;

class SourceTest {

    /** Every run's stretch of the file, entities resolved and blanks aside, is its stretch of the text. */
    private static void assertTraced(Article article, String file) {
        int traced = 0;
        for (var block : article.blocks()) {
            for (var run : block.origin()) {
                var from = file.offsetByCodePoints(0, run.from());
                var said = file.substring(from, file.offsetByCodePoints(from, run.to() - run.from()));
                assertThat(bare(Parser.unescapeEntities(said, false)))
                        .isEqualTo(bare(run.span().in(article.text())));
                traced += bare(said).isEmpty()
                        ? 0
                        : bare(run.span().in(article.text())).length();
            }
        }
        assertThat(traced).isEqualTo(bare(article.text()).length());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>plain</p>",
                "<p>a &amp; b&nbsp;c &lt;d&gt; &copy; &#x1F600; &notin;</p>",
                "<p>\ud83d\ude00 pair <b>bold \ud83d\ude00</b> tail &amp;</p>",
                "<p>two  blanks \n\t and <i> more </i> of them</p>",
                "\ufeff<p>after a mark</p>",
                "<p>AT&T and R&D; &unknown; & alone</p>",
                "<table>moved<tr><td>cell &amp; cell</td></table>",
                "<p>a < b and <3 and </ p></p>",
                "<p>\u0634\u0645\u0627\u0644\u06cc &laquo;\u0628\u0646\u062f\u0631&raquo;</p>"
            })
    void everyLetterLeadsBackToTheFile(String html) {
        assertTraced(Pages.html(html), html);
    }

    @Test
    void scrambledMarkupLeadsBackToo() {
        var random = new Random(20250401);
        var parts = new String[] {
            "<p>",
            "</p>",
            "<b>",
            "</div>",
            "a",
            " ",
            "&amp;",
            "\n",
            "&nbsp;",
            "<br>",
            "\ud83d\ude00",
            "<ul><li>",
            "x&",
            "&#65;",
            "<table>",
            "<td>",
            "<a href=x>",
            "</a>"
        };
        for (int round = 0; round < 300; round++) {
            var html = new StringBuilder("<html><body>");
            for (int i = 0; i < 40; i++) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            assertTraced(Pages.html(html.toString()), html.toString());
        }
    }

    @Test
    void plainTextLeadsBack() {
        var text = "\ufeffone  two\r\n\n three \ud83d\ude00 four\u2028five";
        assertTraced(Pages.text(text), text);
    }

    @ParameterizedTest(name = "{0} declared {1}")
    @CsvSource(textBlock = """
            windows-1256, windows-1256, windows-1256
            windows-1256, utf-8,        windows-1256
            UTF-8,        windows-1256, UTF-8
            UTF-8,        ,             UTF-8
            UTF-16LE,     ,             UTF-16LE
            """)
    void theCharsetIsFoundAndMistakenDeclarationsCorrected(String written, String declared, String used) {
        var declaration = declared == null ? "" : "<meta charset=" + declared + ">";
        var words =
                "\u0642\u0627\u0644 \u0645\u062c\u0644\u0633 \u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0625\u0646 \u0627\u0644\u0639\u0645\u0644 \u064a\u0628\u062f\u0623 \u0641\u064a \u0627\u0644\u0631\u0628\u064a\u0639. "
                        .repeat(12);
        var article = Pages.bytes(
                "<html><head>" + declaration + "</head><body><p>" + words + "</p></body></html>",
                written,
                Page.Form.HTML);

        assertThat(article.charset()).isEqualTo(used);
        assertThat(article.text()).contains(words.strip());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            windows-1251, windows-1251
            Shift_JIS,    cp932
            EUC-KR,       cp949
            GB2312,       GB18030
            ISO-8859-1,   windows-1252
            """)
    void pythonKnowsTheNameOfTheCharset(String declared, String used) {
        var article = Pages.bytes(
                "<meta charset=" + declared + "><p>\u00b1 text",
                declared.equals("ISO-8859-1") ? declared : "US-ASCII",
                Page.Form.HTML);

        assertThat(article.charset()).isIn(used, "UTF-8");
    }

    @Test
    void aDeeplyNestedPageIsRead() {
        var html = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);

        assertThat(Pages.html(html).text()).contains("deep");
    }

    @Test
    void bytesAreNotChanged() {
        var bytes = "<p>same".getBytes(StandardCharsets.UTF_8);
        Pages.CLEANER.clean(Page.of("x", bytes, null));

        assertThat(bytes).isEqualTo("<p>same".getBytes(StandardCharsets.UTF_8));
    }
}
