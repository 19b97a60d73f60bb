package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkCalendar;

class KnownDatesTest {

  private static final WorkCalendar CHINA =
      ChinaStatutoryCalendar.with(OfficeHours.parse("09:00-17:00").orElseThrow());
  private static final LocalDate FIRST = CHINA.firstDay();
  private static final LocalDate LAST = CHINA.lastDay();
  private static final DayTable DAYS = new DayTable(CHINA, FIRST, LAST);

  private final KnownDates known = KnownDates.of(DAYS, FIRST, LAST);

  @Test
  void the_answers_are_those_of_the_table_from_every_date() {
    for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
      for (int n : new int[] {1, 7, 250}) {
        assertThat(known.find(date, n)).isEqualTo(answer(DAYS.after(date.toEpochDay(), n)));
        assertThat(known.find(date, -n)).isEqualTo(answer(DAYS.before(date.toEpochDay(), n)));
      }
    }
  }

  /** Null where the table does not say a day: then this is not asked. */
  private static Answer<LocalDate> answer(long day) {
    return day == DayTable.UNKNOWN ? null : new Answer.Known<>(LocalDate.ofEpochDay(day));
  }

  @Test
  void what_lies_outside_is_left_to_the_table() {
    assertThat(known.find(FIRST.minusDays(1), 1)).isNull();
    assertThat(known.find(LAST.plusDays(1), -1)).isNull();
    assertThat(known.find(LocalDate.MIN, 1)).isNull();
    assertThat(known.find(LocalDate.MAX, -1)).isNull();
    assertThat(known.find(FIRST.plusYears(5), Long.MAX_VALUE)).isNull();
    assertThat(known.find(FIRST.plusYears(5), Long.MIN_VALUE)).isNull();
  }

  @Test
  void a_calendar_with_an_unknown_date_has_no_ready_answers() {
    LocalDate after = LAST.plusDays(1);
    KnownDates none = KnownDates.of(new DayTable(CHINA, FIRST, after), FIRST, after);

    assertThat(none.find(FIRST, 1)).isNull();
  }
}
