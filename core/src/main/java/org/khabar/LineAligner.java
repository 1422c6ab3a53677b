package org.khabar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.annotate.Annotator;
import org.khabar.match.GistMatcher;
import org.khabar.match.Identities;
import org.khabar.match.Told;
import org.khabar.model.Article;
import org.khabar.model.Block;
import org.khabar.model.Gist;
import org.khabar.model.Likeness;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.text.LanguageFinder;
import org.khabar.text.Languages;

/** Finds for each line of one text the lines of another, in whatever language, that say the same. */
public final class LineAligner {

    /** Lines looked at closely for each line. */
    private static final int CANDIDATES = 40;

    private final Annotator annotator;
    private final Identities identities;
    private final GistMatcher matcher;
    private final LanguageFinder languages;

    public LineAligner(Languages languages) {
        this.annotator = new Annotator(languages);
        this.identities = new Identities(languages);
        this.matcher = new GistMatcher(languages.world());
        this.languages = new LanguageFinder(languages);
    }

    /** A line of each text, counted from 0, and how alike they are. */
    public record Pair(int left, int right, Likeness likeness) {}

    /** For each line of the left text the {@code top} lines of the right one most like it, the likeliest first. */
    public List<Pair> align(List<String> left, List<String> right, int top) {
        var joined = identities.join(List.of(read("left", left), read("right", right)));
        var all = joined.readings().stream().flatMap(LineAligner::lines).toList();
        var gists = matcher.among(all, joined.entities());
        return IntStream.range(0, left.size())
                .parallel()
                .boxed()
                .flatMap(line -> gists.near(line, CANDIDATES).stream()
                        .map(other -> new Pair(line, other - left.size(), gists.likeness(line, other)))
                        .sorted(Comparator.comparingDouble(
                                pair -> -pair.likeness().score()))
                        .limit(top))
                .toList();
    }

    private Reading read(String id, List<String> lines) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var line : lines) {
            blocks.add(new Block(Block.Kind.BODY, new Span(at, at + line.length()), List.of()));
            at += line.length() + 1;
        }
        var text = String.join("\n", lines);
        return annotator.annotate(
                new Article(id, id, languages.of(text), text, blocks, "UTF-8", null, null, List.of(), null));
    }

    /** Each line, however many sentences it holds, as one statement. */
    private static Stream<Told> lines(Reading reading) {
        var sentences = new LinkedHashMap<Block, List<Statement>>();
        reading.article().blocks().forEach(block -> sentences.put(block, new ArrayList<>()));
        var blocks = reading.article().blocks().iterator();
        var block = blocks.next();
        for (var statement : reading.statements()) {
            while (!block.span().contains(statement.span())) {
                block = blocks.next();
            }
            sentences.computeIfAbsent(block, missing -> new ArrayList<>()).add(statement);
        }
        return sentences.entrySet().stream()
                .map(line -> new Told(
                        reading.article().pageId(),
                        reading.article().text(),
                        new Statement(line.getKey().span(), whole(line.getValue()), null)));
    }

    private static Gist whole(List<Statement> parts) {
        var gists = parts.stream().map(Statement::gist).toList();
        return new Gist(
                List.copyOf(new LinkedHashSet<>(
                        gists.stream().flatMap(gist -> gist.entities().stream()).toList())),
                gists.stream().flatMap(gist -> gist.ideas().stream()).toList(),
                gists.stream().flatMap(gist -> gist.figures().stream()).toList(),
                gists.stream().flatMap(gist -> gist.times().stream()).toList(),
                List.copyOf(new LinkedHashSet<>(
                        gists.stream().flatMap(gist -> gist.words().stream()).toList())));
    }
}
