package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.post.Staffing;
import org.wangge.grid.domain.post.StaffingFacts;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.measure.EvidenceId;
import org.wangge.grid.scoring.measure.EvidenceKind;
import org.wangge.grid.scoring.measure.SubjectId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.sdk.plan.StaffingChange;
import org.wangge.grid.sdk.scenario.ScenarioDocument.EvidenceGiven;

/** Changes an organisation as a scenario's {@code given} says, and gathers its evidence. */
final class Given {

  private final Staffing before;
  private final FailureLog failures;
  private final List<Evidence> evidence = new ArrayList<>();

  Given(Staffing before, FailureLog failures) {
    this.before = before;
    this.failures = failures;
  }

  List<Evidence> evidence() {
    return ImmutableList.copyOf(evidence);
  }

  Result<Staffing> apply(List<ScenarioDocument.Given> changes) {
    StaffingChange change = new StaffingChange(before.facts());
    for (int i = 0; i < changes.size(); i++) {
      apply(changes.get(i), i, change);
    }
    for (Finding finding : change.findings()) {
      failures.add(
          finding.place().path(),
          "given",
          finding.wayOut().en(),
          finding.message().en(),
          new Why(List.of(finding.message())));
    }
    StaffingFacts changed = change.facts();
    return changed.equals(before.facts())
        ? new Result.Passed<>(before, List.of())
        : Staffing.of(changed);
  }

  /** What the changes brought about that was not found before. */
  List<Finding> newFindings(Result<Staffing> changed) {
    List<Finding> known = Staffing.of(before.facts()).findings();
    return changed.findings().stream().filter(finding -> !known.contains(finding)).toList();
  }

  private void apply(ScenarioDocument.Given given, int position, StaffingChange change) {
    String path = "given/" + position;
    long kinds =
        List.of(given.absence(), given.vacancy(), given.appointment(), given.evidence()).stream()
            .filter(Optional::isPresent)
            .count();
    if (kinds != 1) {
      failures.add(
          path,
          "given " + (position + 1),
          "one of: absence, vacancy, appointment, evidence",
          kinds + " of them",
          Why.NONE);
      return;
    }
    given.absence().ifPresent(absence -> change.absence(path + "/absence", absence));
    given.appointment().ifPresent(a -> change.appointment(path + "/appointment", a));
    given
        .vacancy()
        .ifPresent(vacancy -> change.vacancy(path + "/vacancy", vacancy.post(), vacancy.from()));
    given.evidence().ifPresent(piece -> addEvidence(path + "/evidence", piece, position));
  }

  private void addEvidence(String path, EvidenceGiven given, int position) {
    Optional<Points> amount = Points.parse(given.amount().orElse("1"));
    if (!IdForm.isValid(given.kind())
        || !IdForm.isValid(given.subject())
        || amount.isEmpty()
        || amount.get().signum() < 0) {
      failures.add(
          path,
          "given " + (position + 1),
          "a kind, a subject and an amount of 0 or more",
          given.kind() + ", " + given.subject() + ", " + given.amount().orElse("1"),
          Why.NONE);
      return;
    }
    evidence.add(
        Evidence.builder()
            .id(EvidenceId.of("given-" + (position + 1)))
            .kind(EvidenceKind.of(given.kind()))
            .subject(SubjectId.of(given.subject()))
            .date(given.on())
            .amount(amount.get())
            .build());
  }
}
