package org.wangge.grid.sdk.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.reorganisation.Reorganisation;
import org.wangge.grid.domain.reorganisation.ReorganisationId;
import org.wangge.grid.domain.reorganisation.Step;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reading.PartLog;

/** Turns a change document into a reorganisation under a plan. */
final class ReorganisationAssembler {

  private ReorganisationAssembler() {}

  static Result<Reorganisation> assemble(ReorganisationDocument document, CheckedPlan plan) {
    PartLog log = new PartLog();
    log.format(document.format());
    log.id(Place.at("change"), document.change(), ReorganisationId::of);
    Reorganisation.Builder reorganisation =
        Reorganisation.builder().title(PartLog.text(document.title())).from(document.from());
    document
        .clause()
        .flatMap(text -> log.clause(Place.at("clause"), text))
        .ifPresent(reorganisation::clause);
    LocalDate first = plan.plan().inForce().first();
    if (document.from().isBefore(first)) {
      log.add(
          Finding.error(
              "change-before-plan",
              Place.at("from"),
              Text.format(
                  "变更自%s起，而方案自%s起施行",
                  "The change holds from %s, the plan is in force from %s only",
                  document.from(),
                  first),
              Text.of(
                  "请更正日期，或直接写入组织文件。", "Put the date right, or write it into the organisation.")));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < document.steps().size(); i++) {
      steps.addAll(new StepAssembler(log, plan, i).read(document.steps().get(i)));
    }
    if (Result.hasErrors(log.findings())) {
      return new Result.Refused<>(log.findings());
    }
    return Result.of(
        reorganisation.id(ReorganisationId.of(document.change())).addAllSteps(steps).build(),
        log.findings());
  }
}
