package org.wangge.grid.rules.caseclock;

import static org.wangge.grid.rules.sample.SampleClocks.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.cases.Exclusion;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.sample.SampleClocks;

/** What happened to a case, reported on Friday 2026-10-09 at 10:00, and the clock that follows. */
record Story(List<CaseEvent> events) {

  static final CaseId CASE = CaseId.of("case-17");
  static final TermId HANDLE = TermId.of("handle");

  static Story of(CaseEvent... events) {
    List<CaseEvent> all = new ArrayList<>();
    all.add(report("2026-10-09T10:00"));
    all.addAll(Arrays.asList(events));
    return new Story(all);
  }

  Story and(CaseEvent... more) {
    List<CaseEvent> all = new ArrayList<>(events);
    all.addAll(Arrays.asList(more));
    return new Story(all);
  }

  CaseClock clock(TermRule.Builder rule) {
    return read(rule).orElseThrow();
  }

  Optional<CaseClock> read(TermRule.Builder rule) {
    return read(rule, state -> Facts.NONE);
  }

  Optional<CaseClock> read(TermRule.Builder rule, Function<CaseState, Facts> facts) {
    return CaseClocks.read(rule.build(), events, facts, SampleClocks.CALENDARS, SampleClocks.CN);
  }

  /** When the term is due; empty while it stands still. */
  Optional<Instant> due(TermRule.Builder rule) {
    return clock(rule).clock().due();
  }

  static CaseEvent report(String at) {
    return new CaseEvent.Reported(
        Report.builder()
            .caseId(CASE)
            .at(at(at))
            .grid(GridId.of("G031"))
            .category(CategoryId.of("street-lamp"))
            .build());
  }

  static CaseEvent handUp(String at, String by) {
    return new CaseEvent.Unsolved(CASE, at(at), Party.of(by));
  }

  static CaseEvent summons(String at, String unit) {
    return new CaseEvent.Summoned(CASE, at(at), UnitId.of(unit));
  }

  static CaseEvent reportIn(String at) {
    return new CaseEvent.ReportedIn(CASE, at(at));
  }

  static CaseEvent rework(String at) {
    return new CaseEvent.ReworkAsked(CASE, at(at));
  }

  static CaseEvent complete(String at) {
    return new CaseEvent.Completed(CASE, at(at));
  }

  static CaseEvent feedBack(String at) {
    return new CaseEvent.FedBack(CASE, at(at));
  }

  static CaseEvent suspend(String at) {
    return new ClockEvent.Suspended(CASE, at(at), HANDLE, Instant.MAX);
  }

  static CaseEvent suspend(String at, String until) {
    return new ClockEvent.Suspended(CASE, at(at), HANDLE, at(until));
  }

  static CaseEvent resume(String at) {
    return new ClockEvent.Resumed(CASE, at(at), HANDLE);
  }

  static CaseEvent ask(String at, long workingDays) {
    return new ClockEvent.ExtensionAsked(CASE, at(at), HANDLE, Term.ofWorkingDays(workingDays));
  }

  static CaseEvent grant(String at) {
    return new ClockEvent.ExtensionGranted(CASE, at(at), HANDLE);
  }

  static CaseEvent refuse(String at) {
    return new ClockEvent.ExtensionRefused(CASE, at(at), HANDLE);
  }

  static CaseEvent fixDue(String at, String due) {
    return new ClockEvent.DueFixed(CASE, at(at), HANDLE, at(due));
  }

  static CaseEvent leaveOut(String at, Exclusion why) {
    return new ClockEvent.LeftOut(CASE, at(at), HANDLE, why);
  }
}
