package org.khabar.desk.commands;

import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while many pages are read; nothing where that is no terminal, or for a few pages. */
final class Progress implements AutoCloseable {

    /** Fewer pages are read before a bar could be seen. */
    private static final int MANY = 20;

    private static final int COLUMNS = 78;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(int pages) {
        return new Progress(pages >= MANY && Terminal.found().messages() ? bar(pages) : null);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(int pages) {
        return new ProgressBarBuilder()
                .setTaskName("khabar")
                .setInitialMax(pages)
                .setUnit(" pages", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(
                        new java.io.PrintStream(System.err, true, StandardCharsets.UTF_8), COLUMNS))
                .clearDisplayOnFinish()
                .build();
    }
}
