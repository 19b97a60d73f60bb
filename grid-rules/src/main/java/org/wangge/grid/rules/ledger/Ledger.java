package org.wangge.grid.rules.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.deadline.Deadlines;

/**
 * All that was recorded of one term of one case.
 *
 * <p>Rules: (1) entries are read in the order of their instants, those of one instant in the order
 * of recording, so that a late record of an earlier fact does what it would have done in time; (2)
 * the term and the calendar are those of the opening until an entry says otherwise: a plan that is
 * changed later moves nothing; (3) instants lie within the years 1 to 9999. Example: {@code
 * Ledger.open(id, rule, rule.choose(facts), version).and(new Started(at, by))}. What follows from
 * it: {@link Clock#of}. Immutable.
 */
@Value.Immutable
public abstract class Ledger {

  Ledger() {}

  /** {@return which clock it is of} */
  public abstract ClockId id();

  /** {@return the rule of the plan, as it was at the opening} */
  public abstract TermRule rule();

  /** {@return the term at the opening} */
  public abstract TermChoice choice();

  /** {@return the calendar at the opening} */
  public abstract CalendarVersion calendar();

  /** {@return the entries in the order of recording} */
  public abstract List<ClockEntry> entries();

  @Value.Check
  void check() {
    for (ClockEntry entry : entries()) {
      checkRange(entry.at());
      if (entry instanceof ClockEntry.DueFixed fixed) {
        checkRange(fixed.due());
      }
    }
  }

  private static void checkRange(Instant instant) {
    if (instant.isBefore(Deadlines.EARLIEST) || instant.isAfter(Deadlines.LATEST)) {
      throw new IllegalArgumentException("Instant out of range: " + instant);
    }
  }

  /**
   * A ledger without entries.
   *
   * @param id which clock
   * @param rule the rule of the plan
   * @param choice the term that the rule sets for the case
   * @param calendar the calendar it is counted with
   * @return the ledger
   */
  public static Ledger open(
      ClockId id, TermRule rule, TermChoice choice, CalendarVersion calendar) {
    return builder().id(id).rule(rule).choice(choice).calendar(calendar).build();
  }

  /**
   * This ledger with more entries.
   *
   * @param more what is recorded next
   * @return the longer ledger
   */
  public Ledger and(ClockEntry... more) {
    return and(Arrays.asList(more));
  }

  /**
   * This ledger with more entries.
   *
   * @param more what is recorded next
   * @return the longer ledger
   */
  public Ledger and(List<? extends ClockEntry> more) {
    return withEntries(ImmutableList.<ClockEntry>builder().addAll(entries()).addAll(more).build());
  }

  /**
   * This ledger as it was at an instant.
   *
   * @param at the instant, whose entries are included
   * @return the entries up to then
   */
  public Ledger until(Instant at) {
    return withEntries(entries().stream().filter(entry -> !entry.at().isAfter(at)).toList());
  }

  /** {@return the entries in the order in which they hold} */
  public List<ClockEntry> inOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(ClockEntry::at), entries());
  }

  /** {@return the calendars it names, in the order of recording} */
  public List<CalendarVersion> calendars() {
    ImmutableSet.Builder<CalendarVersion> versions = ImmutableSet.builder();
    versions.add(calendar());
    for (ClockEntry entry : entries()) {
      if (entry instanceof ClockEntry.CalendarChanged changed) {
        versions.add(changed.version());
      }
    }
    return versions.build().asList();
  }

  private Ledger withEntries(List<ClockEntry> entries) {
    return builder()
        .id(id())
        .rule(rule())
        .choice(choice())
        .calendar(calendar())
        .addAllEntries(entries)
        .build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Ledger}; each attribute is set once. */
  public static final class Builder extends ImmutableLedger.Builder {
    Builder() {}
  }
}
