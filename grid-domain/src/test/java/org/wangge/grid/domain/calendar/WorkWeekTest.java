package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkWeekTest {

  private static final OfficeHours FULL =
      OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow();
  private static final OfficeHours HALF = OfficeHours.parse("08:00-12:00").orElseThrow();

  @Test
  void the_usual_week_rests_on_saturday_and_sunday() {
    WorkWeek week = WorkWeek.mondayToFriday(FULL);

    assertThat(week.worked().keySet())
        .containsExactly(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    assertThat(week.works(DayOfWeek.SATURDAY)).isFalse();
    assertThat(week.hoursOn(DayOfWeek.SATURDAY)).isEqualTo(FULL);
    assertThat(WorkWeek.everyDay(HALF).worked()).hasSize(7).containsValue(HALF);
  }

  @Test
  void a_weekday_has_its_own_hours_and_a_rest_day_the_ordinary_ones() {
    Map<DayOfWeek, OfficeHours> worked = new LinkedHashMap<>();
    worked.put(DayOfWeek.FRIDAY, HALF);
    worked.put(DayOfWeek.MONDAY, FULL);
    WorkWeek week = new WorkWeek(FULL, worked);
    worked.clear();

    assertThat(week.worked().keySet()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(week.hoursOn(DayOfWeek.FRIDAY)).isEqualTo(HALF);
    assertThat(week.hoursOn(DayOfWeek.TUESDAY)).isEqualTo(FULL);
    assertThat(week.works(DayOfWeek.TUESDAY)).isFalse();
  }

  @Test
  void a_week_may_have_no_working_day() {
    assertThat(new WorkWeek(FULL, Map.of()).works(DayOfWeek.MONDAY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "367, 0", "0, 367"})
  void an_outlook_is_in_days_of_a_year(int off, int worked) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outlook(off, worked))
        .withMessageContaining(String.valueOf(off))
        .withMessageContaining(String.valueOf(worked));
  }

  @Test
  void an_outlook_may_leave_a_year_open_or_settle_it() {
    assertThat(new Outlook(366, 366).mostDaysOff()).isEqualTo(366);
    assertThat(new Outlook(0, 0).mostDaysWorked()).isZero();
  }
}
