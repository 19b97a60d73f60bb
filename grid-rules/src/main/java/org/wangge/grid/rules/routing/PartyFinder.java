package org.wangge.grid.rules.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Among;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.staffing.Staffing;

/** Finds the one post that a party means for a case, and records how. */
final class PartyFinder {

  private final Staffing staffing;
  private final Optional<PostTypeId> unitAnswersBy;
  private final Instant at;

  PartyFinder(Staffing staffing, Optional<PostTypeId> unitAnswersBy, Instant at) {
    this.staffing = staffing;
    this.unitAnswersBy = unitAnswersBy;
    this.at = at;
  }

  /** The unit that a party means, where it means one. */
  Optional<UnitId> unit(Party party, CaseState state) {
    if (party.equals(Party.SUMMONED_UNIT)) {
      return state.summoned();
    }
    return party.equals(Party.RESPONSIBLE_UNIT)
        ? staffing.organisation().responsibleUnit(state.report().grid())
        : Optional.empty();
  }

  Optional<PostId> find(Party party, CaseState state, List<Reason> reasons) {
    return party.isUnit() ? ofUnit(party, state, reasons) : ofType(party, state, reasons);
  }

  private Optional<PostId> ofUnit(Party party, CaseState state, List<Reason> reasons) {
    GridId grid = state.report().grid();
    Optional<UnitId> unit = unit(party, state);
    if (unit.isEmpty()) {
      reasons.add(new RouteReason.NoUnit(party, grid));
      return Optional.empty();
    }
    reasons.add(new RouteReason.UnitOfCase(party, unit.get(), grid));
    List<PostId> sent =
        unitAnswersBy.stream()
            .flatMap(type -> staffing.nearest(type, grid).stream())
            .map(Post::id)
            .filter(post -> staffing.sender(post).equals(unit))
            .toList();
    if (sent.size() == 1) {
      reasons.add(new RouteReason.UnitAnswers(unit.get(), sent.get(0), false));
      return Optional.of(sent.get(0));
    }
    Optional<PostId> contact = Optional.ofNullable(staffing.facts().contacts().get(unit.get()));
    if (contact.isPresent()) {
      reasons.add(new RouteReason.UnitAnswers(unit.get(), contact.get(), true));
    } else {
      reasons.add(
          sent.isEmpty()
              ? new RouteReason.NoPost(party, grid)
              : new RouteReason.SeveralPosts(party, sent));
    }
    return contact;
  }

  private Optional<PostId> ofType(Party party, CaseState state, List<Reason> reasons) {
    GridId grid = state.report().grid();
    List<Post> posts = staffing.nearest(party.postType().orElseThrow(), grid);
    if (posts.isEmpty()) {
      reasons.add(new RouteReason.NoPost(party, grid));
      return Optional.empty();
    }
    if (posts.size() == 1) {
      reasons.add(new RouteReason.PostOnGrid(party, posts.get(0).id(), grid));
      return Optional.of(posts.get(0).id());
    }
    for (Among among : staffing.typeOf(posts.get(0).id()).among()) {
      Optional<PostId> picked =
          among == Among.HOUSEHOLD ? allotted(posts, state, reasons) : pairFirst(posts, reasons);
      if (picked.isPresent()) {
        return picked;
      }
    }
    reasons.add(new RouteReason.SeveralPosts(party, posts.stream().map(Post::id).toList()));
    return Optional.empty();
  }

  private static Optional<PostId> allotted(
      List<Post> posts, CaseState state, List<Reason> reasons) {
    if (state.report().household().isEmpty()) {
      return Optional.empty();
    }
    HouseholdId household = state.report().household().orElseThrow();
    Optional<PostId> post =
        posts.stream()
            .filter(candidate -> candidate.households().contains(household))
            .map(Post::id)
            .findFirst();
    post.ifPresent(found -> reasons.add(new RouteReason.Allotted(household, found)));
    return post;
  }

  private Optional<PostId> pairFirst(List<Post> posts, List<Reason> reasons) {
    if (posts.size() != 2) {
      return Optional.empty();
    }
    Optional<AbPair> pair =
        staffing.pair(posts.get(0).id(), at).filter(both -> both.has(posts.get(1).id()));
    pair.ifPresent(both -> reasons.add(new RouteReason.PairFirst(both.a())));
    return pair.map(AbPair::a);
  }
}
