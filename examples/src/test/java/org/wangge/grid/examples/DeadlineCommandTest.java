package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;

/** Ends worked out by hand from the notices; business is 08:00 to 12:00 and 14:00 to 18:00. */
class DeadlineCommandTest {

  private static final String[] FIVE_DAYS = {
    "--from", "2026-09-30T10:00", "--term", "5 working-days", "--counting", "civil-code"
  };

  @Test
  void the_first_line_is_the_instant_with_seconds_and_offset() {
    // After Wed 09-30: off 10-01 to 07, then 08, 09, Sat 10 worked, 12, 13; close at 18:00.
    Run run = deadline(FIVE_DAYS, "--calendar", "cn");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("2026-10-13T18:00:00+08:00\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_reasons_go_day_by_day() {
    Run run = deadline(FIVE_DAYS, "--explain", "--lang=zh");
    assertThat(run.out())
        .isEqualTo(
            """
            2026-10-13T18:00:00+08:00
            日历：cn，办公时间08:00-12:00,14:00-18:00（默认），Asia/Shanghai
            规则：civil-code（民法典期间计算）
              counted-by             期限5个工作日，依据：《中华人民共和国民法典》第二百条至
                                     第二百零四条
              start-day-not-counted  开始当日2026-09-30（周三）不计入
              skipped-holiday        2026-10-01（周四）至2026-10-07（周三）为国庆节放假
                                     （《国务院办公厅关于2026年部分节假日安排的通知》），不
                                     计为工作日
              counted                2026-10-08（周四）计为第1个工作日
              counted                2026-10-09（周五）计为第2个工作日
              make-up-day-counted    2026-10-10（周六）为国庆节调休上班日（《国务院办公厅关
                                     于2026年部分节假日安排的通知》），计为第3个工作日
              skipped-weekend        2026-10-11（周日）为周末休息日，不计为工作日
              counted                2026-10-12（周一）计为第4个工作日
              counted                2026-10-13（周二）计为第5个工作日
              ends-at-close          期限于2026-10-13（周二）下班时间18:00届满
            """);
  }

  @Test
  void an_end_that_rests_on_days_not_published_is_provisional() {
    // Earliest: Thu 12-31, then Fri, Sat, Sun and Mon 01-04, up to 15 rest days being worked.
    // Latest: 30 weekdays off are 01-01 and 29 more, up to Thu 02-11; then 02-12, 15, 16, 17.
    String[] term = {"--from", "2026-12-30T10:00", "--term", "5个工作日", "--counting", "civil-code"};
    Run english = deadline(term);
    assertThat(english.code()).isEqualTo(ExitCode.OK);
    assertThat(english.out())
        .isEqualTo(
            """
            2027-01-04T18:00:00+08:00 provisional
            latest: Wed 2027-02-17 18:00
            provisional: no calendar is published for Fri 2027-01-01. Of a year not
                         published it is assumed that at most 30 days worked by the week are
                         off and at most 15 days off by the week are worked.
            """);
    assertThat(deadline(term, "--lang=zh").lines())
        .startsWith("2027-01-04T18:00:00+08:00 provisional", "最迟：2027-02-17（周三）18:00")
        .anyMatch(line -> line.startsWith("暂定：2027-01-01（周五）的放假安排尚未公布。"));
    // The notice for 2019 came on 2018-12-06.
    String[] then = {"--from", "2018-12-31T10:00", "--term", "1 working-day"};
    Run before = deadline(then, "--as-known-on=2018-12-05", "--counting=civil-code");
    assertThat(before.out()).startsWith("2019-01-01T18:00:00+08:00 provisional\n");
    assertThat(deadline(then, "--as-known-on=2018-12-06", "--counting=civil-code").out())
        .isEqualTo("2019-01-02T18:00:00+08:00\n");
  }

  @ParameterizedTest
  @CsvSource({
    // 60 days from 08-02 are 10-01, a holiday: the first working day after is 10-08.
    "2026-08-02T10:00, 60 days, civil-code, 2026-10-08T18:00:00+08:00",
    "2026-08-02T10:00, 60 days, units=days; end=midnight; last-day=stays,"
        + " 2026-10-02T00:00:00+08:00",
    // 10:00 in Tokyo is 09:00 in China.
    "2026-09-30T10:00+09:00, 24小时内, civil-code, 2026-10-01T09:00:00+08:00",
    "2026-09-30T01:00Z, 24小时内, civil-code, 2026-10-01T09:00:00+08:00",
    "2026-09-30T10:00:00.5, 24小时内, civil-code, 2026-10-01T10:00:00.5+08:00",
    // The wording names the counting: 16 to 18 on 09-30, then Thu 10-08 from 08 to 10.
    "2026-09-30T16:00, 4工作时, , 2026-10-08T10:00:00+08:00",
    "2026-09-30T16:00, 4紧急工作时, , 2026-09-30T20:00:00+08:00",
  })
  void terms_end_as_counted_by_hand(String from, String term, String counting, String due) {
    Run run =
        deadline("--from", from, "--term", term, "--counting", counting == null ? "" : counting);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(due + "\n");
  }

  @Test
  void a_date_alone_is_its_first_moment_and_says_so() {
    Run run = deadline("--from", "2026-09-30", "--term", "24小时", "--counting", "civil-code");
    assertThat(run.out()).isEqualTo("2026-10-01T00:00:00+08:00\n");
    assertThat(run.err())
        .isEqualTo("--from is a date alone: taken as the first moment of 2026-09-30\n");
  }

  @Test
  void pauses_are_left_out_and_extensions_run_on() {
    // 10-08 is the first; paused at the close of 09 and 10; 12, 13, 14, 15 are 2 to 5; the
    // extension 16, 19, 20.
    String[] more = {
      "--pause", "2026-10-09T09:00/2026-10-12T12:00", "--extend", "3个工作日", "--explain"
    };
    Run run = deadline(FIVE_DAYS, more);
    assertThat(run.lines())
        .startsWith("2026-10-20T18:00:00+08:00")
        .anyMatch(line -> line.startsWith("  day-paused "))
        .anyMatch(line -> line.startsWith("  extended "));
    // Two hours from 10:00, with 10:30 to 11:00 and 11:15 to 11:30 left out, given in any order.
    String[] two = {
      "--from=2026-09-30T10:00",
      "--term=2 hours",
      "--counting=civil-code",
      "--pause=2026-09-30T11:15/2026-09-30T11:30",
      "--pause=2026-09-30T10:30/2026-09-30T11:00"
    };
    assertThat(deadline(two).out()).isEqualTo("2026-09-30T12:45:00+08:00\n");
  }

  @Test
  void office_hours_can_be_given() {
    String[] hours = {"--office-hours", "09:00-17:00", "--explain"};
    assertThat(deadline(FIVE_DAYS, hours).lines())
        .startsWith("2026-10-13T17:00:00+08:00")
        .contains("calendar: cn, office hours 09:00-17:00, Asia/Shanghai");
  }

  @Test
  void an_open_wording_is_not_counted_but_lists_its_readings() {
    Run run = deadline("--from=2026-09-30", "--term=15日", "--counting=civil-code");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("--term ERROR wording-open '15日' does not say")
        .contains("\n    → 15 days          ", "\n    → 15 working-days  ");
    Run extension = deadline(FIVE_DAYS, "--extend", "3日");
    assertThat(extension.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(extension.err()).startsWith("--extend ERROR wording-open '3日' ");
  }

  @Test
  void a_wording_with_room_for_exceptions_is_counted_with_a_warning() {
    Run run = deadline("--from=2026-09-30T10:00", "--term=一般24小时内", "--counting=civil-code");
    assertThat(run.out()).isEqualTo("2026-10-01T10:00:00+08:00\n");
    assertThat(run.err()).startsWith("--term WARNING wording-with-exceptions ").hasLineCount(1);
  }

  @Test
  void without_a_counting_the_presets_for_the_unit_are_listed() {
    Run run = deadline("--from=2026-09-30", "--term=3 working-hours");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .isEqualTo(
            "Say with --counting how '3 working-hours' is counted; these presets do:"
                + " city-management-working-hours\n");
  }

  @Test
  void an_unknown_counting_names_the_nearest_and_all() {
    Run run = deadline("--from=2026-09-30", "--term=3 days", "--counting=civil-cod");
    assertThat(run.err())
        .isEqualTo(
            "There is no counting 'civil-cod'; did you mean civil-code? There are: civil-code,"
                + " civil-procedure, administrative-licence, administrative-penalty,"
                + " administrative-coercion, reconsideration, petition, public-security,"
                + " city-management-urgent, city-management-working-hours,"
                + " city-management-working-days, city-management-rolling-days\n");
    Run far = deadline("--from=2026-09-30", "--term=3 days", "--counting=xyz", "--lang=zh");
    assertThat(far.err()).startsWith("没有名为“xyz”的计时规则。现有：civil-code、");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units=days; end=noon | : it is 'end=noon'.",
        "units=moons; end=midnight | : it is 'units=moons'.",
        "end=midnight | : units are missing.",
        "units=days; end=midnight; end=midnight | : a rule stands twice.",
        "= | : it is '='."
      })
  void wrong_rules_of_a_counting_are_named(String rules, String complaint) {
    Run run = deadline("--from=2026-09-30", "--term=3 days", "--counting", rules);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .startsWith("'" + rules + "' are no rules of a counting" + complaint + " An example with");
  }

  @Test
  void rules_that_go_on_and_on_are_not_read() {
    String rules = "units=days;" + " ".repeat(1_000);
    assertThat(deadline("--from=2026-09-30", "--term=3 days", "--counting", rules).err())
        .contains(": more than 1000 characters.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from   | noon       | 'noon' is not a moment such as 2026-09-30T10:00",
        "--from   | 2026-02-30 | '2026-02-30' is not a moment such as 2026-09-30T10:00",
        "--from   | 0001-01-01 | The start '0001-01-01' is out of range",
        "--from   | 10000-01-01T00:00 | '10000-01-01T00:00' is not a moment such as",
        "--term   | 5 hours    | Counting petition does not count '5 hours'; these presets do: ",
        "--term   | 及时       | --term ERROR wording-without-number ",
        "--extend | 3 hours    | Counting petition does not count '3 days, 3 hours'; these ",
        "--extend | 3 working-hours | Counting petition does not count '3 days, 3 working-hours'; no ",
        "--calendar     | moon  | There is no calendar 'moon'",
        "--office-hours | 8-12  | '8-12' are no office hours",
        "--as-known-on  | today | 'today' is not a date such as 2019-03-01",
        "--pause | 2026-10-01   | Pause '2026-10-01' is not FROM/TO",
        "--pause | 2026-10-01/  | '' is not a moment such as",
        "--pause | 2026-10-02/2026-10-01 | Pause '2026-10-02/2026-10-01' does not end after",
        "--nonsense | x | Unknown options: '--nonsense', 'x'"
      })
  void wrong_input_is_named_and_ends_with_two(String option, String value, String complaint) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--from", "2026-09-30T10:00");
    options.put("--term", "3 days");
    options.put("--counting", "petition");
    options.put(option, value);
    List<String> arguments = new ArrayList<>();
    options.forEach((name, text) -> arguments.addAll(List.of(name, text)));
    Run run = deadline(arguments.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(complaint).doesNotContain("Exception");
  }

  @Test
  void pauses_that_touch_are_to_be_given_as_one() {
    String[] pauses = {"--pause=2026-10-09/2026-10-10", "--pause=2026-10-08/2026-10-09"};
    Run run = deadline(FIVE_DAYS, pauses);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).isEqualTo("Two pauses overlap or touch: give them as one\n");
  }

  @Test
  void what_must_be_said_is_asked_for() {
    assertThat(Run.of("deadline").code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(Run.of("deadline").err()).contains("--from", "--term");
  }

  @Test
  void a_term_that_pauses_keep_from_ending_is_no_answer() {
    String[] pause = {"--pause", "2026-10-01/9999-12-30", "--explain"};
    Run run = deadline(FIVE_DAYS, pause);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).startsWith("The term has no end that could be found");
    assertThat(run.out()).contains("  day-paused ").doesNotContain("+08:00 provisional");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_line_is_too_wide(String language) {
    String[] more = {"--explain", "--lang", language, "--as-known-on", "2025-12-01"};
    assertThat(deadline(FIVE_DAYS, more).lines())
        .allMatch(line -> Columns.width(line) <= Terminal.WIDTH);
  }

  private static Run deadline(String... arguments) {
    return deadline(new String[0], arguments);
  }

  private static Run deadline(String[] some, String... more) {
    List<Object> all = new ArrayList<>(List.of("deadline"));
    all.addAll(List.of(some));
    all.addAll(List.of(more));
    return Run.of(all.toArray());
  }
}
