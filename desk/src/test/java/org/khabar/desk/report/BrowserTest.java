package org.khabar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser. */
class BrowserTest {

    private static final String BROWSER = "chromium";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** {@code ./check} installs it; a lone Maven run on a machine without it goes on. */
    static boolean hasBrowser() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, BROWSER)));
    }

    @Test
    @EnabledIf("hasBrowser")
    void theReportOpensWithoutComplaintAndAsksTheNetForNothing() throws Exception {
        var report = folder.resolve("report.html");
        Files.writeString(report, new HtmlReport(Texts.of("ar")).comparison(Made.comparison()));
        var log = folder.resolve("browser.log");
        var shown = open(report, log);
        assertThat(Jsoup.parse(shown).select("#f2 .claim")).hasSize(2);
        // The page's own policy forbids every request; an attempt would be a complaint on the console.
        assertThat(Files.readString(log)).doesNotContain("CONSOLE", "Refused to");
        assertThat(Jsoup.parse(shown)
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .startsWith("default-src 'none'");
    }

    /** The page as the browser built it. */
    private String open(Path report, Path log) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(BROWSER, "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of("--no-first-run", "--disable-background-networking", "--disable-component-update"));
        command.addAll(List.of("--enable-logging=stderr", "--host-resolver-rules=MAP * ~NOTFOUND"));
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.addAll(List.of("--dump-dom", report.toUri().toString()));
        var shown = folder.resolve("dom.html");
        var browser = new ProcessBuilder(command)
                .redirectOutput(shown.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(shown);
    }
}
