package org.wangge.grid.rules.routing;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.routing.rule.SizeBound;

/** Keeps a matter from going further up than its size allows. */
record SizeBounds(Way way, AgreementLadder ladder, Route.Routed.Builder route) {

  /** The claim itself where it keeps all bounds, else whoever keeps the matter below. */
  Optional<Claim> hold(Claim claim) {
    Facts facts = way.facts();
    List<SizeBound> bounds =
        way.rules().bounds().stream().filter(bound -> bound.when().test(facts)).toList();
    Optional<SizeBound> broken = broken(bounds, claim);
    if (broken.isEmpty()) {
      return Optional.of(claim);
    }
    SizeBound bound = broken.get();
    route.heldBy(bound);
    way.say(new StepReason.HeldByBound(claim.body().post(), bound.notBeyond(), bound.clause()));
    Optional<Claim> kept =
        (bound.boundedTo().isPresent()
                ? way.claim(Party.of(bound.boundedTo().get().id()))
                : leadBefore(bounds))
            .filter(below -> broken(bounds, below).isEmpty());
    if (kept.isEmpty()) {
      way.say(new StepReason.NobodyWithinBound(bound.notBeyond(), bound.clause()));
    }
    return kept;
  }

  private Optional<SizeBound> broken(List<SizeBound> bounds, Claim claim) {
    return bounds.stream()
        .filter(bound -> isAbove(claim.body().post(), bound.notBeyond()))
        .findFirst();
  }

  private boolean isAbove(PostId post, LevelId bound) {
    LevelId level = way.staffing().typeOf(post).on();
    Optional<Ladder> ladderOf = way.staffing().organisation().ladders().ladderOf(bound);
    return ladderOf
        .filter(each -> each.has(level) && each.rungsBelow(level, bound) < 0)
        .isPresent();
  }

  /** The last lead before that keeps the bounds: the table as it was, one hand-up after another. */
  private Optional<Claim> leadBefore(List<SizeBound> bounds) {
    List<Party> parties = way.state().unsolvedBy();
    for (int handUps = parties.size() - 1; handUps >= 0; handUps--) {
      CaseState before = way.state().withUnsolvedBy(parties.subList(0, handUps));
      Way then = way.asIf(before);
      Optional<Claim> lead = new LeadTable(then, ladder).claim();
      if (lead.isPresent() && broken(bounds, lead.get()).isEmpty()) {
        way.reasons().addAll(then.reasons());
        return lead;
      }
    }
    return Optional.empty();
  }
}
