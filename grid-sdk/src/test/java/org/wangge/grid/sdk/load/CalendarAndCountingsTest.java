package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingText;
import org.wangge.grid.sdk.plan.CheckedPlan;

/** The calendar of a plan, inline or from a file, and its own ways of counting. */
class CalendarAndCountingsTest {

  private static final String PLAN = SampleFiles.good("plan.yaml");
  private static final String INLINE =
      "calendar:\n  base: cn\n  office-hours: \"08:00-12:00,14:00-18:00\"\n";

  @TempDir private Path folder;

  private Result<CheckedPlan> plan(String from, String to) throws IOException {
    assertThat(PLAN).contains(from);
    Files.writeString(folder.resolve("plan.yaml"), PLAN.replace(from, to));
    return new PlanFolder(folder).plan();
  }

  @Test
  void a_calendar_file_says_the_same_as_the_calendar_inline() throws IOException {
    Files.createDirectory(folder.resolve("calendars"));
    Files.writeString(
        folder.resolve("calendars/office.yaml"),
        "base: cn\noffice-hours: \"08:00-12:00,14:00-18:00\"\n");
    Result<CheckedPlan> plan = plan(INLINE, "calendar: calendars/office.yaml\n");
    assertThat(plan.findings()).isEmpty();
    assertThat(plan.orThrow().plan().calendar())
        .isEqualTo(new PlanFolder(SampleFiles.good()).plan().orThrow().plan().calendar());
  }

  @Test
  void a_feed_is_named_from_the_folder_of_the_calendar_file() throws IOException {
    Files.createDirectory(folder.resolve("calendars"));
    Files.writeString(
        folder.resolve("calendars/office.yaml"),
        "base: cn\noffice-hours: 00:00-24:00\nical: {file: days.ics, off: Fair}\n");
    Files.writeString(
        folder.resolve("calendars/days.ics"),
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260302\nSUMMARY:Other\nEND:VEVENT\nEND:VCALENDAR\n");
    Result<CheckedPlan> plan = plan(INLINE, "calendar: calendars/office.yaml\n");
    assertThat(plan.findings())
        .extracting(finding -> finding.place() + " " + finding.code())
        .containsExactly(
            "calendars/days.ics:2 event-left-out", "calendars/office.yaml:3 word-without-event");
    assertThat(plan).isInstanceOf(Result.Passed.class);
  }

  @Test
  void faults_of_a_calendar_file_do_not_hide_those_of_the_plan() throws IOException {
    Files.writeString(folder.resolve("office.yaml"), "base: cn\noffice-hours: 8 to 12\n");
    assertThat(PLAN).contains("superior: secretary");
    Files.writeString(
        folder.resolve("plan.yaml"),
        PLAN.replace(INLINE, "calendar: office.yaml\n").replace("paired: S-03", "paired: S-30"));
    assertThat(new PlanFolder(folder).plan().findings())
        .extracting(finding -> finding.place().source() + " " + finding.code())
        .contains("office.yaml bad-office-hours", "plan.yaml unknown-clause");
  }

  @Test
  void no_file_outside_the_folder_is_read() throws IOException {
    for (String file : new String[] {"../plan.yaml", "/etc/hosts", "cn", "\"a\\0b\"", "."}) {
      assertThat(plan(INLINE, "calendar: " + file + "\n").findings())
          .extracting(Finding::code)
          .containsExactly("file-not-found");
    }
    assertThat(plan(INLINE, "calendar:\n").findings())
        .extracting(Finding::code)
        .containsExactly("null-value");
    assertThat(plan(INLINE, "calendar: [cn]\n").findings())
        .extracting(Finding::code)
        .containsExactly("wrong-type");
  }

  @Test
  void a_term_may_be_counted_by_a_rule_of_the_plans_own() throws IOException {
    Files.writeString(
        folder.resolve("plan.yaml"),
        PLAN.replace("counting: civil-code", "counting: own")
            .replace(
                "terms:\n",
                """
                countings:
                  own:
                    title: {zh: 本地规则, en: local rule}
                    source: {zh: 本地办法, en: local measures}
                    units: [working-days, days]
                    first-day: counted
                    after-close: next-opening
                    days-as-working-days: 2,3,5,7
                    end: midnight
                    last-day: stays
                terms:
                """));
    Result<CheckedPlan> plan = new PlanFolder(folder).plan();
    assertThat(plan.findings()).isEmpty();
    Counting own = plan.orThrow().term(TermId.of("settle")).orElseThrow().counting();
    assertThat(own.title()).isEqualTo(Text.of("本地规则", "local rule"));
    assertThat(CountingText.write(own))
        .isEqualTo(
            "units=days,working-days; first-day=counted; hours-from=moment; on-rest-day=kept; "
                + "before-opening=kept; after-close=next-opening; working-days=by-date; "
                + "days-as-working-days=2,3,5,7; end=midnight; last-day=stays");
  }

  @Test
  void the_documented_calendar_and_plan_are_what_they_say() throws IOException {
    String text = Files.readString(Path.of("doc", "plan-format.md"));
    String mark = "```yaml\n# ";
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      int body = text.indexOf('\n', at + mark.length()) + 1;
      String name = text.substring(at + mark.length(), body - 1);
      Files.writeString(folder.resolve(name), text.substring(body, text.indexOf("```", body)));
    }
    Result<CheckedPlan> plan = new PlanFolder(folder).plan();
    assertThat(plan.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
    // 2026-04-20 and 09-07 are Mondays, 11-07 a Saturday, 11-09 a Monday, 08-31 a Monday.
    WorkCalendar calendar = plan.orThrow().plan().calendar();
    assertThat(calendar.isRestDay(LocalDate.of(2026, 4, 20))).isTrue();
    assertThat(calendar.isRestDay(LocalDate.of(2026, 9, 7))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 8))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 7))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 9))).isTrue();
    assertThat(calendar.hoursOn(LocalDate.of(2026, 8, 31))).hasToString("08:30-12:00,14:30-18:00");
  }
}
