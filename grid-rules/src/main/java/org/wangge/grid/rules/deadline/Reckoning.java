package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.Counting;

/**
 * All that the end of a term depends on: the question that {@link Deadlines} answers.
 *
 * <p>Rules: (1) the first term runs from the start, each further one, an extension, from the end of
 * the one before; (2) pauses are cut out of the calendar; they are in order and none touches the
 * next; (3) a pause, or the part of one, before the start does not matter, nor does one that begins
 * at the end or later; (4) a pause with an open end is never over: a term that is not over by then
 * has no end. Example: 5 working days from 2026-09-30, extended by 3, are {@code [5 working-days, 3
 * working-days]}. Immutable.
 *
 * @param time the calendar
 * @param counting how the terms are counted
 * @param start when the first begins
 * @param terms the term, then its extensions
 * @param pauses when it does not run
 */
public record Reckoning(
    WorkTime time, Counting counting, Instant start, List<Term> terms, List<Period> pauses) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no term, the counting does not define the unit of
   *     one (ask {@link Counting#defines} first), the start or a pause is out of range, or pauses
   *     touch
   */
  public Reckoning {
    Objects.requireNonNull(time, "time");
    terms = ImmutableList.copyOf(terms);
    pauses = ImmutableList.copyOf(pauses);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("No term");
    }
    for (Term term : terms) {
      if (!counting.defines(term.unit())) {
        throw new IllegalArgumentException(counting.id() + " does not count " + term.unit());
      }
    }
    if (start.isBefore(Deadlines.EARLIEST) || start.isAfter(Deadlines.LATEST)) {
      throw new IllegalArgumentException("Start out of range: " + start);
    }
    for (Period pause : pauses) {
      if (!pause.isOpenEnded() && pause.to().isAfter(Deadlines.LATEST)) {
        throw new IllegalArgumentException("Pause out of range: " + pause);
      }
    }
    for (int i = 1; i < pauses.size(); i++) {
      if (!pauses.get(i - 1).to().isBefore(pauses.get(i).from())) {
        throw new IllegalArgumentException("Pauses touch or are out of order: " + pauses);
      }
    }
  }

  /**
   * A term that is neither extended nor paused.
   *
   * @param term how long it is
   * @param counting how it is counted
   * @param time the calendar
   * @param start when it begins
   * @return the question
   */
  public static Reckoning of(Term term, Counting counting, WorkTime time, Instant start) {
    return new Reckoning(time, counting, start, ImmutableList.of(term), ImmutableList.of());
  }

  /**
   * The same with another calendar.
   *
   * @param other the calendar
   * @return the question asked of it
   */
  public Reckoning over(WorkTime other) {
    return new Reckoning(other, counting, start, terms, pauses);
  }
}
