package org.wangge.grid.domain.worktime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a calendar answers to a question of working time.
 *
 * <p>Example: the fifth working day after 2026-12-30 is {@link Unknown} while the calendar of 2027
 * is not published; the next working day of a calendar without one is {@link Never}. Immutable.
 *
 * @param <T> what is asked for
 */
public sealed interface Answer<T> {

  /** {@return the value, where it is known} */
  default Optional<T> value() {
    return this instanceof Known<T> known ? Optional.of(known.answer()) : Optional.empty();
  }

  /**
   * The value, where the question cannot have another answer.
   *
   * @return the value
   * @throws IllegalStateException if there is none
   */
  default T orThrow() {
    return value().orElseThrow(() -> new IllegalStateException("No answer: " + this));
  }

  /**
   * It is known.
   *
   * @param answer the value
   * @param <T> what is asked for
   */
  record Known<T>(T answer) implements Answer<T> {
    /** Checks that it is there. */
    public Known {
      Objects.requireNonNull(answer, "answer");
    }
  }

  /**
   * It depends on a date for which no calendar was published.
   *
   * @param date the first such date on the way
   * @param <T> what is asked for
   */
  record Unknown<T>(LocalDate date) implements Answer<T> {
    /** Checks that it is there. */
    public Unknown {
      Objects.requireNonNull(date, "date");
    }

    /** By the day's number; of one beyond all dates, the last or first of them. */
    static <T> Answer<T> on(long epochDay) {
      long within =
          Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), epochDay));
      return new Unknown<>(LocalDate.ofEpochDay(within));
    }
  }

  /**
   * There is none: the calendar has no working time at all, and its week gives no hope of any.
   *
   * @param <T> what is asked for
   */
  record Never<T>() implements Answer<T> {}
}
