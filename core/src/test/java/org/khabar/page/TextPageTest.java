package org.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.khabar.model.Block.Kind;
import org.khabar.model.Page;

class TextPageTest {

    private static final String PAGE = """
            The Quay
            Home | Town | Sport | Weather
            Council to rebuild northern pier after storm

            GDANSK - The Quay
            By Anna Berg
            2025-04-01 08:30
            The harbour council voted on Tuesday to rebuild the northern pier, which was damaged by a storm last winter.
            Work will begin in April and is expected to take two years, the council said. Boats will use the southern quay.
            READ ALSO: The keeper of the last lighthouse
            Traders welcomed the decision, although several of them warned that the closure would hurt business in the summer.
            Related news
            Mayor opens the new fish market
            Seven harbours to see before they silt up
            Most read
            Ferry runs aground
            \u00a9 The Quay 2025
            """;

    @Test
    void paragraphsAreTheStoryAndTheLinesAroundItAreNot() {
        var article = Pages.text(PAGE);

        assertThat(Pages.said(article, Kind.BODY)).hasSize(3);
        assertThat(article.title()).isEqualTo("Council to rebuild northern pier after storm");
        assertThat(Pages.said(article, Kind.BYLINE)).containsExactly("By Anna Berg");
        assertThat(Pages.said(article, Kind.READ_ALSO)).containsExactly("READ ALSO: The keeper of the last lighthouse");
        assertThat(article.published()).isNotNull();
    }

    @Test
    void aNameWithoutVerbAboveTheStoryIsACaption() {
        var article = Pages.text(
                PAGE.replace("Council to rebuild northern pier after storm", "The northern pier, which was damaged"));

        assertThat(Pages.said(article, Kind.CAPTION)).contains("The northern pier, which was damaged");
        assertThat(article.title()).isNull();
    }

    @Test
    void nothingFollowsTheMarkThatEndsAPersianStory() {
        var article = Pages.text("""
                شورای بندر اسکله شمالی را بازسازی می‌کند
                شورای بندر روز سه‌شنبه رأی داد که اسکله شمالی که در توفان زمستان گذشته آسیب دیده بود بازسازی شود.
                به گفته شورا، کار از فروردین آغاز می‌شود و دو سال طول می‌کشد. قایق‌ها تا آن زمان در اسکله جنوبی پهلو می‌گیرند.
                انتهای پیام/
                شهردار بازار تازه ماهی را گشود
                """);

        assertThat(Pages.said(article, Kind.BODY)).hasSize(2);
        assertThat(article.title()).isEqualTo("شورای بندر اسکله شمالی را بازسازی می‌کند");
    }

    @Test
    void linesComeThroughWhole() {
        var article = Pages.CLEANER.clean(Page.of("x", PAGE.getBytes(StandardCharsets.UTF_8), Page.Form.LINES));

        assertThat(Pages.said(article, Kind.BODY))
                .hasSize((int) PAGE.lines().filter(line -> !line.isBlank()).count());
        assertThat(article.title()).isNull();
    }

    @Test
    void menusAloneAreNoStory() {
        assertThat(Pages.said(Pages.text("Home\nTown\nSport\nMayor opens the market\nFerry runs aground\n"), Kind.BODY))
                .isEmpty();
    }
}
