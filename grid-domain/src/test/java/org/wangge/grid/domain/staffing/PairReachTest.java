package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.the;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.id;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PairsWithin;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

class PairReachTest {

  private static final AbPair ACROSS = new AbPair(id("worker-031-c"), id("worker-032-c"));

  private final SampleCommunity community =
      new SampleCommunity()
          .hold("worker-031-c", "part-time-worker", "G031")
          .hold("worker-032-c", "part-time-worker", "G032")
          .pair("worker-031-c", "worker-032-c");

  private SampleCommunity within(PairsWithin.Reach reach) {
    return community.change(
        SamplePostTypes.partTimeWorker()
            .addCover(CoverStep.AB_PARTNER)
            .pairsWithin(new PairsWithin(reach, ClauseRef.of("YJ-02")))
            .build());
  }

  @Test
  void a_plan_that_says_nothing_pairs_across_grids() {
    assertThat(community.findings()).isEmpty();
  }

  @Test
  void partners_of_one_grid_stand_on_one_grid() {
    theOnly(within(PairsWithin.Reach.GRID).findings())
        .isError("pair-too-far")
        .at("pairs/2")
        .reads(
            "AB岗worker-031-c（G031）与worker-032-c（G032）不在同一网格，YJ-02不允许",
            "The AB partners worker-031-c (G031) and worker-032-c (G032) are not of one grid,"
                + " as YJ-02 asks");
  }

  @Test
  void neighbouring_grids_may_be_paired_and_others_not() {
    within(PairsWithin.Reach.NEIGHBOURS);
    Staffing staffing = community.unpair("worker-031-c").staffing();
    GridId east = GridId.of("G031");
    GridId west = GridId.of("G032");
    PairReach side = new PairReach(staffing, g -> g.equals(east) ? List.of(west) : List.of(east));
    PairReach apart = new PairReach(staffing, g -> List.of());

    assertThat(side.finding(ACROSS, 2)).isEmpty();
    assertThat(apart.finding(ACROSS, 2)).isPresent();
    // Two posts of one grid are nearer than neighbours.
    AbPair within = new AbPair(id("worker-031-a"), id("worker-031-b"));
    assertThat(apart.finding(within, 0)).isEmpty();
  }

  @Test
  void partners_of_one_unit_may_stand_on_two_grids() {
    // Both grids lie in G03, for which the housing bureau is responsible.
    assertThat(within(PairsWithin.Reach.UNIT).findings()).isEmpty();

    community.change(
        post("worker-032-c", "part-time-worker", "G032")
            .sentBy(UnitId.of("transport-bureau"))
            .build());
    the("pair-too-far", community.findings())
        .isError("pair-too-far")
        .says("G031", "housing-bureau", "G032", "transport-bureau");
  }
}
