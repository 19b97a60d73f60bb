package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;

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
            split.shares().forEach(share -> draft.grids.put(share.id(), grid(old, share)));
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

  private static Grid grid(Grid old, Share share) {
    return old.withId(share.id()).withTitle(share.title()).withMeasures(share.measures());
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
