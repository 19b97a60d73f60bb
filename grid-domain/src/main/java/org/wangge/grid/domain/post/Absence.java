package org.wangge.grid.domain.post;

import java.util.Objects;
import org.wangge.grid.domain.calendar.Period;

/**
 * A person is away over a period. Why is nobody's business here.
 *
 * @param person who is away
 * @param period from when and until when, the end not included
 */
public record Absence(PersonId person, Period period) {

  /** Checks that all parts are there. */
  public Absence {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(period, "period");
  }
}
