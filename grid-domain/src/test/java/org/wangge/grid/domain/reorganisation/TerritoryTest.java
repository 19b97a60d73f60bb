package org.wangge.grid.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.SampleCommunity.grid;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.Code;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;

/** G031 has the point L1 and is beside G032, which has L2, L3 and the household H7. */
class TerritoryTest {

  private static final GridId OLD = GridId.of("G032");

  private final SampleCommunity community = new SampleCommunity();

  TerritoryTest() {
    community.change(
        grid("G031", "grid-group")
            .parent(GridId.of("G03"))
            .addAddresses(AddressId.of("L1"))
            .addNeighbours(OLD)
            .build());
    community.change(
        grid("G032", "grid-group")
            .parent(GridId.of("G03"))
            .addAddresses(AddressId.of("L2"), AddressId.of("L3"))
            .addHouseholds(HouseholdId.of("H7"))
            .addNeighbours(GridId.of("G04"))
            .addKinds(KindId.of("rural"))
            .code(Code.of("east-2"))
            .build());
  }

  private static Part part(String text) {
    return Part.parse(text).orElseThrow();
  }

  private Preview preview(Step... steps) {
    return Reorganisation.builder()
        .id(ReorganisationId.of("change-2027"))
        .title(Text.same("change"))
        .from(LocalDate.of(2027, 1, 1))
        .addSteps(steps)
        .build()
        .preview(community.staffing(), Holdings.NONE);
  }

  private static Organisation after(Preview preview) {
    return preview.after().orThrow().organisation();
  }

  private static Grid there(Organisation organisation, String id) {
    return organisation.grid(GridId.of(id)).orElseThrow();
  }

  private static List<String> lines(Preview preview, String word) {
    return preview.changes().stream()
        .map(change -> change.text().en())
        .filter(line -> line.startsWith(word))
        .toList();
  }

  private static List<String> codes(Preview preview) {
    return preview.findings().stream().map(Finding::code).toList();
  }

  private static Step merger(String into) {
    return new Step.Merge(List.of(part("grid G031"), part("grid G032")), part("grid " + into));
  }

  private static final Step HEADS =
      new Step.Succeed(part("post level3-g032"), part("post level3-g031"));

  @Test
  void a_merged_grid_has_all_points_households_and_neighbours() {
    for (String into : List.of("G031", "G032", "G039")) {
      Preview preview = preview(merger(into), HEADS);
      Organisation after = after(preview);

      Grid merged = there(after, into);
      assertThat(merged.addresses().stream().map(AddressId::id))
          .containsExactlyInAnyOrder("L1", "L2", "L3");
      assertThat(merged.households()).containsExactly(HouseholdId.of("H7"));
      // Each of the two was beside the other; a grid is not beside itself.
      assertThat(after.neighbours(GridId.of(into))).containsExactly(GridId.of("G04"));
      assertThat(preview.left()).isEmpty();
    }
    assertThat(lines(preview(merger("G031"), HEADS), "address"))
        .containsExactly("address L2: grid G032 → grid G031", "address L3: grid G032 → grid G031");
  }

  private static Step worker(String letter) {
    return new Step.SetUpPost(post("worker-034-" + letter, "part-time-worker", "G034").build());
  }

  private static Step split(String keeps, AddressId... ofSecond) {
    return new Step.Split(
        OLD,
        List.of(
            Share.builder()
                .id(GridId.of(keeps))
                .title(Text.same(keeps))
                .addPosts(PostId.of("level3-g032"), PostId.of("worker-032-a"))
                .addPosts(PostId.of("worker-032-b"))
                .addAddresses(AddressId.of("L2"))
                .addHouseholds(HouseholdId.of("H7"))
                .build(),
            Share.builder()
                .id(GridId.of("G034"))
                .title(Text.same("G034"))
                .addAllAddresses(Arrays.asList(ofSecond))
                .build()));
  }

  @Test
  void a_split_divides_points_and_households_and_keeps_kinds() {
    Preview preview = preview(split("G033", AddressId.of("L3")), worker("c"), worker("d"));
    Organisation after = after(preview);

    assertThat(there(after, "G033").addresses()).containsExactly(AddressId.of("L2"));
    assertThat(there(after, "G034").addresses()).containsExactly(AddressId.of("L3"));
    assertThat(there(after, "G033").households()).containsExactly(HouseholdId.of("H7"));
    assertThat(there(after, "G034").households()).isEmpty();
    assertThat(there(after, "G034").kinds()).containsExactly(KindId.of("rural"));
    assertThat(lines(preview, "household")).containsExactly("household H7: grid G032 → grid G033");
  }

  @Test
  void shares_are_beside_each_other_and_beside_what_the_old_grid_was() {
    Organisation after =
        after(preview(split("G033", AddressId.of("L3")), worker("c"), worker("d")));

    assertThat(after.neighbours(GridId.of("G034")).stream().map(GridId::id))
        .containsExactly("G031", "G033", "G04");
    assertThat(there(after, "G031").neighbours().stream().map(GridId::id))
        .containsExactly("G033", "G034");
  }

  @Test
  void the_share_that_keeps_the_id_keeps_the_code() {
    Organisation after =
        after(preview(split("G032", AddressId.of("L3")), worker("c"), worker("d")));

    assertThat(there(after, "G032").code()).contains(Code.of("east-2"));
    assertThat(there(after, "G034").code()).isEmpty();
  }

  @Test
  void a_point_that_no_share_names_is_left_over() {
    Preview preview = preview(split("G033"));

    Finding finding = preview.findings().get(0);
    assertThat(finding.place().path() + " " + finding.code())
        .isEqualTo("steps/0 territory-left-over");
    assertThat(finding.witness()).contains("address L3");
    assertThat(preview.left())
        .extracting(moved -> moved.item().toString())
        .containsExactly("address L3");
  }

  @Test
  void a_new_grid_may_take_what_a_closed_one_leaves() {
    Step[] steps = {
      new Step.Succeed(part("post level3-g032"), part("post level3-g031")),
      new Step.Reassign(PostId.of("worker-032-a"), List.of(GridId.of("G031"))),
      new Step.Reassign(PostId.of("worker-032-b"), List.of(GridId.of("G031"))),
      new Step.Close(part("grid G032")),
      new Step.SetUpGrid(
          grid("G035", "grid-group")
              .parent(GridId.of("G04"))
              .addAddresses(AddressId.of("L2"))
              .build())
    };
    Preview preview = preview(steps);

    assertThat(lines(preview, "address"))
        .containsExactly(
            "address L2: grid G032 → grid G035", "address L3 (grid G032) goes nowhere");
    assertThat(codes(preview)).contains("territory-left-over", "household-left-over");
  }

  @Test
  void the_successor_of_a_grid_takes_its_points() {
    Preview preview = preview(HEADS, new Step.Succeed(part("grid G032"), part("grid G031")));

    assertThat(preview.left()).isEmpty();
    assertThat(there(after(preview), "G031").addresses()).hasSize(3);
  }

  @Test
  void a_closed_grid_is_no_longer_beside_others() {
    community.change(
        grid("G031", "grid-group").parent(GridId.of("G03")).addNeighbours(OLD).build());
    community.change(grid("G032", "grid-group").parent(GridId.of("G03")).build());
    Preview preview =
        preview(
            HEADS,
            new Step.Reassign(PostId.of("worker-032-a"), List.of(GridId.of("G031"))),
            new Step.Reassign(PostId.of("worker-032-b"), List.of(GridId.of("G031"))),
            new Step.Close(part("grid G032")));

    assertThat(there(after(preview), "G031").neighbours()).isEmpty();
  }

  @Test
  void neighbours_follow_a_new_id() {
    Organisation after = after(preview(new Step.Recode(part("grid G032"), "G039")));

    assertThat(after.neighbours(GridId.of("G031"))).containsExactly(GridId.of("G039"));
  }
}
