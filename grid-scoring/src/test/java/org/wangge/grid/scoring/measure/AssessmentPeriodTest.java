package org.wangge.grid.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.explain.Text;

class AssessmentPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-Q3, 2026-07-01, 2026-09-30",
    "2026-Q1, 2026-01-01, 2026-03-31",
    "2026-Q4, 2026-10-01, 2026-12-31",
    "2026-02, 2026-02-01, 2026-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "2026-12, 2026-12-01, 2026-12-31",
    "2026, 2026-01-01, 2026-12-31",
  })
  void a_period_runs_from_its_first_to_its_last_day(String text, LocalDate first, LocalDate last) {
    AssessmentPeriod period = AssessmentPeriod.of(text);
    assertThat(period).hasToString(text);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.contains(first)).isTrue();
    assertThat(period.contains(last)).isTrue();
    assertThat(period.contains(first.minusDays(1))).isFalse();
    assertThat(period.contains(last.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "0026",
        "2026-",
        "2026-Q5",
        "2026-Q0",
        "2026-Qx",
        "2026-13",
        "2026-00",
        "2026-9",
        "2026Q03",
        "2026-q3",
        "2026-H1",
        "2026-3Q",
        "2026-09-01",
        "２０２６"
      })
  void anything_else_is_not_a_period(String text) {
    assertThat(AssessmentPeriod.parse(text)).isEmpty();
  }

  @Test
  void a_fifth_quarter_does_not_exist() {
    assertThatThrownBy(() -> new AssessmentPeriod(PeriodKind.QUARTER, 2026, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void periods_follow_each_other_the_shorter_first() {
    assertThat(
            java.util.stream.Stream.of("2027", "2026-Q1", "2026", "2026-02", "2026-01")
                .map(AssessmentPeriod::of)
                .sorted())
        .extracting(AssessmentPeriod::toString)
        .containsExactly("2026-01", "2026-Q1", "2026", "2026-02", "2027");
  }

  @Test
  void a_period_says_its_name() {
    assertThat(AssessmentPeriod.of("2026-Q3").text())
        .isEqualTo(Text.of("2026年第3季度", "2026 quarter 3"));
    assertThat(AssessmentPeriod.of("2026-09").text()).isEqualTo(Text.of("2026年9月", "2026-09"));
    assertThat(AssessmentPeriod.of("2026").text()).isEqualTo(Text.of("2026年度", "2026"));
    assertThat(PeriodKind.parse("quarter")).contains(PeriodKind.QUARTER);
    assertThat(PeriodKind.parse("week")).isEmpty();
  }
}
