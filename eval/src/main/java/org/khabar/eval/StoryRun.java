package org.khabar.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.khabar.Khabar;
import org.khabar.desk.report.JsonReport;
import org.khabar.intake.PageFiles;
import org.khabar.model.Page;
import org.khabar.model.Reading;

/** Runs the product over gold stories, as a user would, and scores what it prints. */
final class StoryRun {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Pages are shuffled, so that nothing can be read off their order. */
    private static final long SEED = 7;

    private final Khabar khabar;

    StoryRun(Khabar khabar) {
        this.khabar = khabar;
    }

    /** Total scores, and scores per language of the page. */
    record Result(Scores total, Map<String, Scores> byLanguage) {}

    Result compare(List<Gold> stories) {
        var result = new Result(new Scores(), new java.util.TreeMap<>());
        stories.forEach(gold -> compare(gold, result));
        return result;
    }

    private void compare(Gold gold, Result result) {
        var files = shuffled(gold.pages().stream().map(Gold.GoldPage::file).toList());
        var readings = files.stream().map(file -> read(gold, file)).toList();
        var printed = parse(JsonReport.comparison(khabar.compare(readings)));
        var entities = new HashMap<String, JsonNode>();
        printed.path("entities")
                .forEach(entity -> entities.put(entity.path("id").asText(), entity));
        var pages = new HashMap<String, PrintedPage>();
        for (int i = 0; i < files.size(); i++) {
            pages.put(
                    files.get(i),
                    new PrintedPage(printed.path("pages").get(i), gold.folder().resolve(files.get(i))));
        }
        for (var page : gold.pages()) {
            var own = PageScore.of(gold, page, java.util.Objects.requireNonNull(pages.get(page.file())), entities);
            result.total().add(own);
            result.byLanguage()
                    .computeIfAbsent(page.language(), missing -> new Scores())
                    .add(own);
        }
        NameScore.add(gold, pages, result.total());
        StatementScore.add(gold, pages, printed.path("statements"), files, result.total());
    }

    GroupScore group(List<Gold> stories) {
        var readings = new ArrayList<Reading>();
        var pages = new HashMap<String, GroupScore.Sorted>();
        for (var gold : stories) {
            for (var page : gold.pages()) {
                var reading = read(gold, page.file());
                readings.add(reading);
                var address = reading.article().address();
                pages.put(address, new GroupScore.Sorted(address, gold.id(), page.language(), "alone " + address));
            }
        }
        Collections.shuffle(readings, new Random(SEED));
        var printed = parse(JsonReport.stories(khabar.group(readings), readings));
        for (var story : printed.path("stories")) {
            for (var address : story.path("pages")) {
                pages.computeIfPresent(
                        address.asText(),
                        (key, page) -> new GroupScore.Sorted(
                                key,
                                page.gold(),
                                page.language(),
                                story.path("id").asText()));
            }
        }
        return GroupScore.of(List.copyOf(pages.values()));
    }

    private Reading read(Gold gold, String file) {
        var saved = PageFiles.read(gold.folder().resolve(file).toString(), null);
        // under a name of its own, so that figures do not depend on where the gold set lies
        return khabar.read(Page.of(gold.id() + "/" + file, saved.content(), saved.form()));
    }

    private static List<String> shuffled(List<String> files) {
        var shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the product printed what is no JSON", e);
        }
    }
}
