package org.wangge.grid.rules.routing;

import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.PostOrUnit;
import org.wangge.grid.domain.cases.RoleId;
import org.wangge.grid.rules.bodies.Body;

/** Who leads by the tables of the plan, or by designation, before bounds and conflicts. */
record LeadTable(Way way, AgreementLadder ladder) {

  /** The part that a designated unit has in a case. */
  private static final RoleId DESIGNATED = RoleId.of("designated");

  /** Whom the row says that applies, through its agreement where it names one. */
  Optional<Claim> claim() {
    Optional<Party> party = way.first(way.tables().lead());
    if (party.isEmpty()) {
      way.say(new RouteReason.NoRow());
    }
    return party.flatMap(
        named -> named.agreement().isPresent() ? ladder.claim(way, named) : way.claim(named));
  }

  /** Whoever was designated, whatever the tables say; it cannot hand the case back. */
  Optional<Claim> designated() {
    PostOrUnit to = way.state().designated().orElseThrow();
    way.say(new StepReason.Designated(to));
    if (to instanceof PostOrUnit.OfPost named) {
      Party party = Party.of(way.staffing().typeOf(named.post()).id().id());
      return Optional.of(new Claim(party, Body.of(named.post())));
    }
    Party party = Party.named(DESIGNATED);
    return way.finder()
        .ofUnit(party, ((PostOrUnit.OfUnit) to).unit(), way.reasons())
        .map(body -> new Claim(party, body));
  }
}
