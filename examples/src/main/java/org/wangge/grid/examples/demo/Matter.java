package org.wangge.grid.examples.demo;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.RunningTerm;
import org.wangge.grid.sdk.scenario.Situation;

/**
 * One matter of the demo.
 *
 * @param number its number, from 1
 * @param situation plan, organisation and what happens
 * @param reported its first event
 */
record Matter(int number, Situation situation, CaseEvent.Reported reported) {

  /** What happened, and the decision right after. */
  record Step(CaseEvent event, Decision decision) {}

  Report report() {
    return reported.report();
  }

  List<Step> steps() {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (CaseEvent event : situation.events()) {
      List<CaseEvent> sofar = situation.events(report().caseId(), event.at());
      steps.add(new Step(event, situation.jurisdiction().route(sofar, event.at())));
    }
    return steps.build();
  }

  /** Every term that runs at some step, once, in the order in which they begin. */
  List<RunningTerm> clocks() {
    List<RunningTerm> clocks = new ArrayList<>();
    for (Step step : steps()) {
      step.decision().clocks().stream()
          .filter(clock -> !clocks.contains(clock))
          .forEach(clocks::add);
    }
    return clocks;
  }
}
