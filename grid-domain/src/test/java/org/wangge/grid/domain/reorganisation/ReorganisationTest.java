package org.wangge.grid.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.id;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.staffing.Staffing;

class ReorganisationTest {

  private static final Text NEW = Text.of("新网格", "new grid");

  private final SampleCommunity community = new SampleCommunity();

  private static Part part(String text) {
    return Part.parse(text).orElseThrow();
  }

  private static List<Part> parts(String... texts) {
    return Arrays.stream(texts).map(ReorganisationTest::part).toList();
  }

  private static GridId grid(String id) {
    return GridId.of(id);
  }

  private static Reorganisation change(Step... steps) {
    return Reorganisation.builder()
        .id(ReorganisationId.of("change-2027"))
        .title(NEW)
        .from(LocalDate.of(2027, 1, 1))
        .addSteps(steps)
        .build();
  }

  private Preview preview(Step... steps) {
    return change(steps).preview(community.staffing(), Holdings.NONE);
  }

  private Preview preview(String item, String holder, Step... steps) {
    Holdings holdings = new Holdings(ImmutableMap.of(part(item), part(holder)));
    return change(steps).preview(community.staffing(), holdings);
  }

  private static List<String> codes(Preview preview) {
    return preview.findings().stream().map(Finding::code).toList();
  }

  private static List<String> places(Preview preview) {
    return preview.findings().stream()
        .map(finding -> finding.place().path() + " " + finding.code())
        .toList();
  }

  private static List<String> lines(Preview preview) {
    return preview.changes().stream().map(change -> change.text().en()).toList();
  }

  /** G032 is merged into G031; of its posts the head ends, the workers go on. */
  private static Step[] merger() {
    return new Step[] {
      new Step.Merge(parts("grid G031", "grid G032"), part("grid G031")),
      new Step.Succeed(part("post level3-g032"), part("post level3-g031"))
    };
  }

  @Test
  void a_merged_grid_hands_over_its_posts_and_open_cases() {
    Preview preview = preview("case C-1", "grid G032", merger());

    assertThat(lines(preview))
        .containsExactly(
            "grid G032 → grid G031",
            "post level3-g032 → post level3-g031",
            "post worker-032-a: grid G032 → grid G031",
            "post worker-032-b: grid G032 → grid G031",
            "appointment p-level3-g032 (post level3-g032) goes nowhere",
            "case C-1: grid G032 → grid G031");
    assertThat(preview.left()).isEmpty();
  }

  @Test
  void after_a_merger_the_posts_serve_the_grid_that_goes_on() {
    Staffing after = preview(merger()).after().orThrow();

    assertThat(after.organisation().grid(grid("G032"))).isEmpty();
    assertThat(after.serving(grid("G031")).stream().map(post -> post.id().id()))
        .containsExactly(
            "leader-031",
            "level3-g031",
            "worker-031-a",
            "worker-031-b",
            "worker-032-a",
            "worker-032-b");
    assertThat(after.superior(id("worker-032-a"))).contains(id("level3-g031"));
  }

  @Test
  void figures_of_merged_grids_are_added_up() {
    MeasureId households = MeasureId.of("households");
    community.change(
        SampleCommunity.grid("G031", "grid-group")
            .parent(grid("G03"))
            .putMeasure(households, 60L)
            .build());
    community.change(
        SampleCommunity.grid("G032", "grid-group")
            .parent(grid("G03"))
            .putMeasure(households, 45L)
            .build());

    Organisation after = preview(merger()).after().orThrow().organisation();

    assertThat(after.grid(grid("G031")).orElseThrow().measures()).containsEntry(households, 105L);
  }

  @Test
  void grids_of_two_levels_are_not_merged() {
    Preview preview = preview(new Step.Merge(parts("grid G04", "grid G032"), part("grid G04")));

    assertThat(places(preview)).containsExactly("steps/0 merge-of-levels");
  }

  @Test
  void a_recoded_grid_takes_all_with_it_and_its_old_code_leads_to_it() {
    Preview preview = preview("household H9", "grid G03", new Step.Recode(part("grid G03"), "G13"));

    assertThat(codes(preview)).isEmpty();
    assertThat(lines(preview))
        .containsExactly(
            "grid G03 → grid G13",
            "grid G031: grid G03 → grid G13",
            "grid G032: grid G03 → grid G13",
            "post level2-g03: grid G03 → grid G13",
            "post desk-c01: grid G03 → grid G13",
            "household H9: grid G03 → grid G13");
    assertThat(preview.succession().successors())
        .isEqualTo(ImmutableMap.of(part("grid G03"), parts("grid G13")));
  }

  @Test
  void the_holder_of_a_recoded_post_has_held_it_as_long_as_before() {
    Staffing after =
        preview(new Step.Recode(part("post worker-031-a"), "worker-a")).after().orThrow();

    assertThat(after.holders(id("worker-a"), at("2027-01-01T00:00")))
        .extracting(Object::toString)
        .containsExactly("p-worker-031-a");
    assertThat(after.holders(id("worker-a"), SampleCommunity.START)).hasSize(1);
    assertThat(after.partner(id("worker-031-b"), at("2027-01-01T00:00"))).contains(id("worker-a"));
  }

  /** G032 becomes G033 and G034, with a head and two workers in all. */
  private static Step[] split(String... postsOfSecond) {
    Share.Builder second = Share.builder().id(grid("G034")).title(NEW);
    Arrays.stream(postsOfSecond).forEach(post -> second.addPosts(id(post)));
    return new Step[] {
      new Step.Split(
          grid("G032"),
          List.of(
              Share.builder()
                  .id(grid("G033"))
                  .title(NEW)
                  .addPosts(id("level3-g032"), id("worker-032-a"))
                  .addHouseholds(HouseholdId.of("H7"))
                  .build(),
              second.build())),
      new Step.SetUpPost(post("level3-g034", "level-3-head", "G034").build())
    };
  }

  @Test
  void a_split_allots_posts_and_households_and_leaves_cases_to_be_decided() {
    Holdings holdings =
        new Holdings(
            ImmutableMap.of(
                part("household H7"), part("grid G032"), part("case C-1"), part("grid G032")));
    Preview preview = change(split("worker-032-b")).preview(community.staffing(), holdings);

    assertThat(lines(preview))
        .containsExactly(
            "grid G032 → grid G033, grid G034",
            "post level3-g034 is new",
            "post level3-g032: grid G032 → grid G033",
            "post worker-032-a: grid G032 → grid G033",
            "post worker-032-b: grid G032 → grid G034",
            "household H7: grid G032 → grid G033",
            "case C-1: grid G032 → grid G033, grid G034");
    assertThat(places(preview)).contains("steps/0 left-undecided");
    assertThat(preview.left()).isEmpty();
  }

  @Test
  void what_a_split_allots_nowhere_is_left_behind() {
    Preview preview = preview("household H8", "grid G032", split());

    assertThat(places(preview))
        .contains(
            "steps/0 post-left-without-grid",
            "steps/0 household-left-over",
            "steps pair-left-broken");
    assertThat(preview.left())
        .extracting(moved -> moved.item().toString())
        .containsExactly("post worker-032-b", "household H8");
  }

  @Test
  void one_share_of_a_split_may_keep_the_code() {
    Share keeps =
        Share.builder()
            .id(grid("G032"))
            .title(NEW)
            .addPosts(id("level3-g032"), id("worker-032-a"), id("worker-032-b"))
            .addHouseholds(HouseholdId.of("H7"))
            .build();
    Share other = Share.builder().id(grid("G034")).title(NEW).build();
    Preview preview =
        preview("household H7", "grid G032", new Step.Split(grid("G032"), List.of(keeps, other)));

    assertThat(preview.succession().successors())
        .containsEntry(part("grid G032"), parts("grid G032", "grid G034"));
    assertThat(lines(preview)).containsExactly("grid G032 → grid G032, grid G034");
  }

  @Test
  void a_closed_grid_without_successor_leaves_posts_and_grids_behind() {
    Preview preview = preview("case C-2", "grid G03", new Step.Close(part("grid G03")));

    assertThat(places(preview))
        .containsExactly(
            "steps/0 grid-left-without-parent",
            "steps/0 grid-left-without-parent",
            "steps/0 post-left-without-grid",
            "steps/0 case-left-over");
    assertThat(preview.findings()).extracting(Finding::witness).doesNotContain(Optional.empty());
    // The desk served G03 and G04: it goes on at G04.
    assertThat(lines(preview)).contains("post desk-c01: grid G03 → grid G04");
  }

  @Test
  void a_closed_post_leaves_its_households_and_its_partner_behind() {
    Preview preview =
        preview("case C-3", "post worker-031-b", new Step.Close(part("post worker-031-b")));

    assertThat(places(preview))
        .contains(
            "steps/0 household-left-over", "steps/0 case-left-over", "steps/0 pair-left-broken");
  }

  @Test
  void a_successor_takes_households_and_cases_and_a_dissolved_pair_is_not_broken() {
    Preview preview =
        preview(
            "case C-3",
            "post worker-031-b",
            new Step.Unpair(id("worker-031-a")),
            new Step.Succeed(part("post worker-031-b"), part("post worker-031-a")),
            new Step.SetUpPost(post("worker-031-c", "part-time-worker", "G031").build()));

    assertThat(codes(preview)).doesNotContain("household-left-over", "pair-left-broken");
    assertThat(preview.left()).isEmpty();
    assertThat(preview.after().orThrow().post(id("worker-031-a")).orElseThrow().households())
        .containsExactly(HouseholdId.of("H1"));
  }

  @Test
  void a_closed_unit_leaves_its_grids_behind_unless_another_succeeds_it() {
    Part housing = part("unit housing-bureau");

    assertThat(codes(preview(new Step.Close(housing)))).contains("grid-left-without-unit");
    Staffing after =
        preview(new Step.Succeed(housing, part("unit transport-bureau"))).after().orThrow();
    assertThat(after.organisation().responsibleUnit(grid("G031")))
        .contains(UnitId.of("transport-bureau"));
  }

  @Test
  void units_merge_into_a_new_one() {
    Preview preview =
        preview(
            new Step.Merge(
                parts("unit housing-bureau", "unit transport-bureau"), part("unit works")));

    assertThat(codes(preview)).isEmpty();
    assertThat(preview.after().orThrow().organisation().units())
        .extracting(unit -> unit.id() + " " + unit.title().zh())
        .containsExactly("works 住建局");
  }

  @Test
  void a_grid_moves_with_all_inside_it_but_not_under_itself() {
    Preview moved = preview(new Step.Move(grid("G032"), grid("G04")));

    assertThat(lines(moved)).containsExactly("grid G032: grid G03 → grid G04");
    assertThat(places(preview(new Step.Move(grid("G03"), grid("G031")))))
        .containsExactly("steps/0 move-under-itself");
    assertThat(places(preview(new Step.Move(grid("G03"), grid("G03")))))
        .containsExactly("steps/0 move-under-itself");
  }

  @Test
  void what_one_step_ended_another_cannot_use() {
    Preview preview =
        preview(
            new Step.Merge(parts("grid G031", "grid G032"), part("grid G031")),
            new Step.Close(part("grid G032")));

    assertThat(places(preview)).contains("steps/1 steps-contradict");
  }

  @Test
  void all_steps_that_cannot_be_done_are_told_at_once() {
    Preview preview =
        preview(
            new Step.Rename(part("grid G9"), NEW),
            new Step.Recode(part("grid G04"), "G03"),
            new Step.Unpair(id("level2-g03")),
            new Step.Reassign(id("desk-c01"), List.of(grid("G05"))),
            new Step.Pair(new AbPair(id("level2-g03"), id("level2-g05"))));

    assertThat(places(preview))
        .containsExactly(
            "steps/0 unknown-grid",
            "steps/1 id-taken",
            "steps/2 no-such-pair",
            "steps/3 unknown-grid",
            "steps/4 unknown-post");
  }

  private static Share wrongShare(String id) {
    return Share.builder()
        .id(grid(id))
        .title(NEW)
        .addPosts(id("level2-g04"))
        .addHouseholds(HouseholdId.of("H1"))
        .build();
  }

  @Test
  void a_split_allots_only_what_is_of_the_grid_and_each_thing_once() {
    Share one = wrongShare("G1");
    Share two = wrongShare("G2");

    assertThat(places(preview(new Step.Split(grid("G032"), List.of(one, two)))))
        .containsExactly(
            "steps/0 not-of-the-grid", "steps/0 not-of-the-grid", "steps/0 allotted-twice");
  }

  @Test
  void what_does_not_fit_afterwards_is_found_and_what_did_not_before_is_not_told_again() {
    community.vacate("leader-031");
    Preview preview = preview(new Step.Reassign(id("level3-g032"), List.of(grid("G03"))));

    assertThat(codes(preview))
        .contains("post-on-wrong-level")
        .doesNotContain("post-without-holder");
    assertThat(preview.findings().get(0).place().path()).startsWith("after/posts/level3-g032");
  }

  @Test
  void renamed_grids_and_new_pairs_are_there_afterwards() {
    Staffing after =
        preview(
                new Step.Rename(part("grid G03"), NEW),
                new Step.SetUpGrid(SampleCommunity.grid("G05", "grid").parent(grid("C01")).build()),
                new Step.SetUpPost(post("level2-g05", "level-2-head", "G05").build()),
                new Step.Unpair(id("worker-031-a")),
                new Step.Unpair(id("worker-032-b")),
                new Step.Pair(new AbPair(id("worker-031-a"), id("worker-032-b"))))
            .after()
            .orThrow();

    assertThat(after.organisation().grid(grid("G03")).orElseThrow().title()).isEqualTo(NEW);
    assertThat(after.organisation().grid(grid("G05"))).isPresent();
    assertThat(after.partner(id("worker-031-a"), at("2027-01-01T00:00")))
        .contains(id("worker-032-b"));
    assertThat(after.partner(id("worker-031-b"), at("2027-01-01T00:00"))).isEmpty();
  }

  @Test
  void parts_are_read_as_they_are_written() {
    assertThat(part("score-base worker-1")).hasToString("score-base worker-1");
    assertThat(Part.parse("G01")).isEmpty();
    assertThat(Part.parse("street G01")).isEmpty();
    assertThat(Part.parse("grid ")).isEmpty();
  }

  @Test
  void steps_and_holdings_that_make_no_sense_cannot_be_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Step.Rename(part("post desk-c01"), NEW));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Step.Merge(parts("grid G1", "unit u"), part("grid G1")));
    assertThatIllegalArgumentException().isThrownBy(() -> new Step.Close(part("case C-1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Holdings(ImmutableMap.of(part("grid G1"), part("grid G2"))));
  }
}
