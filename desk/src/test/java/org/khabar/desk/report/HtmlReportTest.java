package org.khabar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static Document report(String ui) {
        return Jsoup.parse(new HtmlReport(Texts.of(ui)).comparison(Made.comparison()));
    }

    @Test
    void everyLinkLeadsToAPlaceInTheFileAndNoIdIsUsedTwice() {
        var report = report("en");
        assertThat(report.select("a[href]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                report.getElementById(link.attr("href").substring(1)))
                        .as(link.outerHtml())
                        .isNotNull());
        assertThat(report.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        var report = report("en");
        assertThat(report.select("script, link, img, iframe, object, embed, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(report.html()).doesNotContain("http:", "https:", "url(", "@import");
    }

    @Test
    void whatAPageSaysIsNeverTakenForMarkup() {
        var report = report("en");
        assertThat(report.select(".headline b, .paper b")).isEmpty();
        assertThat(report.select(".headline").eachText())
                .containsExactly("ميناء <b>عدن</b>", "Port of \"Aden\" & more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fa", "fr"})
    void everyPassageBearsItsLanguageAndDirection(String ui) {
        var report = report(ui);
        assertThat(report.select("html").attr("lang")).isEqualTo(ui);
        assertThat(report.select("html").attr("dir")).isEqualTo(ui.equals("ar") || ui.equals("fa") ? "rtl" : "ltr");
        assertThat(report.select("blockquote:contains(FIFA)").attr("dir")).isEqualTo("rtl");
        assertThat(report.select("blockquote:contains(FIFA)").attr("lang")).isEqualTo("ar");
        assertThat(report.select("blockquote[lang=en]"))
                .allSatisfy(quote -> assertThat(quote.attr("dir")).isEqualTo("ltr"));
    }

    @Test
    void disagreementsComeFirstWithBothValues() {
        var report = report("en");
        assertThat(report.select("main > section").eachAttr("id").get(0)).isEqualTo("conflicts");
        assertThat(report.select("#f2 .value bdi").eachText()).containsExactly("12", "14");
        assertThat(report.select("#f2 blockquote .claim").eachText()).containsExactly("12", "14");
    }

    @Test
    void aPassageIsMarkedInThePageShownWholeAndLeadsBack() {
        var passage = report("en").select("#page-B #f2-1");
        assertThat(passage.text()).startsWith("14 ships reached the port.");
        assertThat(passage.select("a.back").attr("href")).isEqualTo("#f2");
    }

    @Test
    void clutterIsFoldedAndNothingIsLost() {
        var report = report("en");
        assertThat(report.select("details.aside p").eachText()).containsExactly("[اقرأ أيضاً]");
        assertThat(report.select("#page-B .paper > p")).hasSize(4);
    }

    @Test
    void aReadPageIsShownWhole() {
        var page = Jsoup.parse(
                new HtmlReport(Texts.of("en")).pages(Made.comparison().readings()));
        assertThat(page.select(".paper .title").eachText()).hasSize(2);
        assertThat(page.select(".paper .quote").eachText()).containsExactly("البحر لنا");
    }
}
