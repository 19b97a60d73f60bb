package org.wangge.grid.rules.extension;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.clock.ExtensionRule;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.ClockEntry;
import org.wangge.grid.rules.ledger.Round;
import org.wangge.grid.rules.ledger.Standing;
import org.wangge.grid.rules.ledger.Target;

/**
 * What becomes of a request for more time.
 *
 * <p>Rules: (1) it is asked by the end of the term, the instant of the end included, while the term
 * runs or stands still; (2) a round has so many extensions as the rule says; a refused request does
 * not count, one without an answer does; (3) each is in the rule's unit and not longer. Who may
 * grant it is not the business of the clock. Immutable.
 */
public sealed interface ExtensionAnswer {

  /** {@return what to record of the request} */
  List<ClockEntry> entries();

  /**
   * It may be granted.
   *
   * @param asked the request, to record now
   * @param left how many more may be asked for after it
   */
  record Allowed(ClockEntry.ExtensionAsked asked, int left) implements ExtensionAnswer {
    @Override
    public List<ClockEntry> entries() {
      return ImmutableList.of(asked);
    }

    /**
     * The grant.
     *
     * @param at when it is granted, which may be after the end
     * @return the entry to record then
     */
    public ClockEntry.ExtensionGranted granted(Instant at) {
      return new ClockEntry.ExtensionGranted(at, asked.term());
    }
  }

  /**
   * It may not.
   *
   * @param asked the request
   * @param reasons why, at least one
   */
  record Refused(ClockEntry.ExtensionAsked asked, List<ExtensionReason> reasons)
      implements ExtensionAnswer {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Refused {
      reasons = ImmutableList.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("No reason to refuse " + asked);
      }
    }

    @Override
    public List<ClockEntry> entries() {
      return ImmutableList.of(asked, new ClockEntry.ExtensionRefused(asked.at()));
    }
  }

  /**
   * Decides.
   *
   * @param clock the clock whose term is to be extended
   * @param at when it is asked for, from the last entry on
   * @param term how much is asked for
   * @return that it may be granted, or why not; with the entries to record
   */
  static ExtensionAnswer to(Clock clock, Instant at, Term term) {
    ClockEntry.ExtensionAsked asked = new ClockEntry.ExtensionAsked(at, term);
    Optional<ExtensionRule> rule = clock.ledger().rule().extension();
    if (rule.isEmpty()) {
      return new Refused(
          asked, ImmutableList.of(new ExtensionReason.NotAllowed(clock.ledger().rule())));
    }
    Standing standing = clock.standing(at);
    if (!(standing instanceof Standing.Running || standing instanceof Standing.Paused)) {
      return new Refused(asked, ImmutableList.of(new ExtensionReason.NotRunning(standing)));
    }
    List<ExtensionReason> reasons = new ArrayList<>();
    Round round = clock.current().orElseThrow();
    Target target = round.target();
    if (target.latest().filter(at::isAfter).isPresent()) {
      reasons.add(new ExtensionReason.TooLate(at, target.latest().get(), round.zone()));
    } else if (target.earliest().filter(at::isAfter).isPresent()) {
      reasons.add(new ExtensionReason.EndNotKnown(at, target.earliest().get(), round.zone()));
    }
    if (clock.extensionsLeft() == 0) {
      reasons.add(
          new ExtensionReason.TooOften(
              rule.get(), clock.extensionsUsed(), round.pendingRequests()));
    }
    if (term.unit() != rule.get().most().unit()
        || !round.choice().counting().defines(term.unit())) {
      reasons.add(new ExtensionReason.WrongUnit(rule.get(), term));
    } else if (term.amount() > rule.get().most().amount()) {
      reasons.add(new ExtensionReason.TooLong(rule.get(), term));
    }
    return reasons.isEmpty()
        ? new Allowed(asked, clock.extensionsLeft() - 1)
        : new Refused(asked, reasons);
  }
}
