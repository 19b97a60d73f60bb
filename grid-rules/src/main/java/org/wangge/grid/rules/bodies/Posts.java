package org.wangge.grid.rules.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Among;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;

/** Finds posts by their type: on the grid, in a crew, on the grids beside it. */
final class Posts {

  private final Asked asked;
  private final List<Reason> reasons;

  Posts(Asked asked, List<Reason> reasons) {
    this.asked = asked;
    this.reasons = reasons;
  }

  Optional<PostId> ofType(Party party) {
    List<Post> posts = asked.staffing().nearest(party.postType().orElseThrow(), asked.grid());
    if (posts.isEmpty()) {
      reasons.add(new BodyReason.NoPost(party, asked.grid()));
      return Optional.empty();
    }
    return pick(party, posts);
  }

  /** The trade is looked for in the nearest crew only: the next one is of another place. */
  Optional<PostId> ofCrew(Party party, Optional<TradeId> trade) {
    if (trade.isEmpty()) {
      reasons.add(new ReachReason.NoTrade(asked.category()));
      return Optional.empty();
    }
    reasons.add(new ReachReason.TradeOfCategory(asked.category(), trade.get()));
    PostTypeId type = party.postType().orElseThrow();
    List<Post> crew = asked.staffing().nearest(type, asked.grid());
    List<Post> posts = crew.stream().filter(post -> post.trade().equals(trade)).toList();
    if (posts.isEmpty()) {
      reasons.add(
          crew.isEmpty()
              ? new BodyReason.NoPost(party, asked.grid())
              : new ReachReason.NoMember(type, trade.get(), asked.grid()));
      return Optional.empty();
    }
    return pick(party, posts);
  }

  /** The posts of a type beside the grid, or beside the nearest grid above that has neighbours. */
  List<PostId> ofNeighbours(Party party) {
    List<PostId> found = new ArrayList<>();
    for (Grid step : asked.staffing().organisation().path(asked.grid())) {
      List<GridId> neighbours = asked.staffing().organisation().neighbours(step.id());
      for (GridId neighbour : neighbours) {
        reasons.add(new ReachReason.Neighbour(step.id(), neighbour));
        found.addAll(of(party, neighbour));
      }
      if (!neighbours.isEmpty()) {
        return found.stream().distinct().toList();
      }
    }
    reasons.add(new ReachReason.NoNeighbour(asked.grid()));
    return found;
  }

  private List<PostId> of(Party party, GridId neighbour) {
    Party type = new Party(Party.Form.POST, party.name());
    List<PostId> posts =
        asked.staffing().nearest(type.postType().orElseThrow(), neighbour).stream()
            .map(Post::id)
            .toList();
    posts.forEach(post -> reasons.add(new BodyReason.PostOnGrid(type, post, neighbour)));
    if (posts.isEmpty()) {
      reasons.add(new BodyReason.NoPost(type, neighbour));
    }
    return posts;
  }

  private Optional<PostId> pick(Party party, List<Post> posts) {
    if (posts.size() == 1) {
      reasons.add(new BodyReason.PostOnGrid(party, posts.get(0).id(), asked.grid()));
      return Optional.of(posts.get(0).id());
    }
    for (Among among : asked.staffing().typeOf(posts.get(0).id()).among()) {
      Optional<PostId> picked = among == Among.HOUSEHOLD ? allotted(posts) : pairFirst(posts);
      if (picked.isPresent()) {
        return picked;
      }
    }
    reasons.add(new BodyReason.SeveralPosts(party, posts.stream().map(Post::id).toList()));
    return Optional.empty();
  }

  private Optional<PostId> allotted(List<Post> posts) {
    if (asked.state().report().household().isEmpty()) {
      return Optional.empty();
    }
    HouseholdId household = asked.state().report().household().orElseThrow();
    Optional<PostId> post =
        posts.stream()
            .filter(candidate -> candidate.households().contains(household))
            .map(Post::id)
            .findFirst();
    post.ifPresent(found -> reasons.add(new BodyReason.Allotted(household, found)));
    return post;
  }

  private Optional<PostId> pairFirst(List<Post> posts) {
    if (posts.size() != 2) {
      return Optional.empty();
    }
    Optional<AbPair> pair =
        asked
            .staffing()
            .pair(posts.get(0).id(), asked.at())
            .filter(both -> both.has(posts.get(1).id()));
    pair.ifPresent(both -> reasons.add(new BodyReason.PairFirst(both.a())));
    return pair.map(AbPair::a);
  }
}
