package org.wangge.grid.domain.post;

import java.util.Objects;
import org.wangge.grid.domain.calendar.Period;

/**
 * A person is away over a period. Why is nobody's business here.
 *
 * @param person who is away
 * @param period from when and until when, the end not included
 * @param recorded from when it was on record, until it was withdrawn
 */
public record Absence(PersonId person, Period period, Period recorded) implements Recorded {

  /** Checks that all parts are there. */
  public Absence {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(recorded, "recorded");
  }

  /**
   * An absence that was always on record.
   *
   * @param person who is away
   * @param period from when and until when, the end not included
   */
  public Absence(PersonId person, Period period) {
    this(person, period, Period.ALWAYS);
  }

  /**
   * The same with another time on record.
   *
   * @param other from when it was on record, until it was withdrawn
   * @return the absence
   */
  public Absence recorded(Period other) {
    return new Absence(person, period, other);
  }
}
