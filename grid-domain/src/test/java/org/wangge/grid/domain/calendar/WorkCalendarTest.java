package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;

class WorkCalendarTest {

  private static WorkCalendar in(String zone) {
    return OfficeCalendar.builder()
        .zone(ZoneId.of(zone))
        .week(WorkWeek.everyDay(OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow()))
        .build();
  }

  @Test
  void a_day_runs_from_midnight_to_midnight_of_its_zone() {
    WorkCalendar china = in("Asia/Shanghai");
    LocalDate date = LocalDate.of(2026, 10, 13);

    assertThat(china.startOf(date)).isEqualTo(Instant.parse("2026-10-12T16:00:00Z"));
    assertThat(china.closeOf(date)).isEqualTo(Instant.parse("2026-10-13T10:00:00Z"));
    assertThat(china.endOf(date)).isEqualTo(Instant.parse("2026-10-13T16:00:00Z"));
    assertThat(china.dateOf(Instant.parse("2026-10-13T15:59:59Z"))).isEqualTo(date);
    assertThat(china.dateOf(Instant.parse("2026-10-13T16:00:00Z"))).isEqualTo(date.plusDays(1));
    assertThat(china.sessionsOn(date)).hasSize(2);
  }

  @Test
  void a_date_shown_a_second_time_has_not_come_back() {
    // St John's, 2010-11-07: at 00:01 the clocks went back to 23:01 of the 6th, at 02:31Z.
    WorkCalendar stJohns = in("America/St_Johns");
    Instant secondElevenThirty = Instant.parse("2010-11-07T03:00:00Z");

    assertThat(LocalDate.ofInstant(secondElevenThirty, stJohns.zone()))
        .isEqualTo(LocalDate.of(2010, 11, 6));
    assertThat(stJohns.dateOf(secondElevenThirty)).isEqualTo(LocalDate.of(2010, 11, 7));
  }

  @Test
  void only_holidays_and_make_up_days_name_a_holiday() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayStatus.builder().kind(DayKind.HOLIDAY).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DayStatus.builder()
                    .kind(DayKind.WEEKEND)
                    .holiday(Text.of("国庆节", "National Day"))
                    .build());
  }
}
