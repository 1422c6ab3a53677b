package org.khabar.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;

/** Scores one page object of a comparison against its gold: text, metadata, quotes, times, quantities. */
final class PageScore {

    private static final double SAME_QUOTE = 0.5;
    private static final double SAME_VALUE_STRETCH = 0.3;
    private static final int SHORTEST_CLUTTER = 12;

    private final Gold gold;
    private final Gold.GoldPage page;
    private final PrintedPage printed;
    private final Map<String, JsonNode> entities;
    private final Scores scores = new Scores();

    private PageScore(Gold gold, Gold.GoldPage page, PrintedPage printed, Map<String, JsonNode> entities) {
        this.gold = gold;
        this.page = page;
        this.printed = printed;
        this.entities = entities;
    }

    static Scores of(Gold gold, Gold.GoldPage page, PrintedPage printed, Map<String, JsonNode> entities) {
        return new PageScore(gold, page, printed, entities).score();
    }

    /** What a page contributes that was not read at all. */
    static Scores missing(Gold gold, Gold.GoldPage page) {
        var scores = new Scores();
        Predicate<String> here = page.file()::equals;
        scores.of("language").add(0, 0, 1);
        scores.of("title").add(0, 0, count(page.title() != null));
        scores.of("published").add(0, 0, count(page.published() != null));
        scores.of("body text").add(0, 0, sum(Flat.grams(page.bodyText())));
        int quotes =
                (int) gold.quotes().stream().filter(it -> here.test(it.page())).count();
        scores.of("quotes").add(0, 0, quotes);
        scores.of("quotes with speaker").add(0, 0, quotes);
        scores.of("times").add(0, 0, (int) gold.times().stream()
                .filter(it -> here.test(it.page()) && it.value() != null)
                .count());
        scores.of("quantities").add(0, 0, (int)
                gold.quantities().stream().filter(it -> here.test(it.page())).count());
        scores.of("pages missing").add(1, 1, 0);
        return scores;
    }

    private Scores score() {
        metadata();
        body();
        clutter();
        quotes();
        values("times", gold.times());
        values("quantities", gold.quantities());
        scores.of("text traced to its source").add(printed.traced(), printed.solid(), 0);
        scores.of("pages missing").add(0, 1, 0);
        return scores;
    }

    private void metadata() {
        scores.of("language").add(count(page.language().equals(printed.string("language"))), 1, 1);
        match("title", Flat.norm(printed.string("title")), Flat.norm(page.title()));
        var published = printed.string("published");
        var day = published == null ? "" : published.substring(0, Math.min(10, published.length()));
        match("published", day, page.published() == null ? "" : page.published());
    }

    private void match(String measure, String said, String want) {
        scores.of(measure)
                .add(count(!said.isEmpty() && said.equals(want)), count(!said.isEmpty()), count(!want.isEmpty()));
    }

    private void body() {
        var said = Flat.grams(printed.text());
        var want = Flat.grams(page.bodyText());
        int both = said.entrySet().stream()
                .mapToInt(gram -> Math.min(gram.getValue(), want.getOrDefault(gram.getKey(), 0)))
                .sum();
        scores.of("body text").add(both, sum(said), sum(want));
    }

    private void clutter() {
        var text = Flat.norm(printed.text());
        var body = Flat.norm(page.bodyText());
        for (var line : page.clutterLines()) {
            var sought = Flat.norm(line);
            if (sought.codePointCount(0, sought.length()) > SHORTEST_CLUTTER) {
                scores.of("clutter kept").add(count(text.contains(sought) && !body.contains(sought)), 1, 0);
            }
        }
    }

    private void quotes() {
        var due = gold.quotes().stream()
                .filter(it -> it.page().equals(page.file()))
                .toList();
        var claims = printed.annotations("quotes");
        var used = new HashSet<Integer>();
        int right = 0;
        int rightSpeaker = 0;
        for (var quote : due) {
            int best = best(claims, quote.text(), SAME_QUOTE, used);
            if (best >= 0) {
                used.add(best);
                right++;
                rightSpeaker += count(isSpeaker(quote, claims.get(best).node().get("speaker")));
            }
        }
        int claimed = 0;
        for (int i = 0; i < claims.size(); i++) {
            claimed += count(used.contains(i) || isChecked(claims.get(i).node()));
        }
        scores.of("quotes").add(right, claimed, due.size());
        scores.of("quotes with speaker").add(rightSpeaker, claimed, due.size());
    }

    /** An unlisted indirect quote of an unnamed source is neither right nor wrong. */
    private boolean isChecked(JsonNode quote) {
        var speaker = Flat.norm(quote.path("speaker").path("text").asText(""));
        return "direct".equals(quote.path("kind").asText())
                || gold.entities().stream()
                        .filter(entity -> !entity.type().equals("PLACE"))
                        .anyMatch(entity -> allNames(entity).contains(speaker));
    }

    /** The claim that covers the words best; -1 when none does well enough. Of two as good, the later. */
    private int best(List<PrintedPage.Printed> claims, String words, double enough, Set<Integer> used) {
        var places = printed.flat().places(words);
        int best = -1;
        double most = 0;
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).span();
            double overlap = places.stream()
                    .mapToDouble(place -> Flat.overlap(place, span))
                    .max()
                    .orElse(0);
            if (!used.contains(i) && overlap >= enough && overlap >= most) {
                best = i;
                most = overlap;
            }
        }
        return best;
    }

    private boolean isSpeaker(Gold.GoldQuote quote, @Nullable JsonNode speaker) {
        if (speaker == null || speaker.isNull()) {
            return false;
        }
        var want = gold.entities().stream()
                .filter(entity -> entity.id().equals(quote.speaker()))
                .findFirst()
                .map(PageScore::allNames)
                .orElse(Set.of());
        var entity = entities.get(speaker.path("entity").asText(""));
        if (entity != null) {
            var own = names(entity);
            if (standsForAnother(own, want)) {
                return false;
            }
            if (own.stream().anyMatch(want::contains)) {
                return true;
            }
        }
        var said = Flat.norm(speaker.path("text").asText(""));
        return want.stream().anyMatch(name -> isName(said, name));
    }

    private static boolean isName(String said, String name) {
        return said.equals(name)
                || said.length() > 2 && name.contains(said)
                || said.contains(name) && said.length() <= 2 * name.length() + 8;
    }

    private boolean standsForAnother(Set<String> own, Set<String> want) {
        return gold.entities().stream()
                .filter(entity -> !entity.type().equals("PLACE"))
                .anyMatch(entity -> {
                    var shared = allNames(entity).stream().filter(own::contains).collect(Collectors.toSet());
                    return !shared.isEmpty()
                            && !want.containsAll(shared)
                            && !allNames(entity).equals(want);
                });
    }

    private void values(String kind, List<Gold.Value> due) {
        for (var value : due) {
            if (value.page().equals(page.file())) {
                score(kind, value);
            }
        }
    }

    private void score(String kind, Gold.Value due) {
        var claims = printed.annotations(kind);
        int best = best(claims, due.text(), SAME_VALUE_STRETCH, Set.of());
        var said = best < 0 ? null : claims.get(best).node().get("value");
        var value = said == null || said.isNull() ? null : said.asText();
        if (kind.equals("times") && due.value() == null) {
            scores.of("dates invented").add(count(value != null && value.length() >= 10), 1, 0);
            return;
        }
        boolean same = kind.equals("times") ? isSameTime(value, due.value()) : isSameNumber(value, due.value());
        scores.of(kind).add(count(best >= 0 && same), count(best >= 0), 1);
    }

    private static boolean isSameTime(@Nullable String said, @Nullable String due) {
        return said != null && due != null && (said.equals(due) || due.length() == 10 && said.startsWith(due));
    }

    private static boolean isSameNumber(@Nullable String said, @Nullable String due) {
        return said != null && due != null && Math.abs(Double.parseDouble(said) - Double.parseDouble(due)) < 1e-9;
    }

    private static Set<String> allNames(Gold.GoldEntity entity) {
        return entity.names().values().stream()
                .flatMap(List::stream)
                .map(Flat::norm)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode entity) {
        return StreamSupport.stream(entity.path("names").spliterator(), false)
                .flatMap(forms -> StreamSupport.stream(forms.spliterator(), false))
                .map(form -> Flat.norm(form.asText()))
                .collect(Collectors.toSet());
    }

    private static int sum(Map<List<String>, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int count(boolean yes) {
        return yes ? 1 : 0;
    }
}
