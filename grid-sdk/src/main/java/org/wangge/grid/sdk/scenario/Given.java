package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.measure.EvidenceId;
import org.wangge.grid.scoring.measure.EvidenceKind;
import org.wangge.grid.scoring.measure.SubjectId;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.sdk.organisation.StaffingChange;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.scenario.ScenarioDocument.EvidenceGiven;

/** Changes an organisation as a scenario's {@code given} says, and gathers its evidence. */
final class Given {

  private final CheckedPlan plan;
  private final Staffing before;
  private final FailureLog failures;
  private final List<Evidence> evidence = new ArrayList<>();

  Given(CheckedPlan plan, Staffing before, FailureLog failures) {
    this.plan = plan;
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

  /** Evidence of nobody, or of a kind that no sheet counts, would change no score. */
  private boolean isKnown(EvidenceGiven given, String path, int position) {
    if (before.post(PostId.of(given.subject())).isEmpty()) {
      failures.add(
          path + "/subject",
          "given " + (position + 1),
          "a post of the organisation",
          given.subject(),
          Why.NONE);
      return false;
    }
    List<String> kinds =
        plan.schemes().values().stream()
            .flatMap(scheme -> scheme.scheme().criteria().stream())
            .flatMap(criterion -> criterion.shape().measure().kinds().stream())
            .map(EvidenceKind::toString)
            .distinct()
            .toList();
    if (!kinds.contains(given.kind())) {
      failures.add(
          path + "/kind",
          "given " + (position + 1),
          "one of the kinds that the sheets count: " + String.join(", ", kinds),
          given.kind(),
          Why.NONE);
      return false;
    }
    return true;
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
    if (!isKnown(given, path, position)) {
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
