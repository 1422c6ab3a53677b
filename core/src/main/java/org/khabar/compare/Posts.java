package org.khabar.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Told;
import org.khabar.model.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Facet;
import org.khabar.model.Finding.Claim;
import org.khabar.model.Finding.Dispute;
import org.khabar.model.Quote;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.text.Languages;
import org.khabar.text.Lexicon;
import org.khabar.text.World;

/**
 * Finds who is given different posts: one person on two pages, or one act that a named minister does here and the
 * bearer of another post of the same rank does there.
 */
final class Posts {

    /** Log-odds from which two statements may be one act, when both actors hold such posts in one country. */
    private static final double SAME_ACT = -2.5;

    private final Languages languages;
    private final World world;
    private final List<Told> all;
    private final Map<String, Reading> pages;

    Posts(Languages languages, List<Told> all, Map<String, Reading> pages) {
        this.languages = languages;
        this.world = languages.world();
        this.all = all;
        this.pages = pages;
    }

    /** Statements that belong together only because they differ about somebody's post. */
    record Differing(List<Integer> members, Dispute dispute) {}

    /** The persons whom pages give posts that nobody holds at once. */
    List<Differing> people(List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .map(this::person)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Differing person(Entity person) {
        var members = new ArrayList<Integer>();
        var claims = new ArrayList<Claim>();
        for (var page : pages.entrySet()) {
            var posts = posts(page.getValue(), person.id());
            int statement = posts.isEmpty() ? -1 : introducing(page.getKey(), person.id(), posts);
            if (statement >= 0 && isOwn(statement, person.id(), posts)) {
                claims.add(new Claim(
                        members.size(),
                        shown(posts),
                        all.get(statement).statement().span()));
                members.add(statement);
            }
        }
        boolean differ = claims.stream().map(Claim::value).distinct().count() > 1 && areApart(person.id());
        return differ ? new Differing(members, new Dispute(Facet.ROLE, claims)) : null;
    }

    /** Where several persons are named at once, a post is the one's whose name stands nearest. */
    private boolean isOwn(int statement, String person, Set<String> posts) {
        var persons = reading(statement).mentions().stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && span(statement).contains(mention.span()))
                .toList();
        return rolesIn(all.get(statement).page(), span(statement)).stream()
                .filter(hit -> hit.values().stream().anyMatch(posts::contains))
                .allMatch(hit -> persons.stream()
                        .min(Comparator.comparingInt(mention -> gap(mention.span(), hit.span())))
                        .map(mention -> mention.entity().equals(person))
                        .orElse(true));
    }

    private static int gap(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** Whether two pages give the person posts without one in common. */
    private boolean areApart(String person) {
        var given = pages.values().stream()
                .map(page -> posts(page, person))
                .filter(posts -> !posts.isEmpty())
                .toList();
        return given.stream()
                .anyMatch(one -> given.stream().anyMatch(other -> one.stream().noneMatch(other::contains)));
    }

    /** The posts a page gives an entity. */
    private Set<String> posts(Reading page, @Nullable String entity) {
        return page.entities().stream()
                .filter(one -> one.id().equals(entity))
                .flatMap(one -> one.roles().stream())
                .filter(world.posts()::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first statement of a page that names the person and a post; else the first that names the person. */
    private int introducing(String page, String person, Set<String> posts) {
        int first = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).page().equals(page) && names(i, person)) {
                if (rolesIn(page, all.get(i).statement().span()).stream()
                        .anyMatch(hit -> hit.values().stream().anyMatch(posts::contains))) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private boolean names(int statement, String person) {
        var span = all.get(statement).statement().span();
        return reading(statement).mentions().stream()
                .anyMatch(mention -> mention.entity().equals(person) && span.contains(mention.span()));
    }

    private List<Lexicon.Hit<String>> rolesIn(String page, Span span) {
        var article = Objects.requireNonNull(pages.get(page)).article();
        return RoleWords.of(languages.get(article.language())).in(article.text(), span);
    }

    /**
     * One act, done by a named bearer of a post and, on another page, by the unnamed bearer of another post of its rank
     * and country; the nearest such statement, where it is near at all.
     */
    List<Differing> acts(Links links) {
        var acts = new ArrayList<Differing>();
        for (int unnamed = 0; unnamed < all.size(); unnamed++) {
            var quote = unnamed(unnamed);
            if (quote != null) {
                var act = nearest(unnamed, quote, links);
                if (act != null) {
                    acts.add(act);
                }
            }
        }
        return acts;
    }

    private @Nullable Differing nearest(int unnamed, Quote quote, Links links) {
        Differing nearest = null;
        double best = SAME_ACT;
        for (int named = 0; named < all.size(); named++) {
            double odds = links.odds(named, unnamed);
            var dispute = odds < best ? null : act(named, unnamed, quote);
            if (dispute != null) {
                nearest = new Differing(List.of(named, unnamed), dispute);
                best = odds;
            }
        }
        return nearest;
    }

    private @Nullable Dispute act(int named, int unnamed, Quote quote) {
        var speaker = all.get(named).statement().speaker();
        if (speaker == null
                || all.get(named).page().equals(all.get(unnamed).page())
                || !isMet(reading(unnamed), speaker)
                || !areOfOneCountry(reading(named), speaker, reading(unnamed), quote)) {
            return null;
        }
        var posts = posts(reading(named), speaker);
        var words = Objects.requireNonNull(quote.speaker()).span();
        var others = rolesIn(all.get(unnamed).page(), words).stream()
                .flatMap(hit -> hit.values().stream())
                .filter(world.posts()::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean apart = !posts.isEmpty()
                && posts.stream().noneMatch(others::contains)
                && ranks(posts).equals(ranks(others));
        return apart
                ? new Dispute(
                        Facet.ROLE,
                        List.of(new Claim(0, shown(posts), span(named)), new Claim(1, shown(others), words)))
                : null;
    }

    /** Posts of two countries are two persons'. */
    private boolean areOfOneCountry(Reading page, String person, Reading other, Quote quote) {
        var nations = page.entities().stream()
                .filter(entity -> entity.id().equals(person))
                .flatMap(entity -> entity.nations().stream())
                .collect(Collectors.toSet());
        var article = other.article();
        var others = RoleWords.of(languages.get(article.language()))
                .countriesIn(
                        article.text(), Objects.requireNonNull(quote.speaker()).span());
        return nations.stream().anyMatch(others::contains);
    }

    /** The quote of a statement whose speaker the page does not name; null when there is none. */
    private @Nullable Quote unnamed(int statement) {
        var page = reading(statement);
        return page.quotes().stream()
                .filter(quote -> quote.span().overlaps(span(statement)))
                .filter(quote -> {
                    var speaker = quote.speaker();
                    return speaker != null && (speaker.entity() == null || !isMet(page, speaker.entity()));
                })
                .findFirst()
                .orElse(null);
    }

    private static boolean isMet(Reading page, String entity) {
        return page.mentions().stream().anyMatch(mention -> mention.entity().equals(entity));
    }

    private Set<String> ranks(Set<String> posts) {
        return posts.stream()
                .map(post -> Objects.requireNonNull(world.posts().get(post)).rank())
                .collect(Collectors.toSet());
    }

    private String shown(Set<String> posts) {
        return posts.stream()
                .map(post -> {
                    var role = world.roles().get(post);
                    return role == null ? post : role.gloss();
                })
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Span span(int statement) {
        return all.get(statement).statement().span();
    }

    private Reading reading(int statement) {
        return Objects.requireNonNull(pages.get(all.get(statement).page()));
    }
}
