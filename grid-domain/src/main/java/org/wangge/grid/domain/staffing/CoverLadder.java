package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.Turn;

/** Climbs the cover ladder of a post; never asks the same post twice, so it always ends. */
final class CoverLadder {

  /** Most ladders end on one of the first rungs. */
  private static final int FEW = 4;

  private final Staffing staffing;
  private final ImmutableListMultimap<GridId, Roster> rosters;

  CoverLadder(Staffing staffing) {
    this.staffing = staffing;
    this.rosters = Multimaps.index(staffing.facts().rosters(), Roster::on);
  }

  Incumbency climb(PostId post, Instant at) {
    List<Reason> reasons = new ArrayList<>(FEW);
    Optional<Acting> acting = ask(post, at, reasons, new ArrayList<>(FEW));
    if (acting.isEmpty()) {
      reasons.add(new IncumbencyReason.Nobody(post));
      return new Incumbency.Vacant(post, new Explanation(reasons));
    }
    return new Incumbency.Filled(
        post, acting.get().post(), acting.get().persons(), new Explanation(reasons));
  }

  private Optional<Acting> ask(PostId post, Instant at, List<Reason> reasons, List<PostId> asked) {
    asked.add(post);
    List<PersonId> present = staffing.present(post, at);
    if (!present.isEmpty()) {
      present.forEach(person -> reasons.add(new IncumbencyReason.Holder(post, person)));
      return Optional.of(new Acting(post, present));
    }
    sayWhyNotHolder(post, at, reasons);
    for (CoverStep step : staffing.typeOf(post).cover()) {
      Optional<Acting> acting =
          step instanceof CoverStep.AbPartner
              ? askPartner(post, at, reasons)
              : askNext(post, step, at, reasons, asked);
      if (acting.isPresent()) {
        return acting;
      }
    }
    return Optional.empty();
  }

  private void sayWhyNotHolder(PostId post, Instant at, List<Reason> reasons) {
    List<PersonId> holders = staffing.holders(post, at);
    for (PersonId holder : holders) {
      Period away = staffing.away(holder, at).orElseThrow();
      reasons.add(new IncumbencyReason.HolderAbsent(post, holder, away, staffing.zone()));
    }
    if (holders.isEmpty()) {
      reasons.add(new IncumbencyReason.PostVacant(post));
      staffing
          .typeOf(post)
          .unitFillsVacancy()
          .flatMap(rule -> staffing.sender(post).map(unit -> unitFills(post, unit, rule)))
          .ifPresent(reasons::add);
    }
  }

  private static Reason unitFills(PostId post, UnitId unit, ClauseRef rule) {
    return new IncumbencyReason.UnitFills(post, unit, rule);
  }

  private Optional<Acting> askPartner(PostId post, Instant at, List<Reason> reasons) {
    Optional<PostId> partner = staffing.partner(post, at);
    if (partner.isEmpty()) {
      reasons.add(new IncumbencyReason.NoAbPartner(post));
      return Optional.empty();
    }
    List<PersonId> present = staffing.present(partner.get(), at);
    if (present.isEmpty()) {
      reasons.add(new IncumbencyReason.AbPartnerAway(post, partner.get()));
      return Optional.empty();
    }
    PostType type = staffing.typeOf(post);
    ClauseRef rule = type.paired().orElse(type.clause());
    for (PersonId person : present) {
      reasons.add(new IncumbencyReason.AbPartner(post, partner.get(), person, rule));
    }
    return Optional.of(new Acting(partner.get(), present));
  }

  private Optional<Acting> askNext(
      PostId post, CoverStep step, Instant at, List<Reason> reasons, List<PostId> asked) {
    Optional<PostId> next = next(post, step, at);
    if (next.isEmpty() || asked.contains(next.get())) {
      reasons.add(new IncumbencyReason.StepLeadsNowhere(post, step));
      return Optional.empty();
    }
    ClauseRef rule = staffing.typeOf(post).clause();
    boolean superior = step instanceof CoverStep.Superior;
    reasons.add(
        superior || step instanceof CoverStep.OfType
            ? new IncumbencyReason.NextPost(post, next.get(), superior, rule)
            : new IncumbencyReason.Referred(post, next.get(), step, rule));
    return ask(next.get(), at, reasons, asked);
  }

  private Optional<PostId> next(PostId post, CoverStep step, Instant at) {
    if (step instanceof CoverStep.OfType ofType) {
      return staffing.single(post, ofType.type());
    }
    if (step instanceof CoverStep.DutyOfficer) {
      return onDuty(post, at);
    }
    return step instanceof CoverStep.Unit
        ? staffing
            .sender(post)
            .flatMap(unit -> Optional.ofNullable(staffing.facts().contacts().get(unit)))
        : staffing.superior(post);
  }

  /** The one post on duty on the grids of a post, or on the nearest grids above. */
  private Optional<PostId> onDuty(PostId post, Instant at) {
    List<PostId> found =
        staffing.post(post).orElseThrow().grids().stream()
            .flatMap(grid -> onDuty(grid, at).stream())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<PostId> onDuty(GridId grid, Instant at) {
    for (Grid step : staffing.organisation().path(grid)) {
      List<PostId> found =
          rosters.get(step.id()).stream()
              .flatMap(roster -> roster.onDuty(at, staffing.zone()).stream())
              .map(Turn::post)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who was found. */
  private record Acting(PostId post, List<PersonId> persons) {}
}
