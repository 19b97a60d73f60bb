package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.counting.CountingText;

/** Offices of the tests, and short ways to ask them. */
final class Sample {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final WorkTime OFFICE =
      WorkTime.of(ChinaStatutoryCalendar.with(hours("08:00-12:00,14:00-18:00")));
  static final WorkTime ROUND_THE_CLOCK =
      WorkTime.of(ChinaStatutoryCalendar.with(OfficeHours.ROUND_THE_CLOCK));
  static final WorkTime NIGHT_SHIFT =
      WorkTime.of(ChinaStatutoryCalendar.with(hours("22:00-06:00")));

  private Sample() {}

  static OfficeHours hours(String text) {
    return OfficeHours.parse(text).orElseThrow();
  }

  static OfficeCalendar.Builder weekOnly(String zone, String hours) {
    return OfficeCalendar.builder()
        .zone(ZoneId.of(zone))
        .week(WorkWeek.mondayToFriday(hours(hours)));
  }

  static Term term(String text) {
    return Term.parse(text).orElseThrow();
  }

  /** A counting of all units but for the rules given in words. */
  static Counting counting(String rules) {
    Counting.Builder builder =
        Counting.builder()
            .id(CountingId.of("sample"))
            .title(Text.of("示例", "Sample"))
            .source(Text.of("示例规则", "rules of the test"))
            .addAllUnits(EnumSet.allOf(TermUnit.class));
    for (String rule : rules.isEmpty() ? new String[0] : rules.split(" ")) {
      int equals = rule.indexOf('=');
      assertThat(CountingText.set(builder, rule.substring(0, equals), rule.substring(equals + 1)))
          .isTrue();
    }
    return builder.build();
  }

  static Instant at(String local, WorkTime time) {
    return LocalDateTime.parse(local).atZone(time.calendar().zone()).toInstant();
  }

  static Period pause(String from, String to) {
    return new Period(at(from, OFFICE), at(to, OFFICE));
  }

  static Deadline compute(String term, Counting counting, WorkTime time, String start) {
    return Deadlines.compute(term(term), counting, time, at(start, time));
  }

  static LocalDateTime local(Deadline deadline) {
    assertThat(deadline).isInstanceOf(Deadline.Due.class);
    return LocalDateTime.ofInstant(
        ((Deadline.Due) deadline).due(), deadline.reckoning().time().calendar().zone());
  }

  static LocalDateTime due(String term, Counting counting, WorkTime time, String start) {
    return local(compute(term, counting, time, start));
  }
}
