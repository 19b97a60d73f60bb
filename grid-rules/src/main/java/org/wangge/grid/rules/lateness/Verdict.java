package org.wangge.grid.rules.lateness;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * Both answers to "was it late": in fact, and in account. Neither ever replaces the other, and each
 * clock of a case has its own.
 *
 * <p>Example: done late, appeal upheld: {@code fact().isLate()}, not {@code countsAsLate()}.
 * Immutable.
 *
 * @param fact what happened
 * @param account whether it counts
 */
public record Verdict(Lateness fact, Account account) {

  /** Checks that the parts are there. */
  public Verdict {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(account, "account");
  }

  /** {@return whether statistics hold it against the holder} */
  public boolean countsAsLate() {
    return fact.isLate() && account.inTimeliness();
  }

  /** {@return both in words} */
  public Text text() {
    return account instanceof Account.Excluded out
        ? Text.format("%s；%s", "%s; %s", fact.text(), out.why().text())
        : fact.text();
  }
}
