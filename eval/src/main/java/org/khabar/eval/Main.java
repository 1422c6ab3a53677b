package org.khabar.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.khabar.Khabar;
import org.khabar.text.Languages;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The door of eval: {@code khabar eval compare|group|gate|raise [FOLDER]}. */
public final class Main {

    private static final Path GOLD = Path.of("eval", "gold");
    private static final Path BASELINE = Path.of("eval", "baseline.json");

    private static final String USAGE = """
            usage: khabar eval compare [FOLDER]        scores one comparison a story, per measure and language
                   khabar eval group [FOLDER]          scores the sorting of all pages into stories
                   khabar eval gate                    holds the gold set against eval/baseline.json
                   khabar eval speed                   benchmarks reading and comparing (JMH)
                   khabar eval raise [--allow-lower]   writes what is reached now into eval/baseline.json
            """;

    private final PrintStream out;
    private final Khabar khabar = new Khabar(Languages.bundled());

    private Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Main(out).run(List.of(args)));
    }

    private int run(List<String> args) {
        var folder = args.size() > 1 && !args.get(1).startsWith("--") ? Path.of(args.get(1)) : GOLD;
        switch (args.isEmpty() ? "" : args.get(0)) {
            case "compare" -> compare(folder);
            case "group" ->
                out.print(new StoryRun(khabar).group(Gold.in(folder)).table());
            case "gate" -> {
                return gate();
            }
            case "speed" -> speed();
            case "raise" -> raise(args.contains("--allow-lower"));
            default -> {
                out.print(USAGE);
                return 2;
            }
        }
        return 0;
    }

    private void compare(Path folder) {
        var result = new StoryRun(khabar).compare(Gold.in(folder));
        out.print(result.total().table());
        result.byLanguage().forEach((language, scores) -> out.print("%n%s%n%s".formatted(language, scores.table())));
    }

    private static void speed() {
        try {
            new Runner(new OptionsBuilder()
                            .include(ReadingBenchmark.class.getSimpleName())
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark did not run", e);
        }
    }

    private int gate() {
        var losses = Gate.losses(Baseline.read(BASELINE), new Gate(GOLD).measure(khabar));
        losses.forEach(out::println);
        out.println(losses.isEmpty() ? "all floors hold" : losses.size() + " floors do not hold");
        return losses.isEmpty() ? 0 : 1;
    }

    private void raise(boolean lower) {
        var old = Files.exists(BASELINE) ? Baseline.read(BASELINE).floors() : Map.<String, Double>of();
        var values = new Gate(GOLD).measure(khabar);
        new Baseline(Baseline.hash(GOLD), Gate.raised(old, values, lower)).write(BASELINE);
        out.println("wrote " + values.size() + " floors to " + BASELINE);
    }
}
