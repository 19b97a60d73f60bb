package org.wangge.grid.rules.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.routing.rule.Agreement;
import org.wangge.grid.rules.routing.rule.Notice;

/** Climbs the rungs of an agreement; the notices that run are added to a list. */
record AgreementLadder(NoticeClock clock, List<TermId> notices) {

  /**
   * @throws IllegalArgumentException if the plan has no such agreement
   */
  Optional<Claim> claim(Way way, Party named) {
    Agreement agreement =
        way.rules().agreements().stream()
            .filter(each -> each.id().id().equals(named.agreement().orElseThrow()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No agreement " + named));
    for (int i = 0; i < agreement.rungs().size(); i++) {
      Party party = agreement.rungs().get(i);
      if (way.finder().isThere(party)) {
        way.say(new AgreementReason.RungLeads(agreement.id(), i + 1, party, agreement.clause()));
        return way.claim(party);
      }
      way.say(new AgreementReason.RungSkipped(agreement.id(), i + 1, party));
      if (i == 0 && agreement.notice().isPresent() && runs(way, agreement)) {
        return way.claim(agreement.notice().get().lead());
      }
    }
    way.say(new AgreementReason.NoRungLeft(agreement.id(), agreement.clause()));
    return Optional.empty();
  }

  /** Whether the notice has not ended; its last instant belongs to it. */
  private boolean runs(Way way, Agreement agreement) {
    Notice notice = agreement.notice().orElseThrow();
    Optional<Instant> end = clock.end(notice.term());
    if (end.isPresent() && way.at().isAfter(end.get())) {
      way.say(new AgreementReason.NoticeOver(agreement.id(), notice.term(), agreement.clause()));
      return false;
    }
    way.say(
        new AgreementReason.NoticeRuns(
            agreement.id(), notice.term(), notice.lead(), agreement.clause()));
    notices.add(notice.term());
    return true;
  }
}
