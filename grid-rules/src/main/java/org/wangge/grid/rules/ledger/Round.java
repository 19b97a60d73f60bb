package org.wangge.grid.rules.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.Warning;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.deadline.Deadlines;
import org.wangge.grid.rules.deadline.Reckoning;

/**
 * One run of a clock, from its start or restart to its end. Rounds are judged one by one.
 *
 * <p>Time is measured as the term is counted: working time for working minutes, hours and days,
 * else time on the clock; what lies in a pause does not count. Elapsed and remaining time add up to
 * what lies between start and end. Example: 8 working hours from Monday 09:00, with business from
 * 09:00 to 17:00, paused from 11:00 to 13:00, are due on Tuesday at 11:00; on Monday at 15:00 four
 * hours have elapsed and four remain. Immutable.
 */
@Value.Immutable
public abstract class Round {

  Round() {}

  /** {@return its number within the clock, from 1} */
  public abstract int number();

  /** {@return who has or had the case} */
  public abstract Holder holder();

  /** {@return when the term begins} */
  public abstract Instant start();

  /** {@return the term} */
  public abstract TermChoice choice();

  /** {@return the calendar} */
  public abstract CalendarVersion calendar();

  /** {@return the extensions granted, in order} */
  public abstract List<Term> extensions();

  /** {@return how many requests for an extension have no answer yet} */
  public abstract int pendingRequests();

  /**
   * {@return how often its end was set anew by an extension, a date by hand, another term or
   * calendar; reminders begin again then}
   */
  public abstract int revision();

  /** {@return when it did not run, each pause with a known end} */
  public abstract List<Period> pauses();

  /** {@return what it has to keep to} */
  public Target target() {
    return standsStill()
        .<Target>map(since -> new Target.Still(since, remaining(since)))
        .orElse(running());
  }

  /** Since when it stands still, where nothing says until when and it was not over before. */
  private Optional<Instant> standsStill() {
    return still()
        .filter(stretch -> stretch.isOpenEnded() && !fixed())
        .map(Period::from)
        .filter(since -> running().latest().filter(due -> !due.isAfter(since)).isEmpty());
  }

  /** {@return how it ended, if it has} */
  public abstract Optional<Standing.Ended> ended();

  /** The stretch in which it stands still after its last entry; paused, unless the case is away. */
  abstract Optional<Period> still();

  abstract boolean away();

  /** The target it has, or would have if it ran on at once. */
  abstract Target running();

  abstract WorkTime time();

  /**
   * Whether it runs.
   *
   * @param at an instant from the last entry on
   * @return whether it runs, stands still or has ended
   */
  public Standing standing(Instant at) {
    if (ended().isPresent()) {
      return ended().get();
    }
    if (still().isEmpty() || !still().get().contains(at)) {
      return new Standing.Running();
    }
    return away()
        ? new Standing.Away(still().get().from())
        : new Standing.Paused(still().get().from(), still().get().to());
  }

  /**
   * How much of the term is over.
   *
   * @param at an instant
   * @return the time from the start on, pauses cut out; negative before the start
   */
  public Answer<Duration> elapsed(Instant at) {
    return pace().between(start(), moving(at));
  }

  /**
   * How much of the term is left.
   *
   * @param at an instant
   * @return the time to the end, pauses cut out; negative after the end; not known where the end is
   *     not
   */
  public Answer<Duration> remaining(Instant at) {
    return running().due().isPresent()
        ? pace().between(moving(at), running().due().get())
        : unknown();
  }

  /** Time does not move on while the clock stands still without a known end of that. */
  private Instant moving(Instant at) {
    return standsStill().filter(at::isAfter).orElse(at);
  }

  private <T> Answer<T> unknown() {
    return running() instanceof Target.Counted counted
            && counted.deadline() instanceof Deadline.Provisional open
        ? new Answer.Unknown<>(open.firstUnknown())
        : new Answer.Never<>();
  }

  /**
   * The moment of a warning: so much working or running time before the end, pauses cut out; so
   * many days before it at the same time of day; or when so many per cent of the time are over. One
   * that would lie in a pause comes when the clock runs on.
   *
   * @param warning the warning
   * @return the moment, which may lie before the start; not known where the end is not
   */
  public Answer<Instant> momentOf(Warning warning) {
    if (target().due().isEmpty()) {
      return unknown();
    }
    return new Moments(time(), pace(), start(), target().due().get()).of(warning);
  }

  /**
   * So long after the end, at the same time of day: the moment of a step of the ladder.
   *
   * @param term how long
   * @return the moment, or its bounds; empty where the end is not known
   */
  public Optional<Deadline> after(Term term) {
    return target()
        .due()
        .map(due -> Deadlines.compute(Reckoning.of(term, SameClock.COUNTING, time(), due)));
  }

  /**
   * Working time between two instants by the calendar of this round, pauses not cut out.
   *
   * @param from the first instant
   * @param to the first instant after
   * @return how much
   */
  public Answer<Duration> workingTime(Instant from, Instant to) {
    return time().workingTimeBetween(from, to);
  }

  /** {@return whose clocks its dates go by} */
  public ZoneId zone() {
    return time().calendar().zone();
  }

  /** {@return whether its time is working time} */
  public boolean countsWorkingTime() {
    TermUnit unit = choice().counting().unitOf(choice().term());
    return unit.isWorkingTime() || unit == TermUnit.WORKING_DAYS;
  }

  private Pace pace() {
    return new Pace(time(), countsWorkingTime(), cut());
  }

  /** A date set by hand does not move with pauses: none is cut out. */
  private List<Period> cut() {
    return fixed() ? List.of() : pauses();
  }

  /** Whether its end was set by hand, extended or not. */
  abstract boolean fixed();

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableRound.Builder {
    Builder() {}
  }
}
