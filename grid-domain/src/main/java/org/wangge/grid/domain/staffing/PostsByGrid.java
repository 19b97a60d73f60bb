package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostTypeId;

/** The posts of each grid, ordered by id, and the way up from grid to grid. */
final class PostsByGrid {

  private final Organisation organisation;
  private final List<Post> posts;
  private final Positions<Grid, GridId> grids;
  private final int[] parents;
  private final Groups serving;

  PostsByGrid(Organisation organisation, List<Post> posts) {
    this.organisation = organisation;
    this.posts = posts;
    this.grids = new Positions<>(organisation.grids(), Grid::id);
    this.parents =
        grids.all().stream()
            .mapToInt(grid -> grid.parent().map(grids::of).orElse(Positions.NONE))
            .toArray();
    Groups unordered =
        Groups.filled(
            grids.size(),
            sink -> {
              for (int i = 0; i < posts.size(); i++) {
                put(sink, i);
              }
            });
    this.serving = unordered.sorted(Comparator.comparing(position -> posts.get(position).id()));
  }

  /** A post that names a grid twice serves it once. */
  private void put(Groups.Sink sink, int post) {
    List<GridId> served = posts.get(post).grids();
    if (served.size() == 1) {
      sink.put(grids.of(served.get(0)), post);
    } else {
      served.stream().distinct().mapToInt(grids::of).forEach(grid -> sink.put(grid, post));
    }
  }

  List<Post> on(GridId grid) {
    int position = grids.of(grid);
    return position == Positions.NONE ? List.of() : serving.list(position, posts);
  }

  /** The posts of a type on a grid, else on the nearest above that has any, else on its seats. */
  List<Post> nearest(PostTypeId type, GridId grid) {
    for (int step = grids.of(grid); step != Positions.NONE; step = parents[step]) {
      ImmutableList.Builder<Post> found = null;
      for (int i = serving.start(step); i < serving.end(step); i++) {
        Post post = posts.get(serving.member(i));
        if (post.type().equals(type)) {
          found = found == null ? ImmutableList.builder() : found;
          found.add(post);
        }
      }
      if (found != null) {
        return found.build();
      }
    }
    return organisation.seats(grid).isEmpty() ? List.of() : onSeats(type, grid);
  }

  /** A seat is a grid of the territory and has none itself, so this goes one step deep. */
  private List<Post> onSeats(PostTypeId type, GridId grid) {
    return organisation.seats(grid).stream()
        .flatMap(seat -> nearest(type, seat).stream())
        .distinct()
        .sorted(Comparator.comparing(Post::id))
        .toList();
  }

  /** The one post of a type that all grids of a post agree on. */
  Optional<Post> single(Post post, PostTypeId type) {
    Post single = null;
    for (GridId grid : post.grids()) {
      for (Post found : nearest(type, grid)) {
        if (single != null && !single.id().equals(found.id())) {
          return Optional.empty();
        }
        single = found;
      }
    }
    return Optional.ofNullable(single);
  }
}
