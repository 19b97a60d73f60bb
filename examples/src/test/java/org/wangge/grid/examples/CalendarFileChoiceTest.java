package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.examples.terminal.ExitCode;

/** Calendars from files on the command line; what may stand in one is tested in the sdk. */
class CalendarFileChoiceTest {

  /** China's days, business from 09:00 to 17:00, and a market day on Thursday 2026-10-08. */
  private static final String OFFICE =
      """
      base: cn
      office-hours: "09:00-12:00,14:00-17:00"
      days:
        2026-10-08: {off: {zh: 集市日, en: market day}}
      """;

  @TempDir private Path directory;
  private Path office;

  @BeforeEach
  void write() throws IOException {
    office = Files.writeString(directory.resolve("office.yaml"), OFFICE);
  }

  private static Run deadline(Object calendar, String... more) {
    String[] asked = {
      "--from", "2026-09-30T10:00", "--term", "5 working-days", "--counting", "civil-code"
    };
    Object[] all = new Object[3 + asked.length + more.length];
    all[0] = "deadline";
    all[1] = "--calendar";
    all[2] = calendar;
    System.arraycopy(asked, 0, all, 3, asked.length);
    System.arraycopy(more, 0, all, 3 + asked.length, more.length);
    return Run.of(all);
  }

  @Test
  void a_term_is_counted_by_the_days_and_hours_of_the_file() {
    // Off 10-01 to 07 and the market on 08; then 09, Sat 10 worked, 12, 13, 14; close at 17:00.
    Run run = deadline(office);
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("2026-10-14T17:00:00+08:00\n");
    assertThat(run.err()).isEmpty();
    assertThat(deadline(office, "--explain").out())
        .contains("market day")
        .containsIgnoringWhitespaces(office + ", Asia/Shanghai");
  }

  @Test
  void a_year_of_the_file_is_shown_with_its_own_days() {
    // 248 working days in China in 2026, one of them given off.
    Run run = Run.of("calendar", office, "2026");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0)).isEqualTo(office + " 2026");
    assertThat(run.out()).contains("247 working days").contains("market day");
  }

  @Test
  void a_file_that_rests_on_the_notices_may_be_asked_for_an_earlier_state_of_them() {
    // Until the notice of 2019-03-22 only 05-01 was off; of 2026 nothing was published.
    Run year = Run.of("calendar", office, "2019", "--as-known-on", "2019-03-01");
    assertThat(year.lines())
        .startsWith(office + " 2019, as known on 2019-03-01")
        .contains("  Labour Day: off Wed 05-01, 1 day [1]");
    assertThat(deadline(office, "--as-known-on", "2019-03-01").out()).contains(" provisional\n");
  }

  @Test
  void what_is_wrong_in_a_file_is_listed_and_nothing_is_answered() throws IOException {
    Path wrong =
        Files.writeString(
            directory.resolve("wrong.yaml"),
            OFFICE.replace("base: cn", "base: us").replace("2026-10-08", "2026-02-30"));
    Run run = deadline(wrong);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("wrong.yaml:1 ERROR ").doesNotContain("Exception");
    assertThat(run.err().lines()).hasSizeGreaterThan(1).allMatch(line -> line.contains(" ERROR "));
    Run chinese = Run.of("calendar", wrong, "2026", "--lang", "zh");
    assertThat(chinese.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(chinese.out()).isEmpty();
    assertThat(chinese.err().lines()).hasSameSizeAs(run.err().lines().toList());
  }

  @Test
  void a_feed_alone_does_not_say_what_its_events_mean() throws IOException {
    Path feed = Files.writeString(directory.resolve("days.ics"), "BEGIN:VCALENDAR\r\n");
    Run run = deadline(feed);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).startsWith("days.ics:1 ERROR ical-alone ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.yaml", "no-folder/office.yaml", "a\0b", ""})
  void a_missing_file_is_named(String name) {
    Run run = Run.of("calendar", name, "2026");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("There is no calendar '" + name + "', nor a file of that name; there is: cn\n");
    assertThat(Run.of("calendar", name, "2026", "--lang", "zh").err())
        .isEqualTo("没有名为“" + name + "”的日历，也没有这个文件；现有：cn\n");
  }

  @Test
  void a_folder_is_no_calendar_file() {
    Run run = deadline(directory);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
  }

  @Test
  void a_file_has_hours_of_its_own() {
    Run run = deadline(office, "--office-hours", "08:00-12:00");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .isEqualTo("A calendar file has hours of its own; --office-hours is for cn\n");
  }
}
