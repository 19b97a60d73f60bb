package org.wangge.grid.domain.post;

import java.util.Objects;
import org.wangge.grid.domain.calendar.Period;

/**
 * A person holds a post over a period.
 *
 * @param post the post
 * @param person the holder
 * @param period from when and until when, the end not included
 */
public record Appointment(PostId post, PersonId person, Period period) {

  /** Checks that all parts are there. */
  public Appointment {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(period, "period");
  }
}
