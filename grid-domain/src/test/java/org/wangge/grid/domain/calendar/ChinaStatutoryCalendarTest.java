package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
  @ValueSource(strings = {"2006-12-31", "2027-01-01", "2027-01-02", "1999-10-01", "9999-12-31"})
  void a_date_without_a_published_calendar_is_unknown(LocalDate date) {
    assertThat(CHINA.day(date)).isEqualTo(DayStatus.UNKNOWN);
    assertThat(CHINA.isWorkingDay(date)).isFalse();
    assertThat(CHINA.isRestDay(date)).isFalse();
  }

  @Test
  void both_ends_of_the_known_years_are_known() {
    assertThat(CHINA.day(LocalDate.of(2007, 1, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(CHINA.day(LocalDate.of(2026, 12, 31)).kind()).isEqualTo(DayKind.WORKING_DAY);
  }

  @ParameterizedTest
  // Days off in the week, less make-up days: the official working days of each year are
  // 2024: 262 weekdays - 19 off + 8 = 251; 2025: 261 - 18 + 5 = 248; 2026: 261 - 19 + 6 = 248.
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
}
