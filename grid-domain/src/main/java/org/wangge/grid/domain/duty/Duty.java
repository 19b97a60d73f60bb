package org.wangge.grid.domain.duty;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.RosterId;
import org.wangge.grid.domain.roster.Turn;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * Who is on duty by a roster at an instant.
 *
 * <p>The roster says the post; who acts for it is found as for any post. Example: it is the turn of
 * {@code desk-2}, whose holder is on leave; its cover acts, with the reasons {@code turn-of-duty,
 * holder-absent, ab-partner}.
 */
public sealed interface Duty {

  /**
   * Who is on duty.
   *
   * @param staffing the posts
   * @param roster a roster of the staffing
   * @param at the instant
   * @return the post on duty with those who act for it, or that there is none
   * @throws IllegalArgumentException if the roster is not of the staffing
   */
  static Duty of(Staffing staffing, RosterId roster, Instant at) {
    Roster found =
        staffing.facts().rosters().stream()
            .filter(candidate -> candidate.id().equals(roster))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No roster " + roster));
    Optional<Turn> turn = found.onDuty(at, staffing.zone());
    if (turn.isEmpty()) {
      boolean begun = !at.isBefore(found.from().atStartOfDay(staffing.zone()).toInstant());
      return new Nobody(
          roster,
          Explanation.of(
              begun
                  ? new DutyReason.BetweenShifts(roster)
                  : new DutyReason.NotBegun(roster, found.from())));
    }
    Incumbency incumbency = staffing.incumbent(turn.get().post(), at);
    return new OnDuty(
        turn.get(),
        incumbency,
        Explanation.of(new DutyReason.TurnOf(turn.get(), staffing.zone()))
            .then(incumbency.explanation()));
  }

  /** {@return the roster} */
  RosterId roster();

  /** {@return whose turn it is and who acts, step by step} */
  Explanation explanation();

  /**
   * A post is on duty.
   *
   * @param turn whose turn it is
   * @param incumbency who acts for the post
   * @param explanation whose turn it is and who acts, step by step
   */
  record OnDuty(Turn turn, Incumbency incumbency, Explanation explanation) implements Duty {
    /** Checks that all parts are there. */
    public OnDuty {
      Objects.requireNonNull(turn, "turn");
      Objects.requireNonNull(incumbency, "incumbency");
      Objects.requireNonNull(explanation, "explanation");
    }

    @Override
    public RosterId roster() {
      return turn.roster();
    }
  }

  /**
   * No post is on duty.
   *
   * @param roster the roster
   * @param explanation why not
   */
  record Nobody(RosterId roster, Explanation explanation) implements Duty {
    /** Checks that both are there. */
    public Nobody {
      Objects.requireNonNull(roster, "roster");
      Objects.requireNonNull(explanation, "explanation");
    }
  }
}
