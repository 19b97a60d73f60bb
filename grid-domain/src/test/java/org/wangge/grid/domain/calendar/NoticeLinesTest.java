package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeLinesTest {

  private static final String NOTICE =
      "2026 notice | 2025-11-04 | 通知 | Notice | https://example.org/n";
  private static final String SPRING = "2026 | 春节 | Spring Festival | off 02-15..02-17, 02-20";
  private static final String AMENDMENT =
      "2026 amendment | 2026-01-20 | 调整通知 | Change | https://example.org/a";

  private static PublishedDays read(String... lines) {
    return NoticeLines.parse(List.of(lines));
  }

  @Test
  void days_are_read_one_by_one_and_in_ranges() {
    PublishedDays days = read("# comment", "", NOTICE, SPRING);

    assertThat(days.covers(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(days.covers(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(days.named(LocalDate.of(2026, 2, 17))).isPresent();
    assertThat(days.named(LocalDate.of(2026, 2, 18))).isEmpty();
    assertThat(days.named(LocalDate.of(2026, 2, 20))).isPresent();
  }

  @Test
  void a_range_may_begin_in_the_december_before() {
    PublishedDays days =
        read(NOTICE, "2026 | 元旦 | New Year | off 2025-12-31..01-01 | work 2025-12-27");

    assertThat(days.named(LocalDate.of(2025, 12, 31)).orElseThrow().kind())
        .isEqualTo(DayKind.HOLIDAY);
    assertThat(days.named(LocalDate.of(2026, 1, 1)).orElseThrow().kind())
        .isEqualTo(DayKind.HOLIDAY);
    assertThat(days.named(LocalDate.of(2025, 12, 27)).orElseThrow().kind())
        .isEqualTo(DayKind.MAKE_UP_DAY);
    assertThat(days.covers(LocalDate.of(2025, 12, 31))).isFalse();
  }

  @Test
  void an_amendment_names_days_anew_and_turns_days_back_to_ordinary() {
    PublishedDays days =
        read(
            NOTICE,
            SPRING,
            AMENDMENT,
            "2026 plain 02-15..02-16",
            "2026 | 春节 | Spring Festival | off 02-17..02-18");
    LocalDate sunday = LocalDate.of(2026, 2, 15);
    LocalDate tuesday = LocalDate.of(2026, 2, 17);

    assertThat(days.named(sunday)).isEmpty();
    assertThat(days.named(sunday.plusDays(1))).isEmpty();
    assertThat(days.named(tuesday).orElseThrow().notice()).hasValue(days.notices().get(1));
    assertThat(days.named(tuesday.plusDays(1))).isPresent();
    assertThat(days.named(LocalDate.of(2026, 2, 20)).orElseThrow().notice())
        .hasValue(days.notices().get(0));

    PublishedDays before = days.asKnownOn(LocalDate.of(2026, 1, 19));
    assertThat(before.named(sunday)).isPresent();
    // 02-15 a Sunday and 02-16 a Monday are ordinary again, 02-17 has a later notice, 02-18 is new.
    assertThat(days.changesSince(before))
        .extracting(change -> change.date().getDayOfMonth() + " " + change.now().kind())
        .containsExactly("15 WEEKEND", "16 WORKING_DAY", "17 HOLIDAY", "18 HOLIDAY");
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
        "2026 | 春节 | Spring Festival | off 02-15 | off 02-21",
        "2026 | 春节 | Spring Festival | off 2025-11-30",
        "2026 | 春节 | Spring Festival | off 2027-01-01",
        "2026 | 春节 | Spring Festival | off 12-31..2027-01-01",
        "2026 | 春节 | Spring Festival | off 2-15",
        "2026 | 春节 | Spring Festival | off ",
        "2026 | 春节 | Spring Festival",
        "26 | 春节 | Spring Festival | off 02-15",
        "2026 notice | 2025-11-04 | 通知 | Notice",
        "26 notice | 2025-11-04 | 通知 | Notice | https://example.org/n",
        "2026 notice | 2025-11-31 | 通知 | Notice | https://example.org/n",
        "2026 notice | 2025-11-04 | 通知 | Notice | not an address",
        "2025 amendment | 2025-11-05 | 通知 | Notice | https://example.org/a",
        "2026 plain 02-15",
        "year | 春节 | Spring Festival | off 02-15"
      })
  void a_broken_line_is_named(String line) {
    // A notice above that is complete, so that nothing but the line itself is at fault.
    String above = "2024 notice | 2023-10-25 | 通知 | Notice | https://example.org/n";
    boolean isHead = line.contains(" notice") || line.contains(" amendment");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read(
                    isHead ? above : NOTICE,
                    isHead ? "2024 | 元旦 | New Year | off 01-01" : "",
                    line,
                    "2026 | 国庆节 | National Day | off 10-01"))
        .withMessageContaining("Line 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026 notice | 2025-11-05 | 通知 | Notice | https://example.org/again",
        "2027 notice | 2025-11-04 | 通知 | Notice | https://example.org/not-later",
        "2026 amendment | 2025-11-03 | 通知 | Notice | https://example.org/earlier",
        "2026 | 元宵节 | Lantern Festival | off 02-20"
      })
  void a_line_that_contradicts_those_above_is_named(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(NOTICE, SPRING, line, SPRING))
        .withMessageContaining("Line 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026 plain 02-18", "2026 plain 02-15 | x", "2025 plain 02-15"})
  void an_amendment_turns_back_only_what_was_named(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(NOTICE, SPRING, AMENDMENT, line))
        .withMessageContaining("Line 4");
  }

  @Test
  void two_yearly_notices_do_not_name_one_date() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read(
                    NOTICE,
                    "2026 | 元旦 | New Year | off 12-31",
                    "2027 notice | 2026-11-04 | 通知 | Notice | https://example.org/m",
                    "2027 | 元旦 | New Year | off 2026-12-31..01-01"))
        .withMessageContaining("Line 4")
        .withMessageContaining("2026-12-31");
  }

  @Test
  void days_without_a_notice_are_a_broken_file() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(SPRING))
        .withMessageContaining("Line 1");
  }

  @Test
  void a_notice_without_days_is_a_broken_file_not_a_year_without_holidays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeLines.parse(new ArrayList<>(List.of("", NOTICE))))
        .withMessage("Line 2: no days for 2026");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(NOTICE, AMENDMENT, SPRING))
        .withMessageContaining("Line 1: no days for 2026");
  }

  @Test
  void a_missing_resource_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeLines.load("no-such.txt"))
        .withMessageContaining("no-such.txt");
  }
}
