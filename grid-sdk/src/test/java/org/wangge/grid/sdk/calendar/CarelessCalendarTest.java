package org.wangge.grid.sdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.worktime.WorkTime;

/** Damaged calendars and feeds are findings, or work; and feeds give just the days they name. */
class CarelessCalendarTest {

  private static final String CALENDAR =
      """
      base: none
      zone: Asia/Shanghai
      office-hours: "08:00-12:00,14:00-18:00"
      week:
        mon..thu: "08:00-12:00,14:00-18:00"
        fri: "22:00-06:00"
        sat: "09:00-12:00"
        sun: rest
      known: 2026..2027
      outlook: {days-off: 30, days-worked: 15}
      days:
        2026-03-03: {off: {zh: 集市日, en: market day}}
        2026-03-04..2026-03-06: {worked: {zh: 值守, en: watch}, hours: "09:00-12:00"}
      special-hours:
        2026-06-01..2026-06-30: "08:00-12:00,15:00-18:30"
      ical:
        file: feed.ics
        off: [Fair, 休]
        worked: [班]
      """;
  private static final String FEED =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20260309
      DTEND;VALUE=DATE:20260312
      CATEGORIES:A,B
      SUMMARY;LANGUAGE=en:Fair\\, the
        first 休
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20260314
      DURATION:P1D
      SUMMARY:集市日（班）
      END:VEVENT
      END:VCALENDAR
      """;
  private static final List<String> ODD =
      List.of(
          "",
          ":",
          ";",
          "..",
          "\"",
          "\\",
          "rest",
          "24:00",
          "-1",
          "99999999",
          "9999-12-31",
          "20269999",
          "P9W",
          "+08:00",
          "END:VEVENT\n",
          "BEGIN:VEVENT\n",
          "\n ",
          "1970..2099",
          "~",
          "[]",
          "{}",
          "mon",
          "sun..mon",
          "00:00-24:00",
          "22:00-06:00",
          "é休",
          "\u0000",
          "2026-03-03");

  private static Path directory;

  @BeforeContainer
  static void open() throws IOException {
    directory = Files.createTempDirectory("careless-calendar");
  }

  @AfterContainer
  static void close() throws IOException {
    for (String file : List.of("calendar.yaml", "feed.ics")) {
      Files.deleteIfExists(directory.resolve(file));
    }
    Files.delete(directory);
  }

  /** At some place some characters are replaced by others. */
  record Slip(int at, int length, String by) {
    String apply(String text) {
      int from = at % (text.length() + 1);
      int to = Math.min(text.length(), from + length);
      return text.substring(0, from) + by + text.substring(to);
    }
  }

  @Provide
  Arbitrary<List<Slip>> slips() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 12),
            Arbitraries.oneOf(Arbitraries.of(ODD), Arbitraries.strings().ofMaxLength(3)))
        .as(Slip::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Result<WorkCalendar> read(String calendar, String feed) throws IOException {
    Files.writeString(directory.resolve("feed.ics"), feed);
    return CalendarFile.read(Files.writeString(directory.resolve("calendar.yaml"), calendar));
  }

  @Property(tries = 500)
  void a_damaged_calendar_is_refused_or_works(@ForAll("slips") List<Slip> slips)
      throws IOException {
    check(read(damaged(CALENDAR, slips), FEED));
  }

  @Property(tries = 500)
  void a_damaged_feed_is_refused_or_works(@ForAll("slips") List<Slip> slips) throws IOException {
    check(read(CALENDAR, damaged(FEED, slips)));
  }

  private static String damaged(String text, List<Slip> slips) {
    String damaged = text;
    for (Slip slip : slips) {
      damaged = slip.apply(damaged);
    }
    // A lone half of a surrogate pair cannot be written to a file.
    return damaged.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF) ? damaged : text;
  }

  private static void check(Result<WorkCalendar> result) {
    for (Finding finding : result.findings()) {
      assertThat(finding.place().source()).isIn("calendar.yaml", "feed.ics");
      assertThat(finding.place().line()).isPositive();
      assertThat(finding.message().zh()).isNotBlank();
      assertThat(finding.wayOut().en()).isNotBlank();
    }
    if (result instanceof Result.Passed<WorkCalendar> passed) {
      WorkTime.of(passed.value()).addWorkingDays(LocalDate.of(2026, 3, 2), 5);
    }
  }

  @Property(tries = 200)
  void a_feed_takes_off_just_the_days_of_its_events(
      @ForAll List<@IntRange(min = 0, max = 60) Integer> starts,
      @ForAll @IntRange(min = 1, max = 9) int length)
      throws IOException {
    StringBuilder feed = new StringBuilder("BEGIN:VCALENDAR\n");
    Set<LocalDate> off = new LinkedHashSet<>();
    LocalDate first = LocalDate.of(2026, 3, 2);
    for (int start : starts) {
      LocalDate from = first.plusDays(start);
      feed.append("BEGIN:VEVENT\nDTSTART;VALUE=DATE:").append(plain(from));
      feed.append("\nDTEND;VALUE=DATE:").append(plain(from.plusDays(length)));
      feed.append("\nSUMMARY:Fair\nEND:VEVENT\n");
      for (int i = 0; i < length; i++) {
        off.add(from.plusDays(i));
      }
    }
    String calendar =
        """
        base: none
        zone: Asia/Shanghai
        office-hours: 08:00-12:00
        week: {mon..sun: 08:00-12:00}
        ical: {file: feed.ics, off: Fair}
        """;
    WorkCalendar read = read(calendar, feed.append("END:VCALENDAR\n").toString()).orThrow();
    List<LocalDate> rests = new ArrayList<>();
    for (LocalDate date = first.minusDays(9); date.isBefore(first.plusDays(90)); ) {
      if (read.isRestDay(date)) {
        rests.add(date);
      }
      date = date.plusDays(1);
    }
    assertThat(rests).containsExactlyInAnyOrderElementsOf(off);
  }

  private static String plain(LocalDate date) {
    return date.toString().replace("-", "");
  }
}
