package org.wangge.grid.rules.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.result.Finding;

/** Who leads and helps by duty list, overlap rules and admission lists. */
class DutyListTest {

  private final Bodies bodies = new Bodies();

  @Test
  void the_row_of_the_most_special_category_holds() {
    bodies.duties("municipal", "level-1-head").duties("street-lamp", "part-time-worker");

    assertThat(bodies.lead("duty-lead", "pipe", "G031")).isEqualTo("level1-c01");
    assertThat(bodies.lead("duty-lead", "street-lamp", "G031")).isEqualTo("worker-031-a");
    assertThat(bodies.codes()).containsExactly("duty-list", "a-post");
  }

  @Test
  void a_category_that_the_list_does_not_name_has_no_lead() {
    bodies.duties("municipal", "level-1-head");

    assertThat(bodies.lead("duty-lead", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("no-duty");
  }

  @Test
  void the_helpers_of_the_row_help_each_once() {
    bodies.duties("municipal", "level-1-head", "level-2-head", "level-2-head", "total-grid-head");

    assertThat(bodies.all("duty-helpers", "pipe", "G031"))
        .containsExactly("level2-g03", "total-c01");
  }

  @Test
  void of_two_rows_an_overlap_rule_takes_the_lead_and_the_other_helps() {
    bodies
        .duties("municipal", "level-1-head", "total-grid-head")
        .duties("municipal", "level-2-head")
        .overlap("level-2-head", "level-1-head", "municipal");

    assertThat(bodies.lead("duty-lead", "pipe", "G031")).isEqualTo("level2-g03");
    assertThat(bodies.codes()).containsExactly("duty-list", "overlap", "post-on-grid");
    // The row of the other body does not hold, so its helpers are not asked.
    assertThat(bodies.all("duty-helpers", "pipe", "G031")).containsExactly("level1-c01");
  }

  @Test
  void an_overlap_rule_for_a_special_category_goes_before_a_general_one() {
    bodies
        .duties("municipal", "level-1-head")
        .duties("municipal", "level-2-head")
        .overlap("level-2-head", "level-1-head", "municipal")
        .overlap("level-1-head", "level-2-head", "street-lamp");

    assertThat(bodies.lead("duty-lead", "pipe", "G031")).isEqualTo("level2-g03");
    assertThat(bodies.lead("duty-lead", "street-lamp", "G031")).isEqualTo("level1-c01");
  }

  @Test
  void bodies_of_equal_claim_lead_nothing_and_checking_says_so() {
    bodies.duties("municipal", "level-1-head").duties("municipal", "level-2-head");

    assertThat(bodies.lead("duty-lead", "pipe", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes()).containsExactly("equal-claim");
    assertThat(bodies.all("duty-helpers", "pipe", "G031")).isEmpty();
    assertThat(witnesses(ClaimCheck.ofPlan(bodies.rules())))
        .containsExactly("duty-list/1/lead municipal: level-1-head, level-2-head");
  }

  @Test
  void an_overlap_rule_for_a_part_leaves_the_rest_open() {
    bodies
        .duties("municipal", "level-1-head")
        .duties("municipal", "level-2-head")
        .overlap("level-2-head", "level-1-head", "street-lamp");

    assertThat(bodies.lead("duty-lead", "street-lamp", "G031")).isEqualTo("level2-g03");
    assertThat(bodies.lead("duty-lead", "pipe", "G031")).isEqualTo("nobody");
    assertThat(witnesses(ClaimCheck.ofPlan(bodies.rules())))
        .containsExactly("duty-list/1/lead municipal: level-1-head, level-2-head");
    bodies.overlap("level-1-head", "level-2-head", "municipal");
    assertThat(ClaimCheck.ofPlan(bodies.rules())).isEmpty();
  }

  @Test
  void of_three_bodies_one_must_lead_over_both_others() {
    bodies
        .duties("noise", "level-1-head")
        .duties("noise", "level-2-head")
        .duties("noise", "total-grid-head")
        .overlap("level-1-head", "level-2-head", "noise");
    assertThat(bodies.lead("duty-lead", "noise", "G031")).isEqualTo("nobody");

    bodies.overlap("level-1-head", "total-grid-head", "noise");
    assertThat(bodies.lead("duty-lead", "noise", "G031")).isEqualTo("level1-c01");
    assertThat(bodies.all("duty-helpers", "noise", "G031"))
        .containsExactly("level2-g03", "total-c01");
  }

  @Test
  void below_its_lowest_level_a_matter_moves_up() {
    bodies.duties.add(
        Bodies.duty("municipal", "part-time-worker").lowestLevel(LevelId.of("grid")).build());

    assertThat(bodies.lead("duty-lead", "pipe", "G031")).isEqualTo("level2-g03");
    assertThat(bodies.codes())
        .containsExactly("duty-list", "a-post", "below-lowest-level", "moved-up");
  }

  @Test
  void what_is_not_on_the_list_of_a_level_is_not_handed_to_its_posts_or_below() {
    bodies.admits("grid", "municipal").admits("grid-group", "street-lamp");

    // Group: only street lamps. Grid: all municipal works. Noise: above the grid only.
    assertThat(bodies.lead("part-time-worker", "street-lamp", "G031")).isEqualTo("worker-031-a");
    assertThat(bodies.lead("part-time-worker", "pipe", "G031")).isEqualTo("level2-g03");
    assertThat(bodies.codes()).containsExactly("a-post", "not-admitted", "moved-up");
    assertThat(bodies.lead("part-time-worker", "noise", "G031")).isEqualTo("nobody");
    assertThat(bodies.codes())
        .containsExactly("a-post", "not-admitted", "moved-up", "not-admitted", "no-superior");
    assertThat(bodies.lead("level-1-head", "noise", "G031")).isEqualTo("level1-c01");
  }

  @Test
  void several_lists_of_one_level_are_read_as_one() {
    bodies.admits("grid-group", "street-lamp").admits("grid-group", "pipe");

    assertThat(bodies.lead("part-time-worker", "pipe", "G031")).isEqualTo("worker-031-a");
    assertThat(bodies.lead("part-time-worker", "street-lamp", "G031")).isEqualTo("worker-031-a");
  }

  @Test
  void a_unit_that_leads_is_bound_by_no_list() {
    bodies.admits("grid", "street-lamp");

    assertThat(bodies.lead("responsible-unit", "noise", "G03")).isEqualTo("level2-g03");
  }

  @Test
  void a_duty_list_does_not_refer_to_itself() {
    assertThatIllegalArgumentException().isThrownBy(() -> bodies.duties("noise", "duty-lead"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.duties("noise", "neighbours of part-time-worker"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.duties("noise", "level-1-head", "duty-helpers"));
  }

  @Test
  void an_overlap_is_between_two_bodies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.overlap("level-1-head", "level-1-head", "noise"));
  }

  private static List<String> witnesses(List<Finding> findings) {
    return findings.stream().map(f -> f.place().path() + " " + f.witness().orElseThrow()).toList();
  }
}
