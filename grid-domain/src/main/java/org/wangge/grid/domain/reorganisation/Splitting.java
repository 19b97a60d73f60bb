package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.roster.Roster;

/** Does one split on a draft: each share takes its posts, grids and households. */
final class Splitting {

  private final Draft draft;
  private final Step.Split split;
  private final int number;

  Splitting(Draft draft, Step.Split split, int number) {
    this.draft = draft;
    this.split = split;
    this.number = number;
  }

  void run() {
    Grid old = draft.grids.get(split.grid());
    List<GridId> shares = split.shares().stream().map(Share::id).toList();
    divideGrids(old);
    draft.beside(old.id(), shares);
    draft.rosters.replaceAll((id, roster) -> divided(roster));
    draft.serves.replaceAll(this::divided);
    Map<Part, Part> households = new LinkedHashMap<>();
    for (Share share : split.shares()) {
      Part to = Part.of(share.id());
      draft.taken.add(to);
      share.households().forEach(household -> households.put(Part.of(household), to));
    }
    Part part = Part.of(old.id());
    // Households first: each goes where it lies, and not to all shares.
    draft.held.replaceAll(
        (item, holders) ->
            item.kind() != Part.Kind.HOUSEHOLD
                ? holders
                : Draft.replaced(
                    holders,
                    part,
                    households.containsKey(item)
                        ? ImmutableList.of(households.get(item))
                        : ImmutableList.of()));
    // What lies in the share that keeps the id must not be divided again.
    Map<Part, List<Part>> placed = new LinkedHashMap<>();
    draft.held.forEach(
        (item, holders) -> {
          if (item.kind() == Part.Kind.HOUSEHOLD) {
            placed.put(item, holders);
          }
        });
    draft.dissolve(part, shares.stream().map(Part::of).toList(), number);
    draft.held.putAll(placed);
  }

  private void divideGrids(Grid old) {
    Map<GridId, GridId> under = new LinkedHashMap<>();
    split.shares().forEach(share -> share.grids().forEach(id -> under.put(id, share.id())));
    Map<GridId, Grid> all = new LinkedHashMap<>(draft.grids);
    draft.grids.clear();
    all.forEach(
        (id, grid) -> {
          if (id.equals(old.id())) {
            split
                .shares()
                .forEach(share -> draft.grids.put(share.id(), Land.share(old, share, split)));
          } else if (grid.parent().filter(old.id()::equals).isPresent()) {
            draft.grids.put(id, grid.withParent(under.getOrDefault(id, old.id())));
            if (!under.containsKey(id)) {
              draft.strays.add(id);
            }
          } else {
            draft.grids.put(id, grid);
          }
        });
  }

  /** A roster goes where its posts go; where they part it stays under the old id, if that stays. */
  private Roster divided(Roster roster) {
    List<GridId> there =
        split.shares().stream()
            .filter(share -> share.posts().stream().anyMatch(roster.posts()::contains))
            .map(Share::id)
            .toList();
    boolean clear = roster.on().equals(split.grid()) && there.size() == 1;
    return clear ? roster.withOn(there.get(0)) : roster;
  }

  /** The grids of a post, with the shares that name it in the place of the old grid. */
  private List<GridId> divided(PostId post, List<GridId> there) {
    List<GridId> named = new ArrayList<>();
    for (Share share : split.shares()) {
      if (share.posts().contains(post)) {
        named.add(share.id());
      }
    }
    return Draft.replaced(there, split.grid(), named);
  }
}
