package org.wangge.grid.rules.lateness;

import java.time.Instant;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.Round;
import org.wangge.grid.rules.ledger.Standing;
import org.wangge.grid.rules.ledger.Target;

/**
 * Whether the work is late, in fact. Every report takes this and nothing else.
 *
 * <p>Rules: (1) what is done at the instant of the end is on time (Civil Code, article 1259: 以内
 * includes the number); (2) it is computed from the ledger each time and stored nowhere; (3) late
 * work is accepted, and is late; (4) a round that began anew or was handed on is judged by the
 * instant at which it ended; (5) a provisional end decides where it can: done by the earliest
 * possible one is on time, after the latest possible one late. Example: due on 2026-10-13 at 18:00,
 * done at 18:00, on time; done at 18:01, {@link Late} by a minute. Immutable.
 */
public sealed interface Lateness {

  /** {@return whether it is late, done or not} */
  default boolean isLate() {
    return this instanceof Late || this instanceof Overdue;
  }

  /** {@return by how much it is late, if it is} */
  default Optional<Overrun> overrun() {
    if (this instanceof Late late) {
      return Optional.of(late.by());
    }
    return this instanceof Overdue overdue ? Optional.of(overdue.by()) : Optional.empty();
  }

  /** {@return in a word or two, for example 逾期办结 and done late} */
  default Text text() {
    if (this instanceof OnTime) {
      return Text.of("按期办结", "done on time");
    } else if (this instanceof Late) {
      return Text.of("逾期办结", "done late");
    } else if (this instanceof Overdue) {
      return Text.of("逾期未办结", "overdue");
    } else if (this instanceof Running) {
      return Text.of("在办，未到期", "running, not yet due");
    } else if (this instanceof Still) {
      return Text.of("暂停计时", "standing still");
    } else if (this instanceof NotSayable) {
      return Text.of("待工作日历公布后确认", "to be said once the calendar is published");
    }
    return this instanceof NotStarted
        ? Text.of("计时尚未开始", "not begun")
        : Text.of("没有可计算的截止时间", "without an end that can be counted");
  }

  /**
   * It ended by the end of the term.
   *
   * @param due the end; of one not known exactly the earliest possible
   * @param at when it was done
   */
  record OnTime(Instant due, Instant at) implements Lateness {}

  /**
   * It ended after the end of the term.
   *
   * @param by how late
   */
  record Late(Overrun by) implements Lateness {}

  /**
   * It has not ended, and the end of the term is over.
   *
   * @param by how late so far
   */
  record Overdue(Overrun by) implements Lateness {}

  /**
   * It has not ended, and the end of the term is to come.
   *
   * @param due the end; of one not known exactly the earliest possible
   * @param asOf as of when
   */
  record Running(Instant due, Instant asOf) implements Lateness {}

  /**
   * It stands still: nothing can become late.
   *
   * @param since since when
   */
  record Still(Instant since) implements Lateness {}

  /**
   * It depends on days whose calendar is not published.
   *
   * @param earliest the earliest end possible
   * @param at when it was done, or as of when it is not
   */
  record NotSayable(Instant earliest, Instant at) implements Lateness {}

  /** The term has not begun. */
  record NotStarted() implements Lateness {}

  /** No end of the term can be found. */
  record NoEnd() implements Lateness {}

  /**
   * Judges the current round of a clock.
   *
   * @param clock the clock
   * @param asOf an instant from its last entry on
   * @return late or not
   */
  static Lateness of(Clock clock, Instant asOf) {
    return clock.current().map(round -> of(round, asOf)).orElse(new NotStarted());
  }

  /**
   * Judges one round. One that has ended is judged by its end, whatever the instant asked for.
   *
   * @param round the round
   * @param asOf an instant from the last entry on
   * @return late or not
   */
  static Lateness of(Round round, Instant asOf) {
    boolean ended = round.ended().isPresent();
    Instant at = round.ended().map(Standing.Ended::at).orElse(asOf);
    Target target = round.target();
    if (target instanceof Target.Still still) {
      return new Still(still.since());
    }
    Optional<Instant> earliest = target.earliest();
    if (earliest.isEmpty()) {
      return new NoEnd();
    }
    if (!at.isAfter(earliest.get())) {
      return ended ? new OnTime(earliest.get(), at) : notYet(round, earliest.get(), at);
    }
    if (target.latest().filter(at::isAfter).isEmpty()) {
      return new NotSayable(earliest.get(), at);
    }
    Instant due = target.latest().get();
    Overrun by = new Overrun(due, at, round.workingTime(due, at));
    return ended ? new Late(by) : new Overdue(by);
  }

  private static Lateness notYet(Round round, Instant due, Instant at) {
    Standing standing = round.standing(at);
    return standing instanceof Standing.Paused paused && !(round.target() instanceof Target.Fixed)
        ? new Still(paused.since())
        : new Running(due, at);
  }
}
