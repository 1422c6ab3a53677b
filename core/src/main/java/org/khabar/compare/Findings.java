package org.khabar.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.match.Gists;
import org.khabar.match.Identities;
import org.khabar.match.Told;
import org.khabar.model.Entity;
import org.khabar.model.Finding;
import org.khabar.model.Finding.Claim;
import org.khabar.model.Finding.Dispute;
import org.khabar.model.Finding.Telling;
import org.khabar.model.Likeness;
import org.khabar.model.Passage;
import org.khabar.model.Reading;
import org.khabar.text.Languages;

/** Makes of linked statements what a reader is shown: agreements, conflicts, what one page alone says. */
final class Findings {

    /** A statement whose nearest is no nearer than this, in log-odds, stands alone. */
    private static final double ALONE = -0.4; // best F1 of "said by one page only" on the gold stories

    private final Gists gists;
    private final Links links;
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final List<Entity> entities;
    private final Tallies tallies;
    private final Posts posts;
    private final Speakers speakers;
    private final Set<Set<Object>> disputed = new HashSet<>();

    Findings(Languages languages, Identities.Joined joined, Map<String, Reading> pages, Gists gists, Links links) {
        this.gists = gists;
        this.links = links;
        this.entities = joined.entities();
        joined.readings().forEach(reading -> order.putIfAbsent(reading.article().pageId(), order.size()));
        var byId = new HashMap<String, Entity>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        tallies = new Tallies(gists, links, pages);
        posts = new Posts(languages, gists.all(), pages);
        speakers = new Speakers(gists, links, pages, byId);
    }

    List<Finding> of(List<List<Integer>> circles) {
        var findings = new ArrayList<Finding>();
        var told = new HashSet<Integer>();
        for (var circle : circles) {
            told.addAll(circle);
            findings.add(finding(circle, disputes(circle)));
        }
        for (var differing : Stream.concat(posts.people(entities).stream(), posts.acts(links).stream())
                .toList()) {
            told.addAll(differing.members());
            findings.add(finding(differing.members(), List.of(differing.dispute())));
        }
        for (int i = 0; i < gists.all().size(); i++) {
            if (!told.contains(i)) {
                findings.add(single(i));
            }
        }
        return findings;
    }

    /** What the members differ about; the same difference is told once. */
    private List<Dispute> disputes(List<Integer> circle) {
        var disputes = new ArrayList<Dispute>();
        add(disputes, tallies.dispute(circle));
        add(disputes, speakers.dispute(circle));
        return disputes;
    }

    private void add(List<Dispute> disputes, @Nullable Dispute dispute) {
        if (dispute != null) {
            var what = new HashSet<Object>();
            what.add(dispute.facet());
            dispute.values().forEach(claim -> what.add(claim.value()));
            if (disputed.add(what)) {
                disputes.add(dispute);
            }
        }
    }

    private Finding finding(List<Integer> members, List<Dispute> disputes) {
        var sorted = members.stream()
                .sorted(Comparator.comparing((Integer member) -> Objects.requireNonNull(
                                order.get(gists.all().get(member).page())))
                        .thenComparing(member -> member))
                .toList();
        var tellings =
                sorted.stream().map(member -> telling(gists.all().get(member))).toList();
        var id = id(members);
        return disputes.isEmpty()
                ? new Finding.Agreement(id, tellings, likeness(members))
                : new Finding.Conflict(
                        id,
                        tellings,
                        likeness(members),
                        disputes.stream()
                                .map(dispute -> moved(dispute, members, sorted))
                                .toList());
    }

    /** The dispute, its claims named by the members' new places. */
    private static Dispute moved(Dispute dispute, List<Integer> from, List<Integer> to) {
        return new Dispute(
                dispute.facet(),
                dispute.values().stream()
                        .map(claim -> new Claim(to.indexOf(from.get(claim.telling())), claim.value(), claim.span()))
                        .sorted(Comparator.comparingInt(Claim::telling))
                        .toList());
    }

    /** The likeness of the two members of different pages most alike: what holds the finding together. */
    private Likeness likeness(List<Integer> members) {
        Likeness most = Likeness.of(List.of());
        double odds = Double.NEGATIVE_INFINITY;
        for (int one : members) {
            for (int other : members) {
                boolean apart = !gists.all()
                        .get(one)
                        .page()
                        .equals(gists.all().get(other).page());
                if (one < other && apart && links.odds(one, other) > odds) {
                    odds = links.odds(one, other);
                    most = gists.likeness(one, other);
                }
            }
        }
        return most;
    }

    private Finding single(int statement) {
        var telling = telling(gists.all().get(statement));
        var id = id(List.of(statement));
        var near = gists.near(statement, 1);
        var likeness = near.isEmpty() ? Likeness.of(List.of()) : gists.likeness(statement, near.get(0));
        return links.nearest(statement) < ALONE && order.size() > 1
                ? new Finding.Only(id, telling, likeness)
                : new Finding.Unmatched(id, telling, likeness);
    }

    private static Telling telling(Told told) {
        return new Telling(
                new Passage(told.page(), told.statement().span()),
                told.statement().speaker());
    }

    /** The same members give the same id in every run. */
    private String id(List<Integer> members) {
        int hash = 1;
        for (int member : members) {
            var told = gists.all().get(member);
            hash = 31 * hash + told.page().hashCode();
            hash = 31 * hash + told.statement().span().hashCode();
        }
        return "f" + Integer.toHexString(hash);
    }
}
