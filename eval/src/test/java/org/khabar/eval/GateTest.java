package org.khabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.Khabar;
import org.khabar.text.Languages;

/** What was reached once must be reached for ever. */
class GateTest {

    private static final Path GOLD = Path.of("gold");
    private static final Path BASELINE = Path.of("baseline.json");

    @Test
    void everyFloorHolds() {
        var values = new Gate(GOLD).measure(new Khabar(Languages.bundled()));
        assertThat(Gate.losses(Baseline.read(BASELINE), values)).isEmpty();
    }

    @Test
    void theFloorsAreOfThisGold() {
        assertThat(Baseline.hash(GOLD)).isEqualTo(Baseline.read(BASELINE).gold());
    }

    @Test
    void aLossBeyondNoiseIsNamed() {
        var baseline = new Baseline("", Map.of("all: quotes", 0.5, "low: all: clutter kept", 0.01));
        var values = Map.of("all: quotes", 0.45, "low: all: clutter kept", 0.02);
        assertThat(Gate.losses(baseline, values))
                .containsExactly("all: quotes: 0.4500, floor 0.5000", "low: all: clutter kept: 0.0200, floor 0.0100");
    }

    @Test
    void aMeasureThatVanishesIsALoss() {
        assertThat(Gate.losses(new Baseline("", Map.of("ar: times", 0.5)), Map.of()))
                .containsExactly("ar: times: is measured no more");
    }

    @Test
    void raisingNeverLowersAFloor() {
        var old = Map.of("all: quotes", 0.5, "low: all: clutter kept", 0.01);
        var values = Map.of("all: quotes", 0.4, "low: all: clutter kept", 0.02);
        assertThat(Gate.raised(old, values, false)).isEqualTo(old);
        assertThat(Gate.raised(old, values, true)).isEqualTo(values);
    }
}
