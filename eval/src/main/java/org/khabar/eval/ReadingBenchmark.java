package org.khabar.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.khabar.Khabar;
import org.khabar.intake.PageFiles;
import org.khabar.model.Comparison;
import org.khabar.model.Page;
import org.khabar.model.Reading;
import org.khabar.text.Languages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a page takes to be read, and a story to be compared, once warm: one thread, so time is CPU time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ReadingBenchmark {

    /** The folder of a story of the gold set. */
    @Param({"01-muscat-defence-meeting", "12-marina-sol-crew-freed"})
    @SuppressWarnings("NullAway.Init")
    public String story;

    private final Khabar khabar = new Khabar(Languages.bundled());

    private List<Page> pages = List.of();
    private List<Reading> readings = List.of();

    /** Loads the story's pages. */
    @Setup
    public void load() {
        var gold = Gold.in(Path.of("eval", "gold", story)).get(0);
        pages = gold.pages().stream()
                .map(page -> PageFiles.read(gold.folder().resolve(page.file()).toString(), null))
                .toList();
        readings = pages.stream().map(khabar::read).toList();
    }

    /** All pages of a story, bytes to readings; divide by their number. */
    @Benchmark
    public List<Reading> readStory() {
        return pages.stream().map(khabar::read).toList();
    }

    /** Readings to findings. */
    @Benchmark
    public Comparison compareStory() {
        return khabar.compare(readings);
    }
}
