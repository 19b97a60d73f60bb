package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.Reading;
import org.wangge.grid.domain.worktime.WorkTime;

/** Bounds the end of a term that depends on unknown dates. */
final class Bounds {

  private static final DayStatus WORKED = DayStatus.makeUpDay(Text.of("假定", "an assumed holiday"));

  private Bounds() {}

  static Deadline.Provisional of(Reckoning asked, LocalDate unknown) {
    WorkCalendar calendar = asked.time().calendar();
    if (!asked.counting().keepsStart() && !calendar.dateOf(asked.start()).isBefore(unknown)) {
      // Where the start moves depends on its own day, and may be later where that is worked.
      Deadline.Provisional worked =
          bounds(asked, unknown, settled(asked, unknown, unknown, WORKED));
      Deadline.Provisional off =
          bounds(asked, unknown, settled(asked, unknown, unknown, DayStatus.WEEKEND));
      return new Deadline.Provisional(
          unknown, earlier(worked.from(), off.from()), later(worked.to(), off.to()), asked);
    }
    boolean paused =
        asked.pauses().stream().anyMatch(pause -> pause.to().isAfter(calendar.startOf(unknown)));
    return bounds(asked, unknown, paused ? settled(asked, unknown, LocalDate.MIN, WORKED) : asked);
  }

  private static Reckoning settled(
      Reckoning asked, LocalDate unknown, LocalDate date, DayStatus status) {
    WorkCalendar calendar = asked.time().calendar();
    List<Period> pauses =
        asked.pauses().stream()
            .filter(pause -> pause.to().isAfter(calendar.startOf(unknown)))
            .collect(ImmutableList.toImmutableList());
    return asked.over(
        WorkTime.of(
            new SettledCalendar(calendar, pauses, asked.counting().keepsStart(), date, status)));
  }

  /**
   * The bounds over a calendar in which some dates are settled; what may be off is spent from the
   * first date on that is still needed.
   */
  private static Deadline.Provisional bounds(Reckoning asked, LocalDate unknown, Reckoning over) {
    LocalDate needed =
        new Count(over, Trace.NONE).end() instanceof Answer.Unknown<Instant> open
            ? open.date()
            : unknown;
    Deadline most = bound(over, needed, Reading.MOST_WORK);
    Deadline least = bound(over, needed, Reading.LEAST_WORK);
    return new Deadline.Provisional(unknown, earlier(most, least), later(most, least), asked);
  }

  private static Deadline earlier(Deadline one, Deadline other) {
    return other.earliest().isPresent()
            && one.earliest().filter(end -> !end.isAfter(other.earliest().get())).isEmpty()
        ? other
        : one;
  }

  private static Deadline later(Deadline one, Deadline other) {
    return one.latest().isEmpty()
            || other.latest().filter(end -> !end.isAfter(one.latest().get())).isPresent()
        ? one
        : other;
  }

  /**
   * The end if the unknown days are taken one way, but each date on which calendar days end, worked
   * or not, as it makes the end earliest or latest.
   */
  private static Deadline bound(Reckoning asked, LocalDate unknown, Reading reading) {
    Deadline bound = reached(asked, unknown, reading);
    Reckoning over = asked;
    // Each term ends on one date; to settle one may move that of a later term.
    for (int term = 0; term < asked.terms().size(); term++) {
      Optional<LocalDate> open = openClose(over, bound);
      if (open.isEmpty()) {
        return bound;
      }
      Reckoning worked = settled(over, open.get(), WORKED);
      Reckoning off = settled(over, open.get(), DayStatus.WEEKEND);
      Deadline ifWorked = reached(worked, unknown, reading);
      Deadline ifOff = reached(off, unknown, reading);
      bound = reading == Reading.MOST_WORK ? earlier(ifWorked, ifOff) : later(ifWorked, ifOff);
      over = bound == ifWorked ? worked : off;
    }
    return bound;
  }

  private static Reckoning settled(Reckoning asked, LocalDate date, DayStatus status) {
    return asked.over(
        WorkTime.of(new SettledCalendar(asked.time().calendar(), List.of(), false, date, status)));
  }

  private static Optional<LocalDate> openClose(Reckoning asked, Deadline bound) {
    if (!(bound instanceof Deadline.Due due)) {
      return Optional.empty();
    }
    OpenCloses closes = new OpenCloses(asked.time().calendar());
    new Count(due.reckoning(), closes).end();
    return closes.dates().stream().findFirst();
  }

  /** The end, looked for ever further ahead. */
  private static Deadline reached(Reckoning asked, LocalDate unknown, Reading reading) {
    long most = Deadlines.daysLookedAt(asked);
    for (long days = 400; ; days = Math.min(most, days * 8)) {
      Optional<WorkTime> assumed = asked.time().assuming(reading, unknown, unknown.plusDays(days));
      if (assumed.isEmpty()) {
        return new Deadline.OutOfReach(asked);
      }
      Reckoning over = asked.over(assumed.get());
      Answer<Instant> end = new Count(over, Trace.NONE).end();
      if (end instanceof Answer.Known<Instant> known) {
        return new Deadline.Due(known.answer(), over);
      }
      if (days == most || end instanceof Answer.Never<Instant>) {
        return new Deadline.OutOfReach(over);
      }
    }
  }

  /** Tells the bounds that there are. */
  static Explanation explain(Deadline.Provisional open) {
    WorkCalendar calendar = open.reckoning().time().calendar();
    Optional<OffsetDateTime> earliest = open.earliest().map(end -> local(end, calendar));
    Optional<OffsetDateTime> latest = open.latest().map(end -> local(end, calendar));
    Optional<Outlook> outlook = calendar.outlook();
    if (earliest.isEmpty()) {
      return Explanation.NONE;
    }
    return Explanation.of(
        latest.isPresent() && outlook.isPresent()
            ? new EndReason.Between(earliest.get(), latest.get(), outlook.get())
            : new EndReason.NotBefore(earliest.get()));
  }

  private static OffsetDateTime local(Instant instant, WorkCalendar calendar) {
    return OffsetDateTime.ofInstant(instant, calendar.zone());
  }
}
