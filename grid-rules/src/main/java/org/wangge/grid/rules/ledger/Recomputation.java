package org.wangge.grid.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a new calendar does to running clocks, listed before it is done.
 *
 * <p>Rules: (1) nothing shifts by itself: a published or amended calendar moves a deadline only
 * when the entries of this list are recorded; (2) a clock that has ended keeps its end and its
 * verdict; (3) every clock given is in one of the three lists; (4) one whose end does not change
 * goes over to the new calendar all the same, so that a later extension is counted with it.
 * Example: a term of 5 working days from 2026-12-30 was provisional; with the calendar of 2027 it
 * is due, and the change shows both. Immutable.
 */
@Value.Immutable
public abstract class Recomputation {

  Recomputation() {}

  /** {@return the clocks whose end changes, a provisional one that is confirmed among them} */
  public abstract List<Change> changes();

  /** {@return the clocks that run on and keep their end} */
  public abstract List<ClockId> unchanged();

  /** {@return the clocks left alone: ended, not begun, or counted with that calendar already} */
  public abstract List<ClockId> leftAlone();

  /** {@return what to record, one entry for each clock that goes over} */
  public abstract List<Entry> entries();

  /**
   * One clock before and after.
   *
   * @param clock which
   * @param before what it had to keep to
   * @param after what it has to keep to once the entry is recorded
   */
  public record Change(ClockId clock, Target before, Target after) {

    /** {@return whether a provisional end becomes a known one} */
    public boolean isConfirmation() {
      return before.isProvisional() && !after.isProvisional();
    }
  }

  /**
   * What to record of one clock.
   *
   * @param clock which
   * @param entry the entry
   */
  public record Entry(ClockId clock, ClockEntry.CalendarChanged entry) {}

  /**
   * Counts anew.
   *
   * @param ledgers all clocks that may be concerned
   * @param version the new calendar
   * @param calendars the new one, and those that the ledgers name
   * @param at when the new one is taken into use, from the last entries on
   * @return the list
   * @throws IllegalArgumentException if a calendar is missing
   */
  public static Recomputation of(
      List<Ledger> ledgers, CalendarVersion version, Calendars calendars, Instant at) {
    calendars.get(version);
    Builder list = new Builder();
    ClockEntry.CalendarChanged entry = new ClockEntry.CalendarChanged(at, version);
    for (Ledger ledger : ledgers) {
      Clock clock = Clock.of(ledger, calendars);
      Standing standing = clock.standing(at);
      if (clock.current().isEmpty()
          || standing instanceof Standing.Ended
          || clock.current().get().calendar().equals(version)) {
        list.addLeftAlone(ledger.id());
        continue;
      }
      Target before = clock.target().orElseThrow();
      Target after =
          Clock.of(ledger.and(ImmutableList.of(entry)), calendars).target().orElseThrow();
      list.addEntries(new Entry(ledger.id(), entry));
      if (before.sameAs(after)) {
        list.addUnchanged(ledger.id());
      } else {
        list.addChanges(new Change(ledger.id(), before, after));
      }
    }
    return list.build();
  }

  static final class Builder extends ImmutableRecomputation.Builder {
    Builder() {}
  }
}
