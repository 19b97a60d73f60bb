package org.wangge.grid.rules.bodies;

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
import org.wangge.grid.domain.staffing.Staffing;

/**
 * Finds the posts that a party of a rule means for one case, and records how.
 *
 * <p>Rules: (1) nothing is guessed: where posts have an equal claim and the plan does not say which
 * it takes, none is taken and a reason says so; (2) the order in which posts and units were given
 * changes no answer. Example: {@code responsible-unit} on grid G03 is the head whom the housing
 * bureau sent there. For one case at one instant.
 */
public final class PartyFinder {

  private final Staffing staffing;
  private final BodyRules rules;
  private final CaseState state;
  private final Instant at;

  /**
   * A finder for one case.
   *
   * @param staffing posts and who holds them
   * @param rules what the plan says
   * @param state where the case stands
   * @param at the instant
   */
  public PartyFinder(Staffing staffing, BodyRules rules, CaseState state, Instant at) {
    this.staffing = staffing;
    this.rules = rules;
    this.state = state;
    this.at = at;
  }

  /**
   * The one post that a party means.
   *
   * @param party the party
   * @param reasons takes the reason of each step
   * @return the post; empty where there is none, or more than one
   */
  public Optional<Body> one(Party party, List<Reason> reasons) {
    return party.isUnit() ? ofUnit(party, reasons) : ofType(party, reasons).map(Body::of);
  }

  /**
   * All posts that a party means.
   *
   * @param party the party
   * @param reasons takes the reason of each step
   * @return the posts, each once
   */
  public List<Body> all(Party party, List<Reason> reasons) {
    return one(party, reasons).stream().toList();
  }

  private Optional<UnitId> unit(Party party) {
    if (party.equals(Party.SUMMONED_UNIT)) {
      return state.summoned();
    }
    return staffing.organisation().responsibleUnit(state.report().grid());
  }

  private Optional<Body> ofUnit(Party party, List<Reason> reasons) {
    GridId grid = state.report().grid();
    Optional<UnitId> unit = unit(party);
    if (unit.isEmpty()) {
      reasons.add(new BodyReason.NoUnit(party, grid));
      return Optional.empty();
    }
    reasons.add(new BodyReason.UnitOfCase(party, unit.get(), grid));
    return answering(party, unit.get(), reasons);
  }

  private Optional<Body> answering(Party party, UnitId unit, List<Reason> reasons) {
    GridId grid = state.report().grid();
    List<PostId> sent =
        rules.unitAnswersBy().stream()
            .flatMap(type -> staffing.nearest(type, grid).stream())
            .filter(post -> staffing.sender(post.id()).filter(unit::equals).isPresent())
            .map(Post::id)
            .toList();
    if (sent.size() == 1) {
      reasons.add(new BodyReason.UnitAnswers(unit, sent.get(0), false));
      return Optional.of(Body.of(unit, sent.get(0)));
    }
    Optional<PostId> contact = Optional.ofNullable(staffing.facts().contacts().get(unit));
    if (contact.isPresent()) {
      reasons.add(new BodyReason.UnitAnswers(unit, contact.get(), true));
    } else {
      reasons.add(
          sent.isEmpty()
              ? new BodyReason.NoPost(party, grid)
              : new BodyReason.SeveralPosts(party, sent));
    }
    return contact.map(post -> Body.of(unit, post));
  }

  private Optional<PostId> ofType(Party party, List<Reason> reasons) {
    GridId grid = state.report().grid();
    List<Post> posts = staffing.nearest(party.postType().orElseThrow(), grid);
    if (posts.isEmpty()) {
      reasons.add(new BodyReason.NoPost(party, grid));
      return Optional.empty();
    }
    if (posts.size() == 1) {
      reasons.add(new BodyReason.PostOnGrid(party, posts.get(0).id(), grid));
      return Optional.of(posts.get(0).id());
    }
    for (Among among : staffing.typeOf(posts.get(0).id()).among()) {
      Optional<PostId> picked =
          among == Among.HOUSEHOLD ? allotted(posts, reasons) : pairFirst(posts, reasons);
      if (picked.isPresent()) {
        return picked;
      }
    }
    reasons.add(new BodyReason.SeveralPosts(party, posts.stream().map(Post::id).toList()));
    return Optional.empty();
  }

  private Optional<PostId> allotted(List<Post> posts, List<Reason> reasons) {
    if (state.report().household().isEmpty()) {
      return Optional.empty();
    }
    HouseholdId household = state.report().household().orElseThrow();
    Optional<PostId> post =
        posts.stream()
            .filter(candidate -> candidate.households().contains(household))
            .map(Post::id)
            .findFirst();
    post.ifPresent(found -> reasons.add(new BodyReason.Allotted(household, found)));
    return post;
  }

  private Optional<PostId> pairFirst(List<Post> posts, List<Reason> reasons) {
    if (posts.size() != 2) {
      return Optional.empty();
    }
    Optional<AbPair> pair =
        staffing.pair(posts.get(0).id(), at).filter(both -> both.has(posts.get(1).id()));
    pair.ifPresent(both -> reasons.add(new BodyReason.PairFirst(both.a())));
    return pair.map(AbPair::a);
  }
}
