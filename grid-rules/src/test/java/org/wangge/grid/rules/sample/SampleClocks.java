package org.wangge.grid.rules.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.clock.ExtensionRule;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.counting.CityCountings;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.ledger.CalendarVersion;
import org.wangge.grid.rules.ledger.Calendars;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.ClockEntry;
import org.wangge.grid.rules.ledger.ClockId;
import org.wangge.grid.rules.ledger.Holder;
import org.wangge.grid.rules.ledger.Ledger;

/** Clocks of the tests, in China with business from 09:00 to 12:00 and from 14:00 to 18:00. */
public final class SampleClocks {

  public static final ClauseRef CLAUSE = ClauseRef.of("QS-08");
  public static final Holder HOUSING = Holder.of("housing-bureau");
  public static final Holder WATER = Holder.of("water-works");

  /** China's calendar as known in 2026: 2027 is not published. */
  public static final CalendarVersion CN = CalendarVersion.of("cn-2026");

  /** The same, and 2027 with no day off but weekends until February. */
  public static final CalendarVersion CN_LATER = CalendarVersion.of("cn-2027");

  /** The same, and Friday 2026-10-09 given off. */
  public static final CalendarVersion CN_AMENDED = CalendarVersion.of("cn-2026-amended");

  private static final OfficeHours HOURS =
      OfficeHours.parse("09:00-12:00,14:00-18:00").orElseThrow();
  private static final OfficeCalendar CHINA = ChinaStatutoryCalendar.with(HOURS);

  public static final Calendars CALENDARS =
      Calendars.of(
          Map.of(
              CN, WorkTime.of(CHINA),
              CN_LATER, WorkTime.of(withJanuary()),
              CN_AMENDED, WorkTime.of(amended())));

  private SampleClocks() {}

  private static OfficeCalendar.Builder china() {
    return OfficeCalendar.builder()
        .zone(ChinaStatutoryCalendar.ZONE)
        .week(WorkWeek.mondayToFriday(HOURS))
        .published(CHINA.published())
        .outlook(ChinaStatutoryCalendar.OUTLOOK);
  }

  private static OfficeCalendar withJanuary() {
    OfficeCalendar.Builder calendar = china();
    for (LocalDate day = LocalDate.of(2027, 1, 1);
        day.isBefore(LocalDate.of(2027, 2, 1));
        day = day.plusDays(1)) {
      boolean weekend = day.getDayOfWeek().getValue() >= 6;
      calendar.putLocalDay(day, weekend ? DayStatus.WEEKEND : DayStatus.WORKING_DAY);
    }
    return calendar.build();
  }

  private static OfficeCalendar amended() {
    return china()
        .putLocalDay(
            LocalDate.of(2026, 10, 9), DayStatus.holiday(Text.of("临时放假", "a day given off")))
        .build();
  }

  /** A local time without seconds, such as {@code 2026-09-30T10:00}. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ChinaStatutoryCalendar.ZONE).toInstant();
  }

  public static TermRule.Builder rule(String term, Counting counting) {
    return TermRule.builder()
        .id(TermId.of("handle"))
        .title(Text.of("办理", "handling"))
        .term(Term.parse(term).orElseThrow())
        .counting(counting)
        .from(TermEvent.of(TermEvent.Kind.SUMMONS))
        .clause(CLAUSE);
  }

  /** Five working days by the Civil Code, extended once by up to five. */
  public static TermRule.Builder fiveDays() {
    return rule("5 working-days", LawCountings.CIVIL_CODE)
        .extension(new ExtensionRule(1, Term.ofWorkingDays(5), CLAUSE));
  }

  public static TermRule.Builder workingHours(long hours) {
    return rule(Term.ofWorkingHours(hours).toString(), CityCountings.CITY_MANAGEMENT_WORKING_HOURS);
  }

  public static TermRule.Builder runningHours(long hours) {
    return rule(Term.ofHours(hours).toString(), CityCountings.CITY_MANAGEMENT_URGENT);
  }

  public static TermChoice choice(TermRule rule) {
    return new TermChoice(TermChoice.Kind.ORDINARY, rule.term(), rule.counting(), rule.clause());
  }

  /** A ledger with nothing recorded. */
  public static Ledger open(TermRule.Builder rule) {
    TermRule built = rule.build();
    return Ledger.open(ClockId.of("case-17", "handle"), built, choice(built), CN);
  }

  /** A ledger begun by the housing bureau. */
  public static Ledger started(TermRule.Builder rule, String at) {
    return open(rule).and(new ClockEntry.Started(at(at), HOUSING));
  }

  public static Clock read(Ledger ledger) {
    return Clock.of(ledger, CALENDARS);
  }
}
