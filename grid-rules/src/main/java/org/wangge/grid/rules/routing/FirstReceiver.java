package org.wangge.grid.rules.routing;

import java.util.Optional;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.post.PostId;

/** Finds who is accountable: the first receiver, until a lead has accepted the hand-over. */
record FirstReceiver(Way way) {

  /** Nobody where the plan has no such rule or the report does not say who received it. */
  Optional<PostId> accountable(Optional<Assignment> lead) {
    Optional<ClauseRef> rule = way.rules().firstAsked();
    CaseState state = way.state();
    Optional<PostId> receiver = state.report().receivedBy();
    if (rule.isEmpty() || receiver.isEmpty()) {
      return Optional.empty();
    }
    if (state.handOverAccepted() && lead.isPresent()) {
      way.say(new StepReason.HandedOver(lead.get().post(), rule.get()));
      return lead.map(Assignment::post);
    }
    way.say(new StepReason.FirstAsked(receiver.get(), rule.get()));
    return receiver;
  }
}
