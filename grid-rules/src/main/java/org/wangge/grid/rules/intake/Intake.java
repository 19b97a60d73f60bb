package org.wangge.grid.rules.intake;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.rules.condition.CodeTree;

/**
 * Tells a report that came in before from a new one.
 *
 * <p>Rules: (1) an open case with the same key is the same case; of several, which the host should
 * not have, the first by id; (2) otherwise the report is a new case, and open cases that are like
 * it are offered, the likest first, then by id; (3) two reports with different keys of one channel
 * are compared as any others. Example (HC-05): a broken lamp through the hotline and through the
 * app, in the same grid on one day: a new case with one suspect. The order in which open cases are
 * given changes nothing. Immutable.
 *
 * @param likeness when reports are alike
 * @param organisation the grids
 * @param categories the tree of categories
 */
public record Intake(Likeness likeness, Organisation organisation, CodeTree categories) {

  /** Checks that all parts are there. */
  public Intake {
    Objects.requireNonNull(likeness, "likeness");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(categories, "categories");
  }

  /**
   * What a report is.
   *
   * @param report the report
   * @param open the open cases; that of the report itself is left aside
   * @return the same case, or a new one with its suspects
   */
  public Arrival of(Report report, Collection<CaseState> open) {
    List<Report> others =
        open.stream()
            .map(CaseState::report)
            .filter(other -> !other.caseId().equals(report.caseId()))
            .sorted(Comparator.comparing(Report::caseId))
            .toList();
    Optional<CaseId> same =
        others.stream()
            .filter(other -> report.key().isPresent() && other.key().equals(report.key()))
            .map(Report::caseId)
            .findFirst();
    if (same.isPresent()) {
      Reason reason = new IntakeReason.SameKey(report.key().orElseThrow(), same.get());
      return new Arrival.SameCase(same.get(), Explanation.of(reason));
    }
    List<Suspect> suspects =
        others.stream()
            .flatMap(other -> suspect(report, other).stream())
            .sorted(Comparator.comparing(Suspect::share).reversed().thenComparing(Suspect::caseId))
            .toList();
    List<Reason> reasons = new ArrayList<>();
    suspects.forEach(
        suspect ->
            reasons.add(new IntakeReason.Suspected(suspect, likeness.clause().stream().toList())));
    return new Arrival.NewCase(suspects, new Explanation(reasons));
  }

  private Optional<Suspect> suspect(Report report, Report other) {
    List<Trait> traits =
        traits(report, other).stream().filter(trait -> likeness.of(trait) > 0).toList();
    int points = traits.stream().mapToInt(likeness::of).sum();
    return points >= likeness.atLeast()
        ? Optional.of(new Suspect(other.caseId(), new Share(points, likeness.most()), traits))
        : Optional.empty();
  }

  private List<Trait> traits(Report report, Report other) {
    ImmutableList.Builder<Trait> traits = ImmutableList.builder();
    if (report.grid().equals(other.grid())) {
      traits.add(Trait.SAME_GRID);
    } else if (organisation.grid(report.grid()).isPresent()
        && organisation.neighbours(report.grid()).contains(other.grid())) {
      traits.add(Trait.NEIGHBOUR_GRID);
    }
    String category = report.category().id();
    String another = other.category().id();
    if (category.equals(another)) {
      traits.add(Trait.SAME_CATEGORY);
    } else if (categories.covers(category, another) || categories.covers(another, category)) {
      traits.add(Trait.RELATED_CATEGORY);
    }
    if (report.household().isPresent() && report.household().equals(other.household())) {
      traits.add(Trait.SAME_HOUSEHOLD);
    }
    Duration apart = Duration.between(other.at(), report.at()).abs();
    if (likeness.within().filter(period -> apart.compareTo(period) <= 0).isPresent()) {
      traits.add(Trait.SAME_PERIOD);
    }
    return traits.build();
  }
}
