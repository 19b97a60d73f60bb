package org.wangge.grid.sdk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.sdk.load.SampleFiles;

/** A plan whose rows name units by kind, the duty list, neighbours and every level. */
class BodiesScenarioTest {

  private static final String LAST_LEAD = "      - lead: worker\n        clause: S-05\n";
  private static final String HELP = "        help: head\n        clause: S-05\n";
  private static final String TELL = "        tell: secretary\n        clause: S-05\n";

  private static final String BODIES =
      """
      duty-list:
        - {category: dispute, lead: unit police, helpers: [worker], clause: S-05}
        - {category: dispute, lead: head, clause: S-05}
        - {category: street-lamp, lead: worker, lowest-level: community, clause: S-05}
        - {category: municipal, lead: first-asked, clause: S-05}
      overlaps:
        - {between: [head, unit police], categories: [dispute], lead: unit police, clause: S-05}
      """;

  @TempDir Path directory;

  private SampleFolder folder() {
    SampleFolder folder = SampleFolder.in(directory);
    folder.write(
        "plan.yaml",
        SampleFiles.good("plan.yaml")
                .replace(LAST_LEAD, LAST_LEAD.replace("worker", "duty-lead"))
                .replace("household: false", "household: true")
                .replace(HELP, HELP.replace("head", "duty-helpers"))
                .replace(
                    TELL,
                    TELL
                        + "      - {tell: neighbours of head, clause: S-05}\n"
                        + "      - {tell: every-level, clause: S-05}\n")
                .replace("  bureau: {", "  police: {zh: 派出所, en: police station}\n  bureau: {")
            + BODIES);
    folder.write(
        "organisation.yaml",
        SampleFiles.good("organisation.yaml")
            .replace(
                "units:\n",
                "units:\n"
                    + "  station-1: {title: {zh: 一所, en: station 1}, kind: police,"
                    + " serves: C1, contact: deputy}\n"
                    + "  station-2: {title: {zh: 二所, en: station 2}, kind: police,"
                    + " serves: [G2], contact: liaison-2}\n"));
    return folder;
  }

  @Test
  void a_unit_of_a_kind_leads_by_overlap_rule_and_the_other_body_helps() {
    assertThat(
            folder()
                .failures(
                    """
                    scenario: a dispute
                    when:
                      - {at: 2026-09-20T10:00, report: c1, grid: G1, category: dispute}
                      - {at: 2026-09-20T10:00, report: c2, grid: G2, category: dispute}
                    then:
                      - {case: c1, unit: station-1, lead: deputy, helpers: [worker-1a, head-1],
                         because: [lead-row, duty-list, overlap, unit-of-kind, unit-contact]}
                      - {case: c2, unit: station-2, lead: liaison-2, helpers: [worker-2a, head-2]}
                    """))
        .isEmpty();
  }

  @Test
  void neighbours_and_every_level_are_told() {
    // The superiors of deputy: secretary; G2 lies beside G1. The secretary is told once.
    assertThat(
            folder()
                .failures(
                    """
                    scenario: told
                    when:
                      - {at: 2026-09-20T10:00, report: c1, grid: G1, category: dispute}
                    then:
                      - {case: c1, told: [head-2, secretary],
                         because: [neighbour, post-on-grid, next-level]}
                    """))
        .isEmpty();
  }

  @Test
  void a_matter_below_its_lowest_level_moves_up_to_the_first_post_that_may_have_it() {
    // worker and head stand on the grid, the secretary on the community.
    assertThat(
            folder()
                .failures(
                    """
                    scenario: a lamp
                    when:
                      - {at: 2026-09-20T10:00, report: c1, grid: G1, category: street-lamp}
                    then:
                      - {case: c1, on: secretary, because: [below-lowest-level, moved-up,
                         below-lowest-level, moved-up]}
                    """))
        .isEmpty();
  }

  @Test
  void the_post_that_received_the_report_leads_what_it_was_first_asked() {
    assertThat(
            folder()
                .failures(
                    """
                    scenario: first asked
                    when:
                      - {at: 2026-09-20T10:00, report: c1, grid: G1, category: municipal,
                         received-by: liaison-2}
                      - {at: 2026-09-20T10:00, report: c2, grid: G1, category: municipal}
                    then:
                      - {case: c1, on: liaison-2, because: [duty-list, first-asked]}
                      - {case: c2, unrouted: true, because: [receiver-unknown]}
                    """))
        .isEmpty();
  }

  @Test
  void whom_the_duty_list_lets_lead_may_hand_up() {
    assertThat(
            folder()
                .failures(
                    """
                    scenario: handed up
                    when:
                      - {at: 2026-09-20T10:00, report: c1, grid: G1, category: dispute}
                      - {at: 2026-09-21T10:00, unsolved: c1, by: duty-lead}
                    then:
                      - {case: c1, lead: deputy}
                    """))
        .isEmpty();
  }

  @Test
  void two_units_of_one_kind_on_one_grid_are_told_when_the_organisation_is_read() {
    SampleFolder folder = folder();
    String organisation =
        SampleFiles.read(directory.resolve("organisation.yaml"))
            .replace("serves: [G2]", "serves: [G2, C1]");
    folder.write("organisation.yaml", organisation);

    assertThat(
            folder.failures(
                """
                scenario: two stations
                when:
                  - {at: 2026-09-20T10:00, report: c1, grid: G1, category: dispute}
                then:
                  - {finding: equal-claim, path: units/station-2/serves}
                  - {case: c1, unrouted: true, because: [equal-claim]}
                """))
        .isEmpty();
  }
}
