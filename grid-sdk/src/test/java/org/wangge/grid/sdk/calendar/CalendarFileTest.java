package org.wangge.grid.sdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.BARE;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.CHINA;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.codes;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.sdk.json.ReadingLimits;

/** What a calendar file means; what is wrong with one is in {@code wrong/calendars}. */
class CalendarFileTest {

  @TempDir private Path directory;
  private CalendarFolderFixture folder;

  @BeforeEach
  void open() {
    folder = new CalendarFolderFixture(directory);
  }

  private WorkCalendar calendar(String text) throws IOException {
    Result<WorkCalendar> result = folder.read(text);
    assertThat(result.findings()).isEmpty();
    return result.orThrow();
  }

  @Test
  void base_and_hours_alone_are_the_statutory_calendar() throws IOException {
    OfficeHours hours = OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow();
    assertThat(calendar(CHINA)).isEqualTo(ChinaStatutoryCalendar.with(hours));
    assertThat(calendar(CHINA + "zone: Asia/Shanghai\n"))
        .isEqualTo(ChinaStatutoryCalendar.with(hours));
  }

  @Test
  void json_says_the_same() throws IOException {
    String json = "{\"base\": \"cn\", \"office-hours\": \"08:00-12:00,14:00-18:00\"}";
    assertThat(folder.read("calendar.json", json).orThrow()).isEqualTo(calendar(CHINA));
  }

  @Test
  void a_local_holiday_rests_and_a_local_working_day_works() throws IOException {
    // 2026-03-03 is a Tuesday, 03-07 a Saturday, 10-01 National Day.
    WorkCalendar calendar =
        calendar(
            CHINA
                + "days:\n"
                + "  2026-03-03: {off: {zh: 集市日, en: market day}}\n"
                + "  2026-03-07: {worked: {zh: 集市日, en: market day}, hours: \"09:00-12:00\"}\n"
                + "  2026-10-01..2026-10-02: {worked: {zh: 值守, en: watch}}\n");
    assertThat(calendar.day(day("2026-03-03")).holiday()).hasValue(Text.of("集市日", "market day"));
    assertThat(calendar.isRestDay(day("2026-03-03"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2026-03-07"))).isTrue();
    assertThat(calendar.hoursOn(day("2026-03-07"))).hasToString("09:00-12:00");
    assertThat(calendar.hoursOn(day("2026-03-08"))).hasToString("08:00-12:00,14:00-18:00");
    assertThat(calendar.isWorkingDay(day("2026-10-02"))).isTrue();
    assertThat(calendar.isRestDay(day("2026-10-03"))).isTrue();
  }

  @Test
  void a_calendar_as_known_on_a_date_does_not_know_later_notices() throws IOException {
    // The Labour Day holiday of 2019 was lengthened by a notice of 2019-03-22: 05-02 and 05-03 off.
    WorkCalendar before = calendar(CHINA + "as-known-on: 2019-03-21\n");
    assertThat(before.isWorkingDay(day("2019-05-02"))).isTrue();
    assertThat(before.day(day("2020-03-02")).isKnown()).isFalse();
    assertThat(calendar(CHINA + "as-known-on: 2019-03-22\n").isRestDay(day("2019-05-02"))).isTrue();
  }

  @Test
  void a_week_of_its_own_names_all_seven_days() throws IOException {
    WorkCalendar calendar =
        calendar(
            CHINA
                + "week:\n  mon..thu: \"09:00-17:00\"\n  fri: \"09:00-12:00\"\n"
                + "  sat: \"22:00-06:00\"\n  sun: rest\n");
    // 2026-03-06 is a Friday, 03-07 a Saturday, 03-08 a Sunday; 02-28 a Saturday made up.
    assertThat(calendar.hoursOn(day("2026-03-05"))).hasToString("09:00-17:00");
    assertThat(calendar.hoursOn(day("2026-03-06"))).hasToString("09:00-12:00");
    assertThat(calendar.isWorkingDay(day("2026-03-07"))).isTrue();
    assertThat(calendar.hoursOn(day("2026-03-07"))).hasToString("22:00-06:00");
    assertThat(calendar.isRestDay(day("2026-03-08"))).isTrue();
    // Sunday 2026-01-04 is worked for New Year, at the ordinary hours.
    assertThat(calendar.hoursOn(day("2026-01-04"))).hasToString("08:00-12:00,14:00-18:00");
  }

  @Test
  void a_bare_week_holds_always_and_years_that_are_not_known_are_unknown() throws IOException {
    WorkCalendar bare = calendar(BARE);
    assertThat(bare.day(day("2026-10-01")).kind()).isEqualTo(DayKind.WORKING_DAY);
    assertThat(bare.day(day("2095-10-01")).isKnown()).isTrue();
    WorkCalendar known =
        calendar(
            BARE
                + "known: 2026..2027\noutlook: {days-off: 20, days-worked: 0}\n"
                + "days: {2027-12-31: {off: {zh: 休, en: off}}}\n");
    assertThat(known.firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(known.lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(known.day(day("2028-01-03")).isKnown()).isFalse();
    assertThat(known.outlook()).hasValue(new Outlook(20, 0));
    assertThat(known.isRestDay(day("2027-12-31"))).isTrue();
  }

  @Test
  void round_the_clock_and_other_zones_are_said_plainly() throws IOException {
    WorkCalendar calendar =
        calendar("base: none\nzone: America/New_York\noffice-hours: 00:00-24:00\n");
    assertThat(calendar.zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(calendar.hoursOn(day("2026-03-03"))).isEqualTo(OfficeHours.ROUND_THE_CLOCK);
  }

  @Test
  void summer_hours_are_special_hours_of_a_range() throws IOException {
    WorkCalendar calendar =
        calendar(CHINA + "special-hours: {2026-06-01..2026-09-30: \"08:00-12:00,15:00-18:30\"}\n");
    assertThat(calendar.hoursOn(day("2026-05-31"))).hasToString("08:00-12:00,14:00-18:00");
    assertThat(calendar.hoursOn(day("2026-06-01"))).hasToString("08:00-12:00,15:00-18:30");
    assertThat(calendar.hoursOn(day("2026-09-30"))).hasToString("08:00-12:00,15:00-18:30");
    assertThat(calendar.hoursOn(day("2026-10-01"))).hasToString("08:00-12:00,14:00-18:00");
  }

  @Test
  void a_night_shift_may_end_when_the_next_day_opens() throws IOException {
    assertThat(calendar(BARE + "special-hours: {2026-03-03: \"22:00-08:00\"}\n")).isNotNull();
    // 2026-03-06 is a Friday: nothing opens on the Saturday after it.
    assertThat(calendar(BARE + "special-hours: {2026-03-06: \"22:00-21:00\"}\n")).isNotNull();
    assertThat(codes(folder.read(BARE + "special-hours: {2026-03-03: \"22:00-08:01\"}\n")))
        .containsExactly("hours-overlap");
  }

  @Test
  void a_week_without_work_is_a_warning_and_its_terms_never_end() throws IOException {
    Result<WorkCalendar> result = folder.read(BARE + "week: {mon..sun: rest}\n");
    assertThat(codes(result)).containsExactly("week-without-work");
    assertThat(WorkTime.of(result.orThrow()).addWorkingDays(day("2026-03-03"), 1))
        .isInstanceOf(Answer.Never.class);
  }

  @ParameterizedTest
  @CsvSource({
    "+08:00",
    "-05:00",
    "Z",
    "UTC+8",
    "GMT+08:00",
    "UT-1",
    "Etc/GMT+8",
    "CTT",
    "''",
    "北京",
    "asia/shanghai"
  })
  void only_named_zones_are_taken(String zone) throws IOException {
    Result<WorkCalendar> result =
        folder.read("base: none\noffice-hours: 00:00-24:00\nzone: \"" + zone + "\"\n");
    assertThat(codes(result)).containsExactly("bad-zone");
  }

  @Test
  void all_faults_are_found_at_once() throws IOException {
    Result<WorkCalendar> result =
        folder.read(
            """
            base: none
            zone: Mars
            office-hours: 8-12
            wek: {}
            days: {2026-13-01: {off: {zh: 休, en: off}}}
            """);
    assertThat(codes(result))
        .containsExactlyInAnyOrder("unknown-key", "bad-zone", "bad-office-hours", "bad-dates");
    assertThat(result.findings()).allMatch(f -> f.place().source().equals("calendar.yaml"));
  }

  @Test
  void an_icalendar_file_alone_does_not_say_what_is_off() throws IOException {
    assertThat(codes(folder.read("days.ics", CalendarFolderFixture.feed())))
        .containsExactly("ical-alone");
  }

  @Test
  void a_file_beyond_the_limit_is_refused() throws IOException {
    Path file = Files.writeString(directory.resolve("calendar.yaml"), CHINA);
    ReadingLimits small = ReadingLimits.builder().maxBytes(20).build();
    assertThat(codes(CalendarFile.read(file, small))).containsExactly("document-too-large");
  }
}
