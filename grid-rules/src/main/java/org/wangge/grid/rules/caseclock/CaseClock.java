package org.wangge.grid.rules.caseclock;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.lateness.Account;
import org.wangge.grid.rules.lateness.Lateness;
import org.wangge.grid.rules.lateness.Verdict;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.Round;

/**
 * A clock of a case, with what its ledger does not hold: requests that the rule refused, and
 * whether it counts in the account.
 *
 * @param clock the clock
 * @param refused why requests for an extension were refused by the rule, or answers to none, in
 *     order
 * @param account whether it counts
 */
public record CaseClock(Clock clock, List<Reason> refused, Account account) {

  /** Copies the list. */
  public CaseClock {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(account, "account");
    refused = ImmutableList.copyOf(refused);
  }

  /**
   * Whether it is late in fact, and in account.
   *
   * @param asOf the instant asked about
   * @return both answers
   */
  public Verdict verdict(Instant asOf) {
    return new Verdict(Lateness.of(clock, asOf), account);
  }

  /**
   * {@return which term was chosen where it is not the ordinary one, what happened to the clock
   * after its start, then how its end was counted}
   */
  public Explanation explanation() {
    List<Reason> reasons = new ArrayList<>();
    clock
        .current()
        .map(Round::choice)
        .filter(choice -> choice.kind() != TermChoice.Kind.ORDINARY)
        .ifPresent(reasons::add);
    clock.told().stream()
        .filter(reason -> !reason.code().equals("clock-started"))
        .forEach(reasons::add);
    reasons.addAll(refused);
    clock.target().ifPresent(target -> reasons.addAll(target.explanation().reasons()));
    return new Explanation(reasons);
  }
}
