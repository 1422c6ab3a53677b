package org.khabar.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Gists;
import org.khabar.model.Entity;
import org.khabar.model.Facet;
import org.khabar.model.Finding.Claim;
import org.khabar.model.Finding.Dispute;
import org.khabar.model.Quote;
import org.khabar.model.Reading;

/** Finds the same words given to different persons. */
final class Speakers {

    /** Log-odds from which two quotes are the same words. */
    private static final double SAME_WORDS = 2.0;

    private final Gists gists;
    private final Links links;
    private final Map<String, Reading> pages;
    private final Map<String, Entity> entities;

    Speakers(Gists gists, Links links, Map<String, Reading> pages, Map<String, Entity> entities) {
        this.gists = gists;
        this.links = links;
        this.pages = pages;
        this.entities = entities;
    }

    /** Who is said to have spoken; null when the members do not differ about it. */
    @Nullable
    Dispute dispute(List<Integer> members) {
        for (int one = 0; one < members.size(); one++) {
            for (int other = one + 1; other < members.size(); other++) {
                if (differ(members.get(one), members.get(other))) {
                    return dispute(members, one, other);
                }
            }
        }
        return null;
    }

    private Dispute dispute(List<Integer> members, int one, int other) {
        var claims = new java.util.ArrayList<Claim>();
        for (int i = 0; i < members.size(); i++) {
            var speaker = speaker(members.get(i));
            if (speaker != null
                    && (i == one
                            || i == other
                            || links.odds(members.get(i), members.get(one)) >= SAME_WORDS
                            || links.odds(members.get(i), members.get(other)) >= SAME_WORDS)) {
                claims.add(new Claim(
                        i,
                        speaker.label(),
                        gists.all().get(members.get(i)).statement().span()));
            }
        }
        return new Dispute(Facet.SPEAKER, claims);
    }

    /** The page must know the person whom the other page lets speak: else the two may be one, spelled differently. */
    private boolean differ(int one, int other) {
        var left = speaker(one);
        var right = speaker(other);
        return left != null
                && right != null
                && !left.id().equals(right.id())
                && left.type() == right.type()
                && links.odds(one, other) >= SAME_WORDS
                && (meets(other, left) || meets(one, right))
                && isQuoted(one)
                && isQuoted(other);
    }

    private @Nullable Entity speaker(int statement) {
        var id = gists.all().get(statement).statement().speaker();
        return id == null ? null : entities.get(id);
    }

    private boolean meets(int statement, Entity entity) {
        return page(statement).mentions().stream()
                .anyMatch(mention -> mention.entity().equals(entity.id()));
    }

    private boolean isQuoted(int statement) {
        var span = gists.all().get(statement).statement().span();
        return page(statement).quotes().stream()
                .anyMatch(quote ->
                        quote.kind() == Quote.Kind.DIRECT && quote.span().overlaps(span));
    }

    private Reading page(int statement) {
        return Objects.requireNonNull(pages.get(gists.all().get(statement).page()));
    }
}
