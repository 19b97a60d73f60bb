package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryDaysTest {

  private static final String NOTICE =
      "2026 notice | 2025-11-04 | 通知 | Notice | https://example.org/n";

  @Test
  void days_are_read_one_by_one_and_in_ranges() {
    StatutoryDays days =
        StatutoryDays.parse(
            List.of(
                "# comment", "", NOTICE, "2026 | 春节 | Spring Festival | off 02-15..02-17, 02-20"));

    assertThat(days.covers(2026)).isTrue();
    assertThat(days.covers(2027)).isFalse();
    assertThat(days.named(LocalDate.of(2026, 2, 17))).isPresent();
    assertThat(days.named(LocalDate.of(2026, 2, 18))).isEmpty();
    assertThat(days.named(LocalDate.of(2026, 2, 20))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025 | 春节 | Spring Festival | off 02-15",
        "2026 | 春节 | Spring Festival | 02-15",
        "2026 | 春节 | Spring Festival | off 02-30",
        "2026 | 春节 | Spring Festival | off 02-17..02-15",
        "2026 | 春节 | Spring Festival | off 02-15, 02-15",
        "2026 | 春节 | Spring Festival | off 02-15 | work 02-24",
        "2026 | 春节 | Spring Festival | off 02-15 | work 02-15",
        "2026 | 春节 | Spring Festival",
        "26 | 春节 | Spring Festival | off 02-15",
        "2026 notice | 2025-11-04 | 通知 | Notice | https://example.org/again",
        "year | 春节 | Spring Festival | off 02-15"
      })
  void a_broken_line_is_named(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatutoryDays.parse(List.of(NOTICE, line)))
        .withMessageContaining("Line 2");
  }

  @Test
  void a_notice_without_days_is_a_broken_file_not_a_year_without_holidays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatutoryDays.parse(new ArrayList<>(List.of(NOTICE))))
        .withMessageContaining("2026");
  }

  @Test
  void a_missing_resource_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatutoryDays.load("no-such.txt"))
        .withMessageContaining("no-such.txt");
  }
}
