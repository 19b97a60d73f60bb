package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.explain.Text;

class ChinaStatutoryCalendarTest {

  private static final WorkCalendar CHINA =
      ChinaStatutoryCalendar.with(OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow());

  @Test
  void a_make_up_saturday_counts_as_a_working_day_and_names_its_holiday() {
    DayStatus status = CHINA.day(LocalDate.of(2026, 10, 10));

    assertThat(status.kind()).isEqualTo(DayKind.MAKE_UP_DAY);
    assertThat(status.isWorking()).isTrue();
    assertThat(status.text())
        .isEqualTo(Text.of("国庆节调休上班日", "make-up working day for National Day"));
    assertThat(CHINA.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
  }

  @Test
  void a_holiday_names_itself_and_its_notice() {
    DayStatus status = CHINA.day(LocalDate.of(2026, 10, 1));

    assertThat(status.kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(status.text()).isEqualTo(Text.of("国庆节放假", "National Day holiday"));
    Notice notice = status.notice().orElseThrow();
    assertThat(notice.title().zh()).isEqualTo("国务院办公厅关于2026年部分节假日安排的通知");
    assertThat(notice.dated()).hasValue(LocalDate.of(2025, 11, 4));
    assertThat(notice.address().getHost()).isEqualTo("www.gov.cn");
    assertThat(CHINA.isRestDay(LocalDate.of(2026, 10, 1))).isTrue();
  }

  @Test
  void other_days_follow_the_week() {
    assertThat(CHINA.day(LocalDate.of(2026, 9, 30))).isEqualTo(DayStatus.WORKING_DAY);
    assertThat(CHINA.day(LocalDate.of(2026, 10, 11))).isEqualTo(DayStatus.WEEKEND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-31", "2027-01-01", "2027-01-02", "1999-10-01", "9999-12-31"})
  void a_date_without_a_published_calendar_is_unknown(LocalDate date) {
    assertThat(CHINA.day(date)).isEqualTo(DayStatus.UNKNOWN);
    assertThat(CHINA.isWorkingDay(date)).isFalse();
    assertThat(CHINA.isRestDay(date)).isFalse();
  }

  @Test
  void both_ends_of_the_known_years_are_known() {
    assertThat(CHINA.day(LocalDate.of(2024, 1, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(CHINA.day(LocalDate.of(2026, 12, 31)).kind()).isEqualTo(DayKind.WORKING_DAY);
  }

  @Test
  void there_is_one_notice_a_year() {
    assertThat(PublishedDays.china().notices())
        .extracting(notice -> notice.title().zh())
        .containsExactly(
            "国务院办公厅关于2024年部分节假日安排的通知", "国务院办公厅关于2025年部分节假日安排的通知", "国务院办公厅关于2026年部分节假日安排的通知");
  }

  @ParameterizedTest
  // Days off in the week, less make-up days: the official working days of each year are
  // 2024: 262 weekdays - 19 off + 8 = 251; 2025: 261 - 18 + 5 = 248; 2026: 261 - 20 + 7 = 248.
  @ValueSource(strings = {"2024=251", "2025=248", "2026=248"})
  void a_year_has_its_number_of_working_days(String expectation) {
    int year = Integer.parseInt(expectation.substring(0, 4));
    long working =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(CHINA::isWorkingDay)
            .count();

    assertThat(year + "=" + working).isEqualTo(expectation);
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025, 2026})
  void no_day_differs_from_the_published_data(int year) throws IOException {
    Path file = Path.of("..", "..", "shared", "data", "holidays-cn", year + ".json");
    assumeTrue(Files.exists(file), "the shared data is not here");
    List<String> lines = Files.readAllLines(file);
    Map<LocalDate, String> published = published(lines);
    List<String> differences = new ArrayList<>();
    Predicate<LocalDate> weekend = date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;

    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .forEach(
            date -> {
              String theirs =
                  published.getOrDefault(date, weekend.test(date) ? "WEEKEND" : "WORKING_DAY");
              DayStatus status = CHINA.day(date);
              String ours =
                  status.kind() + status.holiday().map(holiday -> " " + holiday.zh()).orElse("");
              if (!ours.equals(theirs)) {
                differences.add(date + ": " + ours + ", published " + theirs);
              }
            });

    assertThat(published).hasSizeGreaterThan(20);
    assertThat(differences).isEmpty();
    assertThat(lines)
        .anyMatch(
            line ->
                line.contains(
                    CHINA
                        .day(published.keySet().iterator().next())
                        .notice()
                        .orElseThrow()
                        .address()
                        .toString()));
  }

  /** One value a line is how the file is laid out. */
  private static Map<LocalDate, String> published(List<String> lines) {
    Map<LocalDate, String> days = new LinkedHashMap<>();
    String date = "";
    String name = "";
    for (String line : lines) {
      String value =
          line.substring(line.indexOf(':') + 1).replace("\"", "").replace(",", "").strip();
      if (line.contains("\"date\":")) {
        date = value;
      } else if (line.contains("\"name\":")) {
        name = value;
      } else if (line.contains("\"off\":")) {
        String kind = value.equals("true") ? "HOLIDAY" : "MAKE_UP_DAY";
        days.put(LocalDate.parse(date), kind + " " + name);
      }
    }
    return days;
  }
}
