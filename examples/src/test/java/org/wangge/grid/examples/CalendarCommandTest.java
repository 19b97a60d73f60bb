package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;

/** Years as printed; the figures were counted by hand from the notices. */
class CalendarCommandTest {

  @Test
  void a_year_is_shown_with_its_months_holidays_and_notice() throws IOException {
    // 2026 begins on a Thursday: 261 weekdays, 104 days of weekend. Of the 33 days off 2 + 6 + 1 +
    // 3 + 1 + 1 + 5 = 19 are weekdays; 6 days are made up: 261 - 19 + 6 = 248, 365 - 248 = 117.
    // By month: 22 - 2 + 1, 20 - 6 + 2, 22, 22 - 1, 21 - 3 + 1, 22 - 1, 23, 21, 22 - 1 + 1,
    // 22 - 5 + 1, 21, 23.
    Run run = Run.of("calendar", "cn", "2026", "--lang", "zh");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(resource("/calendar-2026.zh.txt"));
  }

  @Test
  void a_year_as_known_on_an_earlier_date_is_that_of_the_notices_till_then() {
    // 2019 begins on a Tuesday: 261 weekdays. Before 2019-03-22 its 19 days off were 1 + 5 + 1 + 1
    // + 1 + 1 + 5 = 15 weekdays, with 4 days made up: 250. That notice took 05-02 and 05-03 and
    // made up 04-28 and 05-05: 250 again, 22 days off, 6 made up.
    Run before = Run.of("calendar", "cn", "2019", "--as-known-on", "2019-03-01");
    Run now = Run.of("calendar", "cn", "2019");
    assertThat(before.code()).isEqualTo(ExitCode.OK);
    assertThat(before.lines())
        .startsWith("cn 2019, as known on 2019-03-01")
        .contains(
            "April: 21 worked         May: 22 worked           June: 19 worked",
            "Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su",
            " 1  2  3  4  5* 6. 7.           1* 2  3  4. 5.                    1. 2.",
            "250 working days (4 of them make-up days), 115 days off (19 of them holidays)",
            "  Labour Day: off Wed 05-01, 1 day [1]")
        .noneMatch(line -> line.contains("2019-03-22") || line.contains("--changes"));
    assertThat(now.lines())
        .contains(
            "April: 22 worked         May: 21 worked           June: 19 worked",
            " 1  2  3  4  5* 6. 7.           1* 2* 3* 4* 5+                    1. 2.",
            "22 23 24 25 26 27.28+    20 21 22 23 24 25.26.    17 18 19 20 21 22.23.",
            "250 working days (6 of them make-up days), 115 days off (22 of them holidays)",
            "  Labour Day: off Wed 05-01 to Sat 05-04, 4 days; worked Sun 04-28, Sun 05-05",
            "[2] 2019-03-22 Notice of the General Office of the State Council on adjusting",
            "Later notices changed 2019: add --changes to see how.");
  }

  @Test
  void a_holiday_that_begins_in_december_is_shown_whole_in_both_years() {
    assertThat(Run.of("calendar", "cn", "2019").lines())
        .contains(
            "  New Year's Day: off Sun 2018-12-30 to Tue 01-01, 3 days; worked Sat 2018-12-29");
    assertThat(Run.of("calendar", "cn", "2018").lines())
        .contains("  New Year's Day: off Sun 12-30 to Tue 2019-01-01, 3 days; worked Sat 12-29 [2]")
        .anyMatch(line -> line.endsWith("24 25 26 27 28 29+30*"));
    // The year 2006 itself is not published.
    assertThat(Run.of("calendar", "cn", "2007", "--lang", "zh").out())
        .contains("元旦：01-01（周一）至01-03（周三）放假，共3天；2006-12-30（周六）至2006-12-31");
  }

  @Test
  void changes_in_mid_year_are_listed_date_by_date() {
    Run run = Run.of("calendar", "cn", "2020", "--changes", "--lang", "zh");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    // 01-31 is a Friday, 02-01 was a make-up Saturday, 02-02 a Sunday: two working days less.
    assertThat(run.out())
        .isEqualTo(
            """
            2020-01-27 《国务院办公厅关于延长2020年春节假期的通知》
                http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm
            日期                工作日  变更
            ─────────────────────────────────────────────────────
            2020-01-31（周五）      -1  工作日 → 春节放假
            2020-02-01（周六）      -1  春节调休上班日 → 春节放假
            2020-02-02（周日）       0  周末休息日 → 春节放假
            合计                    -2
            """);
  }

  @Test
  void a_date_that_was_off_already_is_a_change_of_the_notice_only() {
    Run run = Run.of("calendar", "cn", "2019", "--changes");
    assertThat(run.lines())
        .contains(
            "Sun 2019-04-28            +1  weekend → make-up working day for Labour Day",
            "Wed 2019-05-01             0  Labour Day holiday, now by this notice",
            "Thu 2019-05-02            -1  working day → Labour Day holiday",
            "Sat 2019-05-04             0  weekend → Labour Day holiday",
            "in all                     0");
  }

  @ParameterizedTest
  @CsvSource({"2015, 2015-05-13, -1", "2018, 2018-12-06, 0", "2019, 2019-03-22, 0"})
  void later_notices_have_changed_these_years(String year, String issued, String workingDays) {
    // 2015: 09-03 Thu and 09-04 Fri off, 09-05 Sat off anyway, 09-06 Sun worked. 2018: the notice
    // for 2019 took Mon 12-31 and made up Sat 12-29.
    Run run = Run.of("calendar", "cn", year, "--changes");
    assertThat(run.out()).startsWith(issued + " Notice of the ");
    assertThat(run.lastLine()).startsWith("in all").endsWith(" " + workingDays);
  }

  @Test
  void a_year_that_no_notice_changed_says_so() {
    Run run = Run.of("calendar", "cn", "2026", "--changes");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("No later notice changed 2026.\n");
    // As known on 2020-01-01 nothing had been changed in 2020.
    Run before = Run.of("calendar", "cn", "2020", "--changes", "--as-known-on", "2020-01-01");
    assertThat(before.out()).isEqualTo("No later notice changed 2020.\n");
  }

  @Test
  void a_year_that_is_not_published_is_not_known() {
    Run run = Run.of("calendar", "cn", "2027");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "2027 is not published in the calendar cn: its days are not known, which does not mean"
                + " that it has no holidays; published are 2007 to 2026\n");
    Run earlier = Run.of("calendar", "cn", "2019", "--as-known-on", "2018-12-05", "--lang", "zh");
    assertThat(earlier.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(earlier.err())
        .isEqualTo("截至2018-12-05，日历cn尚无2019年的安排，是否放假不得而知（不等于没有节假日）；已公布的为2007年至2018年\n");
    assertThat(Run.of("calendar", "cn", "2019", "--as-known-on", "2018-12-06").code())
        .isEqualTo(ExitCode.OK);
    assertThat(Run.of("calendar", "cn", "2019", "--as-known-on", "1990-01-01").err())
        .endsWith("no year is published\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_line_is_too_wide_and_none_has_spaces_at_its_end(String language) {
    for (int year = 2007; year <= 2026; year++) {
      List<String> lines = Run.of("calendar", "cn", year, "--lang", language).lines();
      assertThat(lines)
          .allMatch(line -> Columns.width(line) <= Terminal.WIDTH)
          .noneMatch(line -> line.endsWith(" "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "us,   2026, There is no calendar 'us'",
    "cn,   0,    '0' is not a year",
    "cn,   x,    'x' is not a year",
    "cn,   10000,'10000' is not a year",
    "cn,   -1,   -1"
  })
  void wrong_input_is_named(String calendar, String year, String complaint) {
    Run run = Run.of("calendar", calendar, year);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(complaint).doesNotContain("Exception");
  }

  @Test
  void a_wrong_date_is_named() {
    Run run = Run.of("calendar", "cn", "2019", "--as-known-on", "2019-3-1");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).isEqualTo("'2019-3-1' is not a date such as 2019-03-01\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CalendarCommandTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
