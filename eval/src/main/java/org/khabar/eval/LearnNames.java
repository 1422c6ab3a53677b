package org.khabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.match.NameMatcher;
import org.khabar.match.Spelling;

/**
 * Learns {@code world/spellings.tsv}: which letters of the Latin script stand for which of another.
 *
 * <p>Usage: {@code LearnNames OUT SCRIPT=FILE[,WITHOUT] ...}; a file holds an English name, a tab and the name in the
 * other script on each line; the names in the file WITHOUT, one a line, are left out, to measure with them.
 */
public final class LearnNames {

    /** Kana and Korean letters stand for whole syllables, so their units are longer. */
    private static final Map<String, LetterModel.Limits> LIMITS = Map.of(
            "kana", new LetterModel.Limits(4, 3, 30, 5),
            "hang", new LetterModel.Limits(3, 3, 30, 6));

    private static final LetterModel.Limits OTHERS = new LetterModel.Limits(3, 2, 30, 5);

    private static final int SEED = 20261121;
    private static final int MOST_PAIRS = 70_000; // more do not change the table
    private static final int LONGEST = 28;
    private static final int JUDGED = 1500; // pairs by which odds are set
    private static final int RIVALS = 200; // names among which the likeliest wrong one is sought
    private static final int STEPS = 4000;
    private static final double RATE = 0.003;
    private static final double CHANCE_RATE = 0.3; // of one number, where the others are weights summed
    private static final double HUNDREDTHS = 100;

    // Of letters never met side by side, before the odds are set.
    private static final double PAIR = -7;
    private static final double GAP = -6;

    private final List<String> lines = new ArrayList<>();

    private LearnNames() {}

    public static void main(String[] args) throws IOException {
        var learner = new LearnNames();
        learner.lines.add(
                "# How names in Latin letters are spelled in other scripts: script, Latin letters (^ beginning, $ end,");
        learner.lines.add(
                "# - none), then letters and log-odds in hundredths. Rows with = hold the odds before any letter, of an unknown");
        learner.lines.add(
                "# pair and of an unknown letter left out. Made by org.khabar.eval.LearnNames; weights learned from public data:");
        learner.lines.add("# steveash/NETransliteration-COLING2018, from Wikidata, CC0.");
        for (var arg : List.of(args).subList(1, args.length)) {
            learner.learn(arg);
        }
        Files.write(Path.of(args[0]), learner.lines);
    }

    private void learn(String arg) throws IOException {
        var script = arg.substring(0, arg.indexOf('='));
        var files = arg.substring(arg.indexOf('=') + 1).split(",", -1);
        Set<String> without = files.length > 1 ? new HashSet<>(Files.readAllLines(Path.of(files[1]))) : Set.of();
        var pairs = pairs(Path.of(files[0]), without);
        Collections.shuffle(pairs, new Random(SEED));
        pairs = pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
        var units = new LetterModel(pairs, LIMITS.getOrDefault(script, OTHERS)).units();
        lines.add(String.format(
                Locale.ROOT,
                "# %s: %d pairs of %s, sha256 %s%s",
                script,
                pairs.size(),
                Path.of(files[0]).getFileName(),
                hash(Path.of(files[0])),
                without.isEmpty() ? "" : ", " + without.size() + " names left out"));
        write(script, units, new Odds(pairs, units));
    }

    private static List<String[]> pairs(Path file, Set<String> without) throws IOException {
        var pairs = new ArrayList<String[]>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t", -1);
            if (cells.length > 1 && !without.contains(cells[0])) {
                var left = NameMatcher.letters(cells[0]);
                var right = NameMatcher.letters(cells[1]);
                if (!left.isEmpty() && !right.isEmpty() && left.length() < LONGEST && right.length() < LONGEST) {
                    pairs.add(new String[] {left, right});
                }
            }
        }
        return pairs;
    }

    /** Sets the odds: how much letters that fit, letters that do not, and the mere number of names weigh. */
    private static final class Odds {
        double fitting = 1;
        double failing = 1;
        double chance;

        Odds(List<String[]> pairs, List<LetterModel.Unit> units) {
            var spelling = new Spelling(new Spelling.Constants(0, PAIR, GAP));
            units.forEach(unit -> spelling.add(new Spelling.Unit(unit.left(), unit.right(), unit.weight())));
            var examples = examples(pairs, spelling);
            for (int step = 0; step < STEPS; step++) {
                climb(examples);
            }
        }

        private void climb(List<double[]> examples) {
            double[] slope = new double[3];
            for (double[] example : examples) {
                double odds = fitting * example[0] + failing * example[1] + chance;
                double error = example[2] - 1 / (1 + Math.exp(-odds));
                slope[0] += error * example[0];
                slope[1] += error * example[1];
                slope[2] += error;
            }
            fitting += RATE * slope[0] / examples.size();
            failing += RATE * slope[1] / examples.size();
            chance += CHANCE_RATE * slope[2] / examples.size();
        }

        /** Weights that fit, weights that fail, and 1 for a right pair: each right pair, a hard wrong one, any wrong one. */
        private static List<double[]> examples(List<String[]> pairs, Spelling spelling) {
            var random = new Random(SEED);
            var examples = new ArrayList<double[]>();
            for (int i = 0; i < Math.min(JUDGED, pairs.size()); i++) {
                var pair = pairs.get(i);
                examples.add(example(spelling, pair[0], pair[1], 1));
                var hardest = pairs.get(random.nextInt(pairs.size()))[1];
                examples.add(example(spelling, pair[0], hardest, 0));
                for (int rival = 0; rival < RIVALS; rival++) {
                    var other = pairs.get(random.nextInt(pairs.size()));
                    boolean closer = spelling.weight(pair[0], other[1]) > spelling.weight(pair[0], hardest);
                    hardest = closer && !other[0].equals(pair[0]) && !other[1].equals(pair[1]) ? other[1] : hardest;
                }
                examples.add(example(spelling, pair[0], hardest, 0));
            }
            return examples;
        }

        private static double[] example(Spelling spelling, String left, String right, int same) {
            double fits = 0;
            double fails = 0;
            for (var unit : spelling.units(left, right)) {
                fits += Math.max(0, unit.weight());
                fails += Math.min(0, unit.weight());
            }
            return new double[] {fits, fails, same};
        }

        long hundredths(double weight) {
            return Math.round(HUNDREDTHS * weight * (weight > 0 ? fitting : failing));
        }
    }

    private void write(String script, List<LetterModel.Unit> units, Odds odds) {
        var rows = new TreeMap<String, StringBuilder>();
        for (var unit : units) {
            rows.computeIfAbsent(shown(unit.left()), key -> new StringBuilder())
                    .append(' ')
                    .append(shown(unit.right()))
                    .append(' ')
                    .append(odds.hundredths(unit.weight()));
        }
        lines.add(script + "\t=\t" + Math.round(HUNDREDTHS * odds.chance) + " " + odds.hundredths(PAIR) + " "
                + odds.hundredths(GAP));
        rows.forEach((letters, cells) -> lines.add(script + "\t" + letters + "\t" + cells.substring(1)));
    }

    private static String shown(String unit) {
        return unit.isEmpty() ? "-" : unit;
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
