package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.Khabar;
import org.khabar.model.Likeness;
import org.khabar.model.Page;
import org.khabar.model.Reading;
import org.khabar.model.Story;
import org.khabar.text.Languages;

class GrouperTest {

    private static final Khabar KHABAR = new Khabar(Languages.bundled());

    private static final List<Reading> READINGS = List.of(
            read(
                    "quake-en",
                    "An earthquake shook Iran on Friday, killing 35 people and destroying 400 houses. Rescue teams"
                            + " searched the rubble and handed out tents. Hospitals in Tehran received the injured."),
            read(
                    "quake-fr",
                    "Un séisme a secoué l'Iran vendredi, faisant 35 morts et détruisant 400 maisons. Les secouristes"
                            + " fouillaient les décombres et distribuaient des tentes. Les hôpitaux de Téhéran accueillent les blessés."),
            read(
                    "bank-en",
                    "The central bank of Turkey raised its interest rate to 45 percent on Thursday to fight inflation."
                            + " The lira rose against the dollar and analysts in Ankara expect a budget deficit."),
            read(
                    "bank-de",
                    "Die Zentralbank der Türkei hat am Donnerstag den Leitzins auf 45 Prozent erhöht, um die Inflation"
                            + " zu bekämpfen. Die Lira stieg zum Dollar, Analysten in Ankara erwarten ein Haushaltsdefizit."));

    private static Reading read(String address, String text) {
        return KHABAR.read(Page.of(address, text.getBytes(StandardCharsets.UTF_8), Page.Form.LINES));
    }

    private static Set<Set<String>> groups(List<Story> stories) {
        return stories.stream().map(story -> Set.copyOf(story.pageIds())).collect(Collectors.toSet());
    }

    @Test
    void pagesOfOneEventInTwoLanguagesAreOneStory() {
        var ids = READINGS.stream().map(it -> it.article().pageId()).toList();
        assertThat(groups(KHABAR.group(READINGS)))
                .containsExactlyInAnyOrder(Set.of(ids.get(0), ids.get(1)), Set.of(ids.get(2), ids.get(3)));
    }

    @Test
    void theOrderOfPagesChangesNothing() {
        var expected = groups(KHABAR.group(READINGS));
        for (long seed = 0; seed < 5; seed++) {
            var shuffled = new ArrayList<>(READINGS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(groups(KHABAR.group(shuffled))).isEqualTo(expected);
        }
    }

    @Test
    void everyLinkCanBeRebuiltFromItsReasons() {
        assertThat(KHABAR.group(READINGS))
                .flatExtracting(Story::links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                Likeness.of(link.likeness().reasons()).score())
                        .isEqualTo(link.likeness().score()));
    }

    @Test
    void onePageAloneIsAStory() {
        assertThat(KHABAR.group(READINGS.subList(0, 1))).hasSize(1);
        assertThat(KHABAR.group(List.of())).isEmpty();
    }
}
