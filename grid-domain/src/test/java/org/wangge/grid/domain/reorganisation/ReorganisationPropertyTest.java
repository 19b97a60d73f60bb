package org.wangge.grid.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;

class ReorganisationPropertyTest {

  private static Preview preview(RandomChange.Sample sample) {
    return sample.change().preview(sample.before(), sample.holdings());
  }

  /** Where an item goes; fails if it is told twice. */
  private static Map<List<Part>, Set<Part>> told(Preview preview) {
    Map<List<Part>, Set<Part>> told = new LinkedHashMap<>();
    for (Change change : preview.changes()) {
      if (change instanceof Change.Moved moved) {
        Set<Part> before =
            told.put(List.of(moved.item(), moved.from()), new LinkedHashSet<>(moved.to()));
        assertThat(before).as("%s is told twice", moved).isNull();
      }
    }
    return told;
  }

  @Property(tries = 400)
  void every_household_and_open_case_stays_or_moves_or_is_told_as_left_behind_once(
      @ForAll long seed) {
    RandomChange.Sample sample = RandomChange.of(seed);
    Map<List<Part>, Set<Part>> told = told(preview(sample));

    sample
        .holdings()
        .on()
        .forEach(
            (item, holder) ->
                assertThat(told.getOrDefault(List.of(item, holder), Set.of(holder)))
                    .isEqualTo(sample.expected().get(holder)));
    sample
        .before()
        .facts()
        .posts()
        .forEach(
            post ->
                post.households()
                    .forEach(
                        household ->
                            assertThat(
                                    told.getOrDefault(
                                        List.of(Part.of(household), Part.of(post.id())),
                                        Set.of(Part.of(post.id()))))
                                .isEqualTo(sample.expected().get(Part.of(post.id())))));
  }

  @Property(tries = 400)
  void every_point_is_on_exactly_one_grid_afterwards_or_left_over(@ForAll long seed) {
    RandomChange.Sample sample = RandomChange.of(seed);
    Preview preview = preview(sample);
    Map<List<Part>, Set<Part>> told = told(preview);
    Map<Part, Set<Part>> after = new LinkedHashMap<>();
    for (Grid grid : sample.before().organisation().grids()) {
      for (AddressId point : grid.addresses()) {
        Part home = Part.of(grid.id());
        after.put(Part.of(point), told.getOrDefault(List.of(Part.of(point), home), Set.of(home)));
      }
    }

    assertThat(after)
        .isEqualTo(sample.points())
        .allSatisfy((p, on) -> assertThat(on).hasSizeLessThan(2));
    if (preview.after() instanceof Result.Passed<Staffing> passed) {
      Map<Part, Set<Part>> there = new LinkedHashMap<>();
      for (Grid grid : passed.value().organisation().grids()) {
        for (AddressId point : grid.addresses()) {
          assertThat(there.put(Part.of(point), Set.of(Part.of(grid.id())))).isNull();
        }
      }
      assertThat(there).isEqualTo(sample.points());
    }
  }

  @Property(tries = 400)
  void a_change_leaves_something_behind_exactly_if_a_finding_says_so(@ForAll long seed) {
    Preview preview = preview(RandomChange.of(seed));

    assertThat(preview.left().isEmpty())
        .isEqualTo(
            preview.findings().stream()
                .map(Finding::code)
                .noneMatch(code -> code.contains("-left-")));
  }

  @Property(tries = 400)
  void old_codes_lead_to_what_is_there_and_earlier_answers_stay(@ForAll long seed) {
    RandomChange.Sample sample = RandomChange.of(seed);
    Result<History> result = History.of(sample.before(), List.of(sample.change()));
    if (!(result instanceof Result.Passed<History> passed)) {
      return;
    }
    History history = passed.value();
    Instant before = Instant.parse("2026-12-31T23:59:59Z");
    Instant after = Instant.parse("2027-01-01T00:00:00Z");
    sample
        .expected()
        .forEach(
            (part, now) ->
                assertThat(history.succession().successors(part, sample.change().from()))
                    .containsExactlyInAnyOrderElementsOf(now)
                    .allMatch(to -> lives(to, history.at(after))));
    for (var post : sample.before().facts().posts()) {
      assertThat(history.at(before).incumbent(post.id(), before))
          .isEqualTo(sample.before().incumbent(post.id(), before));
    }
    assertThat(history.at(before).facts()).isEqualTo(sample.before().facts());
  }

  private static boolean lives(Part part, Staffing staffing) {
    return part.kind() == Part.Kind.GRID
        ? staffing.organisation().grid(GridId.of(part.id())).isPresent()
        : staffing.post(PostId.of(part.id())).isPresent();
  }
}
