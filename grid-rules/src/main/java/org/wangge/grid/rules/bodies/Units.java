package org.wangge.grid.rules.bodies;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;

/** Finds the unit that a party means and the post that answers for it. */
final class Units {

  private final Asked asked;
  private final Optional<PostTypeId> answersBy;
  private final List<Reason> reasons;

  Units(Asked asked, Optional<PostTypeId> answersBy, List<Reason> reasons) {
    this.asked = asked;
    this.answersBy = answersBy;
    this.reasons = reasons;
  }

  Optional<Body> find(Party party) {
    List<UnitId> units = units(party);
    if (units.isEmpty()) {
      reasons.add(new BodyReason.NoUnit(party, asked.grid()));
      return Optional.empty();
    }
    if (units.size() > 1) {
      reasons.add(
          new DutyReason.EqualClaim(
              asked.category(), asked.grid(), units.stream().map(UnitId::id).toList()));
      return Optional.empty();
    }
    reasons.add(new BodyReason.UnitOfCase(party, units.get(0), asked.grid()));
    return answering(party, units.get(0));
  }

  /** Whether the party means any unit. */
  boolean known(Party party) {
    return !units(party).isEmpty();
  }

  private List<UnitId> units(Party party) {
    Organisation organisation = asked.staffing().organisation();
    if (party.named().isPresent()) {
      return Optional.ofNullable(asked.state().named().get(party.named().orElseThrow())).stream()
          .toList();
    }
    if (party.unitKind().isPresent()) {
      return organisation.serving(party.unitKind().orElseThrow(), asked.grid()).stream()
          .map(Unit::id)
          .toList();
    }
    Optional<UnitId> unit =
        party.equals(Party.SUMMONED_UNIT)
            ? asked.state().summoned()
            : organisation.responsibleUnit(asked.grid());
    return unit.stream().toList();
  }

  /** The post that answers for a unit. */
  Optional<Body> answering(Party party, UnitId unit) {
    List<PostId> sent =
        answersBy.stream()
            .flatMap(type -> asked.staffing().nearest(type, asked.grid()).stream())
            .map(Post::id)
            .filter(post -> asked.staffing().sender(post).filter(unit::equals).isPresent())
            .toList();
    if (sent.size() == 1) {
      reasons.add(new BodyReason.UnitAnswers(unit, sent.get(0), false));
      return Optional.of(Body.of(unit, sent.get(0)));
    }
    Optional<PostId> contact = Optional.ofNullable(asked.staffing().facts().contacts().get(unit));
    if (contact.isPresent()) {
      reasons.add(new BodyReason.UnitAnswers(unit, contact.get(), true));
    } else {
      reasons.add(
          sent.isEmpty()
              ? new BodyReason.NoPost(party, asked.grid())
              : new BodyReason.SeveralPosts(party, sent));
    }
    return contact.map(post -> Body.of(unit, post));
  }
}
