package org.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Block.Kind;

class HtmlPageTest {

    private static String page(String beside) {
        return "<html><head><title>Council rebuilds pier - The Quay</title></head><body><nav><a href=/>Home</a></nav>"
                + "<article><h1>Council rebuilds pier</h1>" + beside
                + "</article><footer>The Quay Ltd.</footer></body></html>";
    }

    @Test
    void paragraphsAreTheStoryAndMenusAreNot() {
        var article = Pages.html(page(Pages.STORY));

        assertThat(Pages.said(article, Kind.BODY)).hasSize(3);
        assertThat(Pages.said(article, Kind.CLUTTER)).contains("Home", "The Quay Ltd.");
        assertThat(article.title()).isEqualTo("Council rebuilds pier");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiterString = "=>", textBlock = """
            <div class="box">Read more: The keeper of the last lighthouse</div> => READ_ALSO
            <p>Read also: The keeper of the last lighthouse</p> => READ_ALSO
            <figure><img src=a><figcaption>Waves over the quay, Monday</figcaption></figure> => CAPTION
            <p>Photo: Anna Berg</p> => CAPTION
            <div class="share-buttons"><p>Send this page to a friend of yours, if you please.</p></div> => CLUTTER
            <div class="x">Advertisement</div> => CLUTTER
            <p><a href=/a>Seven harbours to see before they silt up</a></p> => CLUTTER
            <h3>What comes next</h3> => SUBHEAD
            <p><b>What comes next</b></p> => SUBHEAD
            <ul><li>Stone for the pier</li><li>Timber for the quay</li></ul> => BODY
            <blockquote><p>We will not wait</p></blockquote> => BODY
            """)
    void whatStandsAmongParagraphsIsTold(String beside, Kind kind) {
        var halves = Pages.STORY.split("\n", 3);
        var article = Pages.html(page(halves[0] + halves[1] + beside.strip() + halves[2]));

        var words = org.jsoup.Jsoup.parse(beside).text();
        assertThat(String.join(" ", Pages.said(article, kind))).contains(words);
        assertThat(Pages.said(article, Kind.BODY)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void commentsAreNoStoryHoweverLong() {
        var comment =
                "<p>I have lived by this harbour for forty years, and I say that it is about time. Well done, all of you.</p>";
        var article = Pages.html(page(Pages.STORY) + "<div class=comments>" + comment.repeat(12) + "</div>");

        assertThat(Pages.said(article, Kind.BODY)).hasSize(3).noneMatch(said -> said.contains("forty years"));
    }

    @Test
    void cardsWithLinkedHeadlinesLeadElsewhere() {
        var card =
                "<div class=c%d><h3><a href=/%d>Another town builds another pier</a></h3><p>The town of number %d decided on"
                        + " Friday that it needed a pier, too, and that it would not wait for money.</p></div>";
        var cards = String.format(card, 1, 1, 1) + String.format(card, 2, 2, 2) + String.format(card, 3, 3, 3);

        assertThat(Pages.said(Pages.html(page(Pages.STORY) + cards), Kind.BODY)).hasSize(3);
        assertThat(Pages.said(Pages.html("<html><body>" + cards + "</body></html>"), Kind.BODY))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", textBlock = """
            <p><b>GDANSK, Poland (Agency) -</b> The => GDANSK, Poland (Agency) -
            <p>GDANSK (Agency) - The => GDANSK (Agency) -
            <p><span>GDANSK.</span> The => GDANSK.
            """)
    void aDatelineThatOpensAParagraphStandsApart(String opening, String dateline) {
        var article = Pages.html(page(Pages.STORY.replaceFirst("<p>The", opening.strip())));

        assertThat(Pages.said(article, Kind.DATELINE)).containsExactly(dateline);
        assertThat(Pages.said(article, Kind.BODY).get(0)).startsWith("The harbour");
    }

    @Test
    void aSentenceWithADashHasNoDateline() {
        var article = Pages.html(page(Pages.STORY.replaceFirst("<p>The", "<p>Nobody - as so often - asked why. The")));

        assertThat(Pages.said(article, Kind.DATELINE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", nullValues = "none", textBlock = """
            <meta property="article:published_time" content="2025-04-01T08:30:00+02:00"> => 2025-04-01T08:30+02:00
            <meta itemprop=datePublished content=20250401> => 2025-04-01
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-04-01"}</script> => 2025-04-01
            <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2025-04-01T08:30Z"}]}</script> => 2025-04-01T08:30Z
            <script type="application/ld+json">{"@type":"NewsArticle", broken</script> => none
            <meta name=viewport content=width> => none
            """)
    void thePageSaysWhenItWasPublished(String head, String published) {
        var article =
                Pages.html("<html><head>" + head.strip() + "</head><body>" + page(Pages.STORY) + "</body></html>");

        assertThat(article.published() == null ? null : article.published().iso())
                .isEqualTo(published);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<footer>\u00a9 2025 The Quay, 1 April 2025</footer>",
                "<div class=related><a href=/x>1 April 2025: the day the pier broke</a></div>"
            })
    void noDateIsTakenFromBelowTheStory(String below) {
        assertThat(Pages.html(page(Pages.STORY) + below).published()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", textBlock = """
            <title>Pier to be rebuilt | The Quay</title><h1>Council: pier to be rebuilt by spring</h1> => Council: pier to be rebuilt by spring
            <title>Pier to be rebuilt | The Quay</title><h1>The Quay</h1> => Pier to be rebuilt
            <title>The Quay - Pier to be rebuilt</title><meta property=og:site_name content="The Quay"> => Pier to be rebuilt
            <title>Pier to be rebuilt - The Quay</title><div class=t>Pier to be rebuilt</div> => Pier to be rebuilt
            """)
    void theTitleGoesWithoutTheSite(String top, String title) {
        assertThat(Pages.html("<html>" + top.strip() + "<div>" + Pages.STORY + "</div></html>")
                        .title())
                .isEqualTo(title);
    }

    @Test
    void hiddenTextIsNotVisibleText() {
        var article = Pages.html(
                page(Pages.STORY + "<p hidden>secret</p><p style='display: none'>secret</p><script>secret</script>"));

        assertThat(article.text()).doesNotContain("secret");
    }
}
