package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.the;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

class RoundTheClockTest {

  private static final String GAP = "round-the-clock-gap";

  private final SampleCommunity community =
      new SampleCommunity()
          .change(
              SamplePostTypes.partTimeWorker()
                  .addCover(CoverStep.AB_PARTNER)
                  .roundTheClock(ClauseRef.of("ST-03"))
                  .build());

  @Test
  void when_all_holders_of_a_grid_are_away_together_the_first_gap_is_found() {
    community
        .away("worker-031-a", "2026-10-01T00:00", "2026-10-12T00:00")
        .away("worker-031-b", "2026-10-08T08:00", "2026-10-20T00:00")
        .away("worker-031-a", "2026-10-19T00:00", "2026-10-25T00:00");

    // Both are away from 10-08 08:00 to 10-12, and again on 10-19; the first is told.
    the(GAP, community.findings())
        .isWarning(GAP)
        .at("grids/G031")
        .says("part-time-worker", "ST-03", "worker-031-a", "worker-031-b")
        .witnesses("2026-10-08 08:00 until 2026-10-12");
  }

  @Test
  void a_third_holder_who_is_present_closes_the_gap() {
    community
        .hold("worker-031-c", "part-time-worker", "G031")
        .awayInOctober("worker-031-a", "worker-031-b");

    assertThat(community.findings()).extracting(Finding::code).doesNotContain(GAP);
  }

  @Test
  void one_who_comes_when_the_other_goes_leaves_no_gap() {
    community
        .away("worker-031-a", "2026-10-01T00:00", "2026-10-12T00:00")
        .away("worker-031-b", "2026-10-12T00:00", "2026-10-20T00:00");

    assertThat(community.findings()).extracting(Finding::code).doesNotContain(GAP);
  }

  @Test
  void posts_that_fall_vacant_leave_a_gap_until_somebody_is_appointed() {
    community
        .vacate("worker-032-a", "worker-032-b")
        .appoint("worker-032-a", "p-1", between("2026-01-01T00:00", "2026-03-01T00:00"))
        .appoint("worker-032-b", "p-2", between("2026-03-05T00:00", "2027-01-01T00:00"));

    the(GAP, community.findings())
        .isWarning(GAP)
        .at("grids/G032")
        .witnesses("2026-03-01 until 2026-03-05");
  }
}
