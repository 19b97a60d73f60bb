package org.wangge.grid.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which deadline a case keeps when others are merged into it: the earliest.
 *
 * <p>Rules: (1) clocks that have not begun, or have ended, have no say; (2) nor has one that stands
 * still, which has no due instant; (3) of the others that with the earliest end survives, of equal
 * ones the first by id; (4) where bounds of provisional ends overlap it cannot be said. Example: of
 * two reports of one pothole, due on the 8th and on the 10th, the merged case is due on the 8th.
 * Immutable.
 */
public sealed interface Merge {

  /**
   * One survives.
   *
   * @param clock which
   * @param target what it has to keep to
   */
  record Survives(ClockId clock, Target target) implements Merge {}

  /**
   * It cannot be said which.
   *
   * @param candidates those that may be the earliest, in the order given; none where none runs
   */
  record Undecided(List<ClockId> candidates) implements Merge {
    /** Copies the list. */
    public Undecided {
      candidates = ImmutableList.copyOf(candidates);
    }
  }

  /**
   * Decides.
   *
   * @param clocks the clocks of the same term of the cases merged
   * @param at when they are merged, from the last entries on
   * @return the one that survives
   */
  static Merge of(List<Clock> clocks, Instant at) {
    List<Clock> running =
        clocks.stream()
            .filter(clock -> !(clock.standing(at) instanceof Standing.Ended))
            .filter(clock -> clock.target().flatMap(Target::earliest).isPresent())
            .toList();
    Optional<Clock> first =
        running.stream()
            .min(Comparator.<Clock, Instant>comparing(Merge::latest).thenComparing(Clock::id));
    List<ClockId> maybe =
        running.stream()
            .filter(clock -> !earliest(clock).isAfter(latest(first.orElseThrow())))
            .map(Clock::id)
            .toList();
    boolean clear =
        running.stream()
            .filter(clock -> clock != first.orElseThrow())
            .noneMatch(clock -> earliest(clock).isBefore(latest(first.orElseThrow())));
    return first.isPresent() && clear
        ? new Survives(first.get().id(), first.get().target().orElseThrow())
        : new Undecided(maybe);
  }

  private static Instant earliest(Clock clock) {
    return clock.target().flatMap(Target::earliest).orElse(Instant.MAX);
  }

  private static Instant latest(Clock clock) {
    return clock.target().flatMap(Target::latest).orElse(Instant.MAX);
  }
}
