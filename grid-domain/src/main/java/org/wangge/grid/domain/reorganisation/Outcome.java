package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;

/** Sums up a draft on which all steps were done: changes, findings, the organisation after. */
final class Outcome {

  private final Reorganisation reorganisation;
  private final Staffing before;
  private final Draft draft;

  Outcome(Reorganisation reorganisation, Staffing before, Draft draft) {
    this.reorganisation = reorganisation;
    this.before = before;
    this.draft = draft;
  }

  Preview preview() {
    dropLost();
    List<Change> changes = new Changes(draft).all();
    List<Finding> findings = new ArrayList<>(draft.findings);
    findings.addAll(new LeftBehind(draft).findings(changes));
    Succession.Turn turn =
        new Succession.Turn(reorganisation.from(), reorganisation.id(), successors());
    return Preview.builder()
        .reorganisation(reorganisation)
        .addAllChanges(changes)
        .succession(turn)
        .after(after(findings))
        .build();
  }

  /** Takes dead grids from posts, units and other grids, then posts without any from the draft. */
  private void dropLost() {
    Stream.concat(
            draft.grids.values().stream().flatMap(Outcome::beside),
            draft.units.values().stream().flatMap(unit -> unit.serves().stream()))
        .filter(id -> !draft.grids.containsKey(id))
        .distinct()
        .toList()
        .forEach(dead -> draft.beside(dead, ImmutableList.of()));
    draft.serves.replaceAll(
        (post, there) ->
            there.stream()
                .filter(draft.grids::containsKey)
                .collect(ImmutableList.toImmutableList()));
    List<PostId> lost =
        draft.serves.keySet().stream().filter(post -> draft.serves.get(post).isEmpty()).toList();
    for (PostId post : lost) {
      draft.posts.remove(post);
      draft.serves.remove(post);
      draft.appointments.removeIf(held -> held.post().equals(post));
      draft.replace(Part.of(post), ImmutableList.of());
    }
  }

  private static Stream<GridId> beside(Grid grid) {
    return Stream.concat(grid.neighbours().stream(), grid.seats().stream());
  }

  private Map<Part, List<Part>> successors() {
    Map<Part, List<Part>> successors = new LinkedHashMap<>();
    draft.fates.forEach(
        (part, now) -> {
          if (!now.equals(ImmutableList.of(part))) {
            successors.put(part, now);
          }
        });
    // Ids that were given and taken back in between are old codes too.
    draft.ended.forEach((part, step) -> successors.putIfAbsent(part, draft.leadsTo(part)));
    return successors;
  }

  private Result<Staffing> after(List<Finding> findings) {
    if (LeftBehind.dangles(findings)) {
      return new Result.Refused<>(findings);
    }
    Organisation old = before.organisation();
    Result<Organisation> organisation =
        Organisation.of(old.ladders(), draft.grids.values(), draft.units.values());
    Result<Staffing> after = organisation.then(made -> Staffing.of(facts(made)));
    Set<Object> known = new LinkedHashSet<>();
    Organisation.of(old.ladders(), old.grids(), old.units())
        .findings()
        .forEach(finding -> known.add(key(finding)));
    Staffing.of(before.facts()).findings().forEach(finding -> known.add(key(finding)));
    after.findings().stream()
        .filter(finding -> !known.contains(key(finding)))
        .map(finding -> finding.at(Place.at("after", finding.place().path())))
        .forEach(findings::add);
    return after instanceof Result.Passed<Staffing> passed
        ? Result.of(passed.value(), findings)
        : new Result.Refused<>(findings);
  }

  /** Two findings are the same if they say the same; positions shift. */
  private static List<Object> key(Finding finding) {
    return ImmutableList.of(finding.code(), finding.message());
  }

  private StaffingFacts facts(Organisation organisation) {
    List<Post> posts = new ArrayList<>();
    draft.posts.forEach((id, post) -> posts.add(post.withGrids(draft.serves.get(id))));
    List<AbPair> pairs = new ArrayList<>(draft.pairs.values());
    pairs.addAll(draft.newPairs);
    pairs.removeIf(
        pair -> !draft.posts.containsKey(pair.a()) || !draft.posts.containsKey(pair.b()));
    Map<UnitId, PostId> contacts = new LinkedHashMap<>(draft.contacts);
    contacts.values().removeIf(post -> !draft.posts.containsKey(post));
    return before
        .facts()
        .withOrganisation(organisation)
        .withPosts(posts)
        .withPairs(pairs)
        .withAppointments(draft.appointments)
        .withContacts(contacts)
        .withRosters(new Rosters(draft).after());
  }
}
