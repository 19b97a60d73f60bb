package org.wangge.grid.domain.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * What persons carry at an instant.
 *
 * <p>Rules: (1) a post counts for whoever holds it, present or not; (2) a post to which households
 * are allotted has these, another has the figure {@code households} of its grids; (3) a grid that
 * lies in another one of the person's is counted with that, and so are households allotted within
 * such a grid; (4) the open cases of a post count for each of its holders. Example: allotted 60 on
 * G1, and in a second post all 320 households of G2: 380. Immutable.
 *
 * @param staffing the posts
 * @param at the instant
 * @param openCases how many cases are open at a post; none where it is not named
 */
public record Loads(Staffing staffing, Instant at, Map<PostId, Integer> openCases) {

  private static final MeasureId HOUSEHOLDS = MeasureId.of("households");

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a number of cases is negative
   */
  public Loads {
    Objects.requireNonNull(staffing, "staffing");
    Objects.requireNonNull(at, "at");
    openCases = ImmutableMap.copyOf(openCases);
    openCases.forEach(
        (post, number) -> {
          if (number < 0) {
            throw new IllegalArgumentException("Open cases of " + post + ": " + number);
          }
        });
  }

  /**
   * What one person carries.
   *
   * @param person the person
   * @return the load; one without posts carries nothing
   */
  public Load of(PersonId person) {
    List<Post> posts =
        staffing.facts().posts().stream()
            .filter(post -> staffing.holders(post.id(), at).contains(person))
            .collect(ImmutableList.toImmutableList());
    return load(person, posts);
  }

  /** {@return what everybody carries who holds a post then, ordered by person} */
  public List<Load> all() {
    Map<PersonId, ImmutableList.Builder<Post>> held = new TreeMap<>();
    for (Post post : staffing.facts().posts()) {
      for (PersonId person : staffing.holders(post.id(), at)) {
        held.computeIfAbsent(person, key -> ImmutableList.builder()).add(post);
      }
    }
    return held.entrySet().stream()
        .map(entry -> load(entry.getKey(), entry.getValue().build()))
        .collect(ImmutableList.toImmutableList());
  }

  private Load load(PersonId person, List<Post> posts) {
    Set<GridId> grids = new TreeSet<>();
    posts.forEach(post -> grids.addAll(post.grids()));
    return Load.builder()
        .person(person)
        .addAllPosts(posts.stream().map(Post::id).sorted().toList())
        .addAllGrids(grids)
        .households(households(posts))
        .openCases(posts.stream().mapToLong(post -> openCases.getOrDefault(post.id(), 0)).sum())
        .build();
  }

  private long households(List<Post> posts) {
    Set<GridId> whole = new TreeSet<>();
    posts.stream()
        .filter(post -> post.households().isEmpty())
        .forEach(post -> whole.addAll(post.grids()));
    Set<HouseholdId> allotted = new TreeSet<>();
    posts.stream()
        .filter(post -> !post.grids().stream().allMatch(grid -> isCounted(grid, whole)))
        .forEach(post -> allotted.addAll(post.households()));
    long measured =
        whole.stream()
            .filter(grid -> !liesInAnother(grid, whole))
            .mapToLong(grid -> figure(staffing.organisation(), grid))
            .sum();
    return measured + allotted.size();
  }

  private boolean isCounted(GridId grid, Set<GridId> whole) {
    return whole.contains(grid) || liesInAnother(grid, whole);
  }

  private boolean liesInAnother(GridId grid, Set<GridId> whole) {
    return staffing.organisation().path(grid).stream()
        .map(Grid::id)
        .anyMatch(above -> !above.equals(grid) && whole.contains(above));
  }

  /** The figure of a grid; where it gives none, those of the grids below. */
  private static long figure(Organisation organisation, GridId grid) {
    Long own = organisation.grid(grid).orElseThrow().measures().get(HOUSEHOLDS);
    return own != null
        ? own
        : organisation.children(grid).stream()
            .mapToLong(child -> figure(organisation, child.id()))
            .sum();
  }
}
