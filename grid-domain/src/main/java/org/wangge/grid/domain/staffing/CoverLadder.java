package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;

/** Climbs the cover ladder of a post; never asks the same post twice, so it always ends. */
final class CoverLadder {

  private final Staffing staffing;

  CoverLadder(Staffing staffing) {
    this.staffing = staffing;
  }

  Incumbency climb(PostId post, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    Optional<Acting> acting = ask(post, at, reasons, new LinkedHashSet<>());
    if (acting.isEmpty()) {
      reasons.add(new IncumbencyReason.Nobody(post));
      return new Incumbency.Vacant(post, new Explanation(reasons));
    }
    return new Incumbency.Filled(
        post, acting.get().post(), acting.get().persons(), new Explanation(reasons));
  }

  private Optional<Acting> ask(PostId post, Instant at, List<Reason> reasons, Set<PostId> asked) {
    if (!asked.add(post)) {
      return Optional.empty();
    }
    List<PersonId> present = present(post, at);
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
    List<PersonId> present = present(partner.get(), at);
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
      PostId post, CoverStep step, Instant at, List<Reason> reasons, Set<PostId> asked) {
    boolean superior = step instanceof CoverStep.Superior;
    Optional<PostId> next =
        step instanceof CoverStep.OfType ofType
            ? staffing.single(post, ofType.type())
            : staffing.superior(post);
    if (next.isEmpty() || asked.contains(next.get())) {
      reasons.add(new IncumbencyReason.StepLeadsNowhere(post, step));
      return Optional.empty();
    }
    reasons.add(
        new IncumbencyReason.NextPost(post, next.get(), superior, staffing.typeOf(post).clause()));
    return ask(next.get(), at, reasons, asked);
  }

  private List<PersonId> present(PostId post, Instant at) {
    return staffing.holders(post, at).stream()
        .filter(person -> staffing.away(person, at).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Who was found. */
  private record Acting(PostId post, List<PersonId> persons) {}
}
