package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.command.Superiors;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.FunctionId;
import org.wangge.grid.domain.office.GridFunction;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;

/** Whom a holder obeys, and who does what each grid must have done. */
class OfficeAnswersTest {

  private final SampleCommunity community = new SampleCommunity();

  private void doubleLine(String type) {
    HolderRules rules =
        HolderRules.builder()
            .type(SamplePostTypes.id(type))
            .clause(ClauseRef.of("HC-02"))
            .doubleLine(ClauseRef.of("HC-03"))
            .build();
    community.officeRules = OfficeRules.builder().putHolder(rules.type(), rules).build();
  }

  private void function(String on, boolean fromAbove, String... types) {
    GridFunction.Builder function =
        GridFunction.builder()
            .id(FunctionId.of("patrols"))
            .title(Text.of("有人巡查", "somebody patrols"))
            .on(LevelId.of(on))
            .fromAbove(fromAbove)
            .clause(ClauseRef.of("YJ-08"));
    for (String type : types) {
      function.addFilledBy(SamplePostTypes.id(type));
    }
    community.officeRules = OfficeRules.builder().addFunctions(function.build()).build();
  }

  @Test
  void under_a_double_line_the_holder_obeys_the_head_and_the_sending_unit() {
    doubleLine("part-time-worker");

    Superiors superiors = Superiors.of(community.staffing(), SampleCommunity.id("worker-031-a"));

    assertThat(superiors.posts()).containsExactly(SampleCommunity.id("level3-g031"));
    assertThat(superiors.units()).containsExactly(UnitId.of("housing-bureau"));
    assertThat(superiors.explanation().lines(Language.EN))
        .containsExactly(
            "worker-031-a is led by level3-g031 [LA-12]",
            "worker-031-a obeys the sending unit housing-bureau too [HC-03]");
  }

  @Test
  void without_a_double_line_there_is_the_superior_post_alone_and_above_the_top_nobody() {
    assertThat(Superiors.of(community.staffing(), SampleCommunity.id("worker-031-a")).units())
        .isEmpty();
    Superiors ofTop = Superiors.of(community.staffing(), SampleCommunity.id("total-c01"));
    assertThat(ofTop.posts()).isEmpty();
    assertThat(ofTop.explanation().codes()).isEmpty();
  }

  @Test
  void a_double_line_without_a_unit_is_said() {
    doubleLine("level-1-head");

    Superiors superiors = Superiors.of(community.staffing(), SampleCommunity.id("level1-c01"));

    assertThat(superiors.units()).isEmpty();
    assertThat(superiors.explanation().codes()).containsExactly("led-by-post", "no-second-line");
    assertThat(superiors.explanation().lines(Language.ZH))
        .contains("level1-c01应受双重管理，但派出单位不明 [HC-03]");
  }

  @Test
  void a_post_that_is_not_there_has_no_superiors() {
    assertThatThrownBy(() -> Superiors.of(community.staffing(), SampleCommunity.id("nowhere")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void a_grid_whose_function_no_post_has_is_found() {
    function("grid-group", false, "group-leader");

    // G031 has a leader, G032 has none
    theOnly(community.findings())
        .isWarning("function-not-filled")
        .at("grids/G032")
        .reads(
            "网格G032没有人承担“有人巡查”（patrols，YJ-08）",
            "Nobody on grid G032 has the function 'somebody patrols' (patrols, YJ-08)");
    assertThat(functions("G032", "2026-05-01").get(0).explanation().codes())
        .containsExactly("function-of-nobody");
  }

  @Test
  void a_post_that_was_never_filled_does_not_fill_a_function() {
    function("grid-group", false, "level-3-head");
    community.vacate("level3-g032");

    assertThat(community.findings())
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly("post-without-holder posts/level3-g032", "function-not-filled grids/G032");
  }

  @Test
  void a_post_of_the_grid_above_will_do_where_the_plan_says_so() {
    function("grid-group", true, "full-time-worker");

    assertThat(community.findings()).isEmpty();
    assertThat(functions("G032", "2026-05-01").get(0).persons())
        .containsExactly(SampleCommunity.person("p-desk-c01"));
    function("grid-group", false, "full-time-worker");
    assertThat(community.findings()).hasSize(2);
  }

  @Test
  void whoever_acts_for_a_post_has_its_function_and_away_all_nobody_has() {
    function("grid-group", false, "part-time-worker");
    community.awayInOctober("worker-031-a");

    FunctionFilling october = functions("G031", "2026-10-05").get(0);
    assertThat(october.persons()).containsExactly(SampleCommunity.person("p-worker-031-b"));
    assertThat(october.isFilled()).isTrue();
    assertThat(october.explanation().codes())
        .containsExactly(
            "function-of-post", "holder-absent", "ab-partner", "function-of-post", "holder");

    // before anybody is appointed
    FunctionFilling before = functions("G031", "2025-10-05").get(0);
    assertThat(before.isFilled()).isFalse();
  }

  @Test
  void a_grid_of_another_level_need_not_have_it() {
    function("grid-group", false, "part-time-worker");

    assertThat(functions("G03", "2026-05-01")).isEmpty();
    assertThat(functions("G99", "2026-05-01")).isEmpty();
  }

  private List<FunctionFilling> functions(String grid, String day) {
    return community.staffing().functions(GridId.of(grid), SampleCommunity.at(day + "T00:00"));
  }
}
