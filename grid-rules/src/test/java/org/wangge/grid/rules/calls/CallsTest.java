package org.wangge.grid.rules.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.CALENDARS;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.fiveDays;
import static org.wangge.grid.rules.sample.SampleClocks.open;
import static org.wangge.grid.rules.sample.SampleClocks.runningHours;
import static org.wangge.grid.rules.sample.SampleClocks.started;
import static org.wangge.grid.rules.sample.SampleClocks.workingHours;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.clock.EscalationStep;
import org.wangge.grid.rules.clock.Warning;
import org.wangge.grid.rules.ledger.CalendarVersion;
import org.wangge.grid.rules.ledger.ClockEntry.ExtensionGranted;
import org.wangge.grid.rules.ledger.ClockEntry.Paused;
import org.wangge.grid.rules.ledger.ClockEntry.Resumed;
import org.wangge.grid.rules.ledger.ClockEntry.Started;
import org.wangge.grid.rules.ledger.ClockEntry.Stopped;
import org.wangge.grid.rules.ledger.ClockId;
import org.wangge.grid.rules.ledger.Ledger;
import org.wangge.grid.rules.sample.SampleClocks;

class CallsTest {

  private static Warning warning(String text) {
    return Warning.parse(text).orElseThrow();
  }

  private static EscalationStep step(String after, String tell) {
    return new EscalationStep(Term.parse(after).orElseThrow(), Party.of(tell), CLAUSE);
  }

  private static List<String> calls(Ledger ledger, String from, String to) {
    return Calls.between(ledger, CALENDARS, at(from), at(to)).stream()
        .map(
            call ->
                call.at().atZone(ChinaStatutoryCalendar.ZONE).toLocalDateTime().withNano(0)
                    + " "
                    + call.id())
        .toList();
  }

  @Test
  void every_rung_of_the_ladder_is_called() {
    // Due Fri 10-16 17:00; 1 working day on is Mon 10-19 17:00, 5 days on Wed 10-21 17:00.
    Ledger ledger =
        started(
            runningHours(8)
                .addWarnings(warning("50 %"), warning("2 hours before"))
                .addEscalation(step("1 working-day", "level-1-head"), step("5 days", "chief")),
            "2026-10-16T09:00");
    assertThat(calls(ledger, "2026-10-01T00:00", "2026-12-01T00:00"))
        .containsExactly(
            "2026-10-16T13:00 case-17/handle/1.0/warning-1",
            "2026-10-16T15:00 case-17/handle/1.0/warning-2",
            "2026-10-16T17:00 case-17/handle/1.0/overdue",
            "2026-10-19T17:00 case-17/handle/1.0/escalation-1",
            "2026-10-21T17:00 case-17/handle/1.0/escalation-2");
  }

  @Test
  void a_warning_in_working_time_is_counted_back_over_the_weekend() {
    // Due Mon 16:00; 6 h back: 2 of the afternoon, 3 of the morning, 1 of Friday: 17:00.
    Ledger ledger =
        started(workingHours(8).addWarnings(warning("6 working-hours before")), "2026-10-16T15:00");
    assertThat(calls(ledger, "2026-10-01T00:00", "2026-10-19T16:00"))
        .containsExactly("2026-10-16T17:00 case-17/handle/1.0/warning-1");
  }

  @Test
  void a_pause_moves_what_is_not_yet_called_and_repeats_nothing() {
    // Due 19:00; half at 14:00, an hour before at 18:00. Paused 15:00 to 20:00: due 24:00.
    Ledger ledger =
        started(
                runningHours(10).addWarnings(warning("50 %"), warning("1 hour before")),
                "2026-10-12T09:00")
            .and(Paused.open(at("2026-10-12T15:00")), new Resumed(at("2026-10-12T20:00")));
    assertThat(calls(ledger, "2026-10-12T00:00", "2026-10-12T23:59"))
        .containsExactly(
            "2026-10-12T14:00 case-17/handle/1.0/warning-1",
            "2026-10-12T23:00 case-17/handle/1.0/warning-2");
  }

  @Test
  void an_extended_term_warns_again_before_its_new_end() {
    Ledger ledger =
        started(runningHours(4).addWarnings(warning("1 hour before")), "2026-10-12T09:00")
            .and(new ExtensionGranted(at("2026-10-12T12:30"), Term.ofHours(4)));
    assertThat(calls(ledger, "2026-10-12T00:00", "2026-10-12T17:00"))
        .containsExactly(
            "2026-10-12T12:00 case-17/handle/1.0/warning-1",
            "2026-10-12T16:00 case-17/handle/1.1/warning-1");
  }

  @Test
  void nothing_is_called_once_the_work_is_done_not_even_at_that_instant() {
    Ledger ledger = started(runningHours(4), "2026-10-12T09:00");
    assertThat(
            calls(
                ledger.and(new Stopped(at("2026-10-12T13:00"))),
                "2026-10-12T00:00",
                "2026-11-12T00:00"))
        .isEmpty();
  }

  @Test
  void a_warning_of_the_instant_at_which_the_work_is_done_is_not_called() {
    Ledger ledger =
        started(runningHours(4).addWarnings(warning("1 hour before")), "2026-10-12T09:00");
    assertThat(calls(ledger, "2026-10-12T00:00", "2026-10-12T12:00")).hasSize(1);
    assertThat(
            calls(
                ledger.and(new Stopped(at("2026-10-12T12:00"))),
                "2026-10-12T00:00",
                "2026-10-13T00:00"))
        .isEmpty();
  }

  @Test
  void every_clock_is_called_blocked_or_not_due() {
    Ledger due = started(runningHours(4), "2026-10-12T09:00");
    Ledger paused = due.and(Paused.open(at("2026-10-12T10:00")));
    Ledger winter = started(fiveDays(), "2026-12-28T10:00");
    Ledger notBegun = open(fiveDays());
    Ledger done = due.and(new Stopped(at("2026-10-12T10:00")));
    Ledger lost =
        Ledger.open(
                ClockId.of("case-18", "handle"),
                due.rule(),
                SampleClocks.choice(due.rule()),
                CalendarVersion.of("lost"))
            .and(new Started(at("2026-10-12T09:00"), SampleClocks.WATER));
    CallSheet sheet =
        Calls.of(
            List.of(due, paused, winter, notBegun, done, lost),
            CALENDARS,
            at("2026-10-12T00:00"),
            at("2026-12-30T00:00"));
    assertThat(sheet.size()).isEqualTo(6);
    assertThat(sheet.called()).hasSize(1);
    assertThat(sheet.blocked())
        .extracting(blocked -> blocked.reason().code())
        .containsExactly("stands-still", "end-not-known", "calendar-missing");
    assertThat(sheet.text().en())
        .isEqualTo("Of 6 clocks 1 call, 3 are blocked and 2 have nothing to call");
  }
}
