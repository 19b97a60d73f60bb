package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.roster.Roster;

/** Duty rosters after all steps: one ends with its grid, or when no post of it is left. */
final class Rosters {

  private final Draft draft;

  Rosters(Draft draft) {
    this.draft = draft;
  }

  /** The rosters that go on, with the posts that are left. */
  List<Roster> after() {
    return draft.rosters.values().stream()
        .filter(this::goesOn)
        .map(roster -> roster.withPosts(living(roster)))
        .collect(ImmutableList.toImmutableList());
  }

  private List<PostId> living(Roster roster) {
    return roster.posts().stream().filter(draft.posts::containsKey).toList();
  }

  private boolean goesOn(Roster roster) {
    return draft.grids.containsKey(roster.on()) && !living(roster).isEmpty();
  }

  /** Each roster there was, with the grid it serves afterwards. */
  List<Change.Moved> moves() {
    List<Change.Moved> moves = new ArrayList<>();
    for (Roster before : draft.before.rosters()) {
      Roster now = draft.rosters.get(before.id());
      moves.add(
          new Change.Moved(
              new Part(Part.Kind.ROSTER, before.id().id()),
              Part.of(before.on()),
              goesOn(now) ? ImmutableList.of(Part.of(now.on())) : ImmutableList.of()));
    }
    return moves;
  }

  List<Finding> findings(Function<Part, Place> place) {
    List<Finding> findings = new ArrayList<>();
    for (Roster roster : draft.rosters.values()) {
      List<PostId> gone = new ArrayList<>(roster.posts());
      gone.removeAll(living(roster));
      if (!draft.grids.containsKey(roster.on())) {
        findings.add(ends(roster, place.apply(Part.of(roster.on()))));
      } else if (!gone.isEmpty()) {
        Place there = place.apply(Part.of(gone.get(0)));
        findings.add(goesOn(roster) ? loses(roster, gone, there) : ends(roster, there));
      }
    }
    return findings;
  }

  private static Finding ends(Roster roster, Place place) {
    return Finding.warning(
        "roster-ends",
        place,
        Text.format(
            "值班表%s（%s）的网格或全部岗位撤销，值班表随之终止",
            "Roster %s of %s loses its grid or all of its posts, and ends",
            roster.id(),
            roster.on()),
        Text.of(
            "如需继续值班，请写明网格和岗位的后继。",
            "If the duty goes on, name successors of the grid and of the posts."));
  }

  private static Finding loses(Roster roster, List<PostId> gone, Place place) {
    return Finding.warning(
        "roster-loses-post",
        place,
        Text.format(
            "值班表%s不再有岗位%s，轮次按其余%s轮重新排定",
            "Roster %s loses post %s; the other %s turns are counted anew",
            roster.id(),
            Text.list(gone),
            roster.posts().size() - gone.size()),
        Text.of("如需保持轮次，请写明该岗位的后继。", "To keep the turns, name the successor of the post."));
  }
}
