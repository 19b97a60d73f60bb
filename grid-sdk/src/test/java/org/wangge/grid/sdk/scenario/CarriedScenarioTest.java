package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.load.SampleFiles;

/** The heads of the sample carry a badge and, by another clause, a kit. */
class CarriedScenarioTest {

  private static final String SENT = "    sent-by-unit: S-02\n";
  private static final String CARRIES =
      """
          carries:
            kit: {title: {zh: 工具包, en: kit}, clause: S-01}
            badge: {title: {zh: 工作牌, en: badge}}
      """;

  @TempDir Path directory;

  private SampleFolder with(String carries) {
    SampleFolder folder = SampleFolder.in(directory);
    folder.write("plan.yaml", SampleFiles.good("plan.yaml").replace(SENT, SENT + carries));
    return folder;
  }

  @Test
  void what_a_holder_carries_is_told_in_the_order_of_the_plan() {
    assertThat(
            with(CARRIES)
                .failures(
                    """
                    scenario: badge and kit
                    then:
                      - {post: head-1, carries: [kit, badge]}
                      - {post: secretary, carries: []}
                    """))
        .isEmpty();
  }

  @Test
  void a_wrong_expectation_of_what_a_holder_carries_fails() {
    assertThat(
            with(CARRIES)
                .failures("scenario: wrong\nthen:\n  - {post: head-1, carries: [badge]}\n"))
        .containsExactly("3 then 1: carries: [badge] | [kit, badge]");
  }

  @Test
  void each_thing_has_its_own_clause_or_that_of_the_post_type() throws IOException {
    with(CARRIES);
    HolderRules rules =
        new PlanFolder(directory)
            .plan()
            .orThrow()
            .plan()
            .officeRules()
            .of(PostTypeId.of("head"))
            .orElseThrow();

    assertThat(rules.carries())
        .containsExactly(
            new HolderRules.Carried("kit", Text.of("工具包", "kit"), ClauseRef.of("S-01")),
            new HolderRules.Carried("badge", Text.of("工作牌", "badge"), rules.clause()));
  }

  @Test
  void an_unknown_clause_and_a_bad_id_are_found() throws IOException {
    with(CARRIES.replace("S-01", "S-99"));
    assertThat(new PlanFolder(directory).plan().findings())
        .extracting(Finding::code)
        .contains("unknown-clause");

    with(CARRIES.replace("badge:", "'a badge':"));
    assertThat(new PlanFolder(directory).plan().findings())
        .extracting(Finding::code)
        .contains("bad-id");
  }
}
