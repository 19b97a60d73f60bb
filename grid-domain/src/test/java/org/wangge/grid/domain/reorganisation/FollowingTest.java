package org.wangge.grid.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;
import static org.wangge.grid.domain.sample.SampleCommunity.id;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.Ladders;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.LineId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.RosterId;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;

/** Seats, rosters, pairs and parents of units follow what they name. */
class FollowingTest {

  private final SampleCommunity community = new SampleCommunity();
  private Holdings holdings = Holdings.NONE;

  FollowingTest() {
    community.hold("worker-031-c", "part-time-worker", "G031");
  }

  private static Part part(String text) {
    return Part.parse(text).orElseThrow();
  }

  private static Reorganisation change(Step... steps) {
    return Reorganisation.builder()
        .id(ReorganisationId.of("change-2027"))
        .title(Text.same("change"))
        .from(LocalDate.of(2027, 1, 1))
        .addSteps(steps)
        .build();
  }

  /** The community with a branch that sits on G031 and a roster of the workers of G031. */
  private Staffing before() {
    Ladder branches = new Ladder(List.of(LevelId.of("branch")));
    List<Grid> grids = new ArrayList<>(community.grids);
    grids.add(grid("B1", "branch").addSeats(GridId.of("G031")).build());
    Ladders ladders =
        new Ladders(SampleCommunity.LADDER, ImmutableMap.of(LineId.of("party"), branches));
    StaffingFacts facts =
        community
            .facts()
            .withOrganisation(Organisation.of(ladders, grids, community.units).orThrow())
            .withRosters(
                List.of(
                    Roster.builder()
                        .id(RosterId.of("desk"))
                        .title(Text.same("desk"))
                        .on(GridId.of("G031"))
                        .addPosts(id("worker-031-a"), id("worker-031-b"), id("leader-031"))
                        .from(LocalDate.of(2026, 1, 5))
                        .turnDays(7)
                        .build()));
    return Staffing.of(facts).orThrow();
  }

  private Preview preview(Step... steps) {
    return change(steps).preview(before(), holdings);
  }

  private static Staffing after(Preview preview) {
    return preview.after().orThrow();
  }

  private static Roster roster(Preview preview) {
    return after(preview).facts().rosters().get(0);
  }

  private static List<String> places(Preview preview) {
    return preview.findings().stream()
        .map(finding -> finding.place().path() + " " + finding.code())
        .toList();
  }

  private static List<GridId> seats(Preview preview) {
    return after(preview).organisation().seats(GridId.of("B1"));
  }

  @Test
  void a_seat_and_a_roster_follow_a_new_id() {
    Preview preview =
        preview(
            new Step.Recode(part("grid G031"), "G039"),
            new Step.Recode(part("post worker-031-a"), "worker-a"));

    assertThat(seats(preview)).containsExactly(GridId.of("G039"));
    assertThat(roster(preview).on()).isEqualTo(GridId.of("G039"));
    assertThat(roster(preview).posts())
        .containsExactly(id("worker-a"), id("worker-031-b"), id("leader-031"));
    assertThat(preview.changes())
        .contains(
            new Change.Moved(part("grid B1"), part("grid G031"), List.of(part("grid G039"))),
            new Change.Moved(part("roster desk"), part("grid G031"), List.of(part("grid G039"))));
  }

  @Test
  void a_seat_that_ends_leaves_the_node_without_one() {
    assertThat(places(preview(new Step.Close(part("grid G031")))))
        .contains("steps/0 grid-left-without-seat", "steps/0 roster-ends")
        .doesNotContain("steps/0 grid-left-without-parent");
  }

  @Test
  void a_node_sits_on_all_shares_of_a_split() {
    Preview preview =
        preview(
            new Step.Split(
                GridId.of("G031"),
                List.of(
                    share("G033", "level3-g031", "worker-031-a", "worker-031-b", "leader-031"),
                    share("G034", "worker-031-c"))),
            new Step.SetUpPost(
                SampleCommunity.post("worker-034-b", "part-time-worker", "G034").build()));

    assertThat(seats(preview)).containsExactly(GridId.of("G033"), GridId.of("G034"));
    // All posts of the roster are in one share.
    assertThat(roster(preview).on()).isEqualTo(GridId.of("G033"));
  }

  private static Share share(String id, String... posts) {
    return Share.builder()
        .id(GridId.of(id))
        .title(Text.same(id))
        .addAllPosts(Arrays.stream(posts).map(PostId::of).toList())
        .build();
  }

  @Test
  void the_roster_of_a_post_that_ends_loses_it_and_says_so() {
    Preview preview =
        preview(new Step.Unpair(id("worker-031-a")), new Step.Close(part("post worker-031-a")));

    assertThat(places(preview)).contains("steps/1 roster-loses-post");
    assertThat(roster(preview).posts()).containsExactly(id("worker-031-b"), id("leader-031"));
  }

  @Test
  void a_successor_takes_the_turns_of_the_post() {
    Preview preview =
        preview(
            new Step.Unpair(id("worker-031-a")),
            new Step.Succeed(part("post worker-031-a"), part("post leader-031")));

    // Three turns as before, so that those of the others do not shift.
    assertThat(roster(preview).posts())
        .containsExactly(id("leader-031"), id("worker-031-b"), id("leader-031"));
    assertThat(places(preview)).noneMatch(place -> place.contains("roster"));
  }

  @Test
  void only_pairs_that_still_run_end_and_new_ones_begin_with_the_change() {
    Instant change = at("2027-01-01T00:00");
    AbPair past =
        new AbPair(
            id("worker-031-a"),
            id("worker-032-a"),
            new Period(Instant.MIN, at("2026-06-01T00:00")),
            Period.ALWAYS);
    community.pairs.clear();
    community.pairs.add(past);
    community.pairs.add(
        new AbPair(
            id("worker-031-a"),
            id("worker-031-b"),
            Period.since(at("2026-06-01T00:00")),
            Period.ALWAYS));
    Preview preview =
        preview(
            new Step.Unpair(id("worker-031-a")),
            new Step.Pair(new AbPair(id("worker-031-a"), id("worker-032-b"))));

    assertThat(after(preview).facts().pairs())
        .containsExactly(
            past,
            new AbPair(
                id("worker-031-a"), id("worker-032-b"), Period.since(change), Period.ALWAYS));
    assertThat(after(preview).partner(id("worker-031-a"), change)).contains(id("worker-032-b"));
  }

  @Test
  void a_pair_of_the_past_is_no_pair_to_end_and_not_broken() {
    community.pairs.clear();
    community.pairs.add(
        new AbPair(
            id("worker-031-a"),
            id("worker-031-b"),
            new Period(Instant.MIN, at("2027-01-01T00:00")),
            Period.ALWAYS));

    assertThat(places(preview(new Step.Unpair(id("worker-031-a")))))
        .contains("steps/0 no-such-pair");
    assertThat(places(preview(new Step.Close(part("post worker-031-b")))))
        .noneMatch(place -> place.endsWith("pair-left-broken"));
  }

  @Test
  void a_station_belongs_to_what_its_bureau_became() {
    station();
    Unit renamed = station(preview(new Step.Recode(part("unit transport-bureau"), "works")));
    assertThat(renamed.parent()).contains(UnitId.of("works"));
    Part housing = part("unit housing-bureau");
    Part transport = part("unit transport-bureau");
    assertThat(station(preview(new Step.Succeed(transport, housing))).parent())
        .contains(UnitId.of("housing-bureau"));
    // The bureau goes into its own station, which then belongs to nobody.
    assertThat(station(preview(new Step.Succeed(transport, part("unit lamps")))).parent())
        .isEmpty();
    assertThat(places(preview(new Step.Close(transport))))
        .contains("steps/0 unit-left-without-parent");
  }

  private void station() {
    community.units.add(
        Unit.of(UnitId.of("lamps"), Text.same("lamps")).withParent(UnitId.of("transport-bureau")));
  }

  private void stationServing(String... grids) {
    community.units.add(
        Unit.of(UnitId.of("lamps"), Text.same("lamps"))
            .withServes(Arrays.stream(grids).map(GridId::of).toList()));
  }

  @Test
  void a_station_serves_what_its_grids_became() {
    stationServing("G031", "G04");

    assertThat(station(preview(new Step.Recode(part("grid G031"), "G039"))).serves())
        .containsExactly(GridId.of("G039"), GridId.of("G04"));
    assertThat(
            station(
                    preview(
                        new Step.Split(
                            GridId.of("G031"),
                            List.of(
                                share(
                                    "G033",
                                    "level3-g031",
                                    "worker-031-a",
                                    "worker-031-b",
                                    "leader-031"),
                                share("G034", "worker-031-c"))),
                        new Step.SetUpPost(
                            SampleCommunity.post("worker-034-b", "part-time-worker", "G034")
                                .build())))
                .serves())
        .containsExactly(GridId.of("G033"), GridId.of("G034"), GridId.of("G04"));
  }

  @Test
  void a_station_whose_only_grid_ends_is_left_behind() {
    stationServing("G031");

    assertThat(places(preview(new Step.Close(part("grid G031")))))
        .contains("steps/0 unit-left-without-grid");
  }

  @Test
  void a_unit_that_takes_the_place_of_a_station_serves_its_grids_too() {
    stationServing("G031");
    Preview preview = preview(new Step.Succeed(part("unit lamps"), part("unit transport-bureau")));

    assertThat(
            after(preview)
                .organisation()
                .unit(UnitId.of("transport-bureau"))
                .orElseThrow()
                .serves())
        .containsExactly(GridId.of("G031"));
  }

  private static Unit station(Preview preview) {
    return after(preview).organisation().unit(UnitId.of("lamps")).orElseThrow();
  }

  @Test
  void duties_and_score_bases_of_what_ends_are_left_over() {
    holdings =
        new Holdings(
            ImmutableMap.of(
                part("duty D-1"), part("post leader-031"),
                part("score-base S-1"), part("post leader-031")));
    Preview preview = preview(new Step.Close(part("post leader-031")));

    assertThat(places(preview)).contains("steps/0 duty-left-over", "steps/0 score-base-left-over");
    assertThat(
            places(preview(new Step.Succeed(part("post leader-031"), part("post worker-031-b")))))
        .noneMatch(place -> place.endsWith("-left-over"));
    assertThat(preview.findings()).extracting(Finding::witness).isNotEmpty();
  }

  @Test
  void codes_lead_on_at_any_instant() {
    History history =
        History.of(before(), List.of(change(new Step.Recode(part("grid G031"), "G039")))).orThrow();
    GridId old = GridId.of("G031");

    assertThat(history.successors(old, Instant.MAX)).containsExactly(GridId.of("G039"));
    assertThat(history.successors(old, Instant.MIN)).containsExactly(old);
    assertThat(history.successors(old, at("2027-01-01T00:00").minusNanos(1))).containsExactly(old);
  }
}
