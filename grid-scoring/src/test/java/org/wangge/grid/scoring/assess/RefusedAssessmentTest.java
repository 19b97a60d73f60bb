package org.wangge.grid.scoring.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.scoring.assess.LeanQuarter.WORKER;
import static org.wangge.grid.scoring.assess.LeanQuarter.evidence;
import static org.wangge.grid.scoring.assess.LeanQuarter.lean;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.scheme.CheckedScheme;
import org.wangge.grid.scoring.scheme.SchemeCheck;

class RefusedAssessmentTest {

  private static Result<Breakdown> assess(String period, List<Evidence> evidence) {
    CheckedScheme checked = new SchemeCheck().check(lean().build()).orThrow();
    return Assessor.assess(checked, WORKER, AssessmentPeriod.of(period), evidence);
  }

  @Test
  void a_month_cannot_be_scored_on_a_quarters_sheet() {
    Result<Breakdown> result = assess("2026-09", List.of());
    assertThat(result.findings()).extracting(Finding::code).containsExactly("period-kind-mismatch");
    assertThat(result.findings().get(0).message().zh()).isEqualTo("“兼职网格员季度考核”按季度考核，不能用于2026年9月");
  }

  @Test
  void evidence_that_contradicts_itself_is_refused() {
    List<Evidence> evidence =
        List.of(
            evidence("V", "visit", "2026-08-15", "171"),
            evidence("V", "visit", "2026-08-15", "172"));
    Result<Breakdown> result = assess("2026-Q3", evidence);
    assertThat(result).isInstanceOf(Result.Refused.class);
    assertThat(result.findings()).extracting(Finding::code).containsExactly("conflicting-evidence");
  }
}
