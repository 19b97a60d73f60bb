package org.wangge.grid.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.between;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;
import static org.wangge.grid.domain.sample.SampleCommunity.id;
import static org.wangge.grid.domain.sample.SampleCommunity.person;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.sample.SampleCommunity;

class LoadsTest {

  private final SampleCommunity community =
      new SampleCommunity().change(measured("G031", 210)).change(measured("G032", 190));

  private static Grid measured(String id, long households) {
    return grid(id, "grid-group")
        .parent(GridId.of("G03"))
        .putMeasure(MeasureId.of("households"), households)
        .build();
  }

  private Loads loads(Map<PostId, Integer> openCases) {
    return new Loads(community.staffing(), at("2026-05-12T09:00"), openCases);
  }

  @Test
  void a_worker_with_households_allotted_serves_these() {
    Load load = loads(Map.of(id("worker-031-b"), 3)).of(person("p-worker-031-b"));

    assertThat(load.posts()).containsExactly(id("worker-031-b"));
    assertThat(load.grids()).containsExactly(GridId.of("G031"));
    assertThat(load.households()).isEqualTo(1);
    assertThat(load.openCases()).isEqualTo(3);
    assertThat(load.hasManyHats()).isFalse();
  }

  @Test
  void without_an_allotment_a_post_serves_all_households_of_its_grids() {
    assertThat(loads(Map.of()).of(person("p-worker-032-a")).households()).isEqualTo(190);
    // G03 gives no figure of its own: 210 + 190 of its groups.
    assertThat(loads(Map.of()).of(person("p-level2-g03")).households()).isEqualTo(400);
  }

  @Test
  void many_hats_are_visible_and_no_household_is_counted_twice() {
    Period year = between("2026-01-01T00:00", "2027-01-01T00:00");
    community
        .hold(
            post("worker-032-c", "part-time-worker", "G032")
                .addHouseholds(HouseholdId.of("H7"), HouseholdId.of("H8"))
                .build())
        .vacate("level3-g031", "worker-031-b", "worker-032-c", "leader-031")
        .appoint("level3-g031", "p-many", year)
        .appoint("worker-031-b", "p-many", year)
        .appoint("worker-032-c", "p-many", year)
        .appoint("leader-031", "p-other", year);

    Load load = loads(Map.of(id("level3-g031"), 2, id("worker-032-c"), 5)).of(person("p-many"));

    assertThat(load.hasManyHats()).isTrue();
    assertThat(load.posts())
        .containsExactly(id("level3-g031"), id("worker-031-b"), id("worker-032-c"));
    assertThat(load.grids()).containsExactly(GridId.of("G031"), GridId.of("G032"));
    // All 210 of G031, in which H1 lies; of G032 the two allotted.
    assertThat(load.households()).isEqualTo(212);
    assertThat(load.openCases()).isEqualTo(7);
  }

  @Test
  void all_loads_are_ordered_by_person_and_those_who_left_carry_none() {
    community
        .vacate("leader-031")
        .appoint("leader-031", "p-gone", between("2026-01-01T00:00", "2026-05-01T00:00"));

    assertThat(loads(Map.of()).all())
        .extracting(load -> load.person().id())
        .isSorted()
        .contains("p-desk-c01")
        .doesNotContain("p-gone");
    assertThat(loads(Map.of()).of(person("p-gone")).posts()).isEmpty();
  }

  @Test
  void fewer_than_no_cases_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loads(Map.of(id("leader-031"), -1)))
        .withMessageContaining("leader-031");
  }
}
