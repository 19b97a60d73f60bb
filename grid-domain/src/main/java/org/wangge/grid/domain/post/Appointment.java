package org.wangge.grid.domain.post;

import java.util.Objects;
import org.wangge.grid.domain.calendar.Period;

/**
 * A person holds a post over a period.
 *
 * @param post the post
 * @param person the holder
 * @param period from when and until when, the end not included
 * @param recorded from when it was on record, until it was withdrawn
 */
public record Appointment(PostId post, PersonId person, Period period, Period recorded)
    implements Recorded {

  /** Checks that all parts are there. */
  public Appointment {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(recorded, "recorded");
  }

  /**
   * An appointment that was always on record.
   *
   * @param post the post
   * @param person the holder
   * @param period from when and until when, the end not included
   */
  public Appointment(PostId post, PersonId person, Period period) {
    this(post, person, period, Period.ALWAYS);
  }

  /**
   * The same with another time on record.
   *
   * @param other from when it was on record, until it was withdrawn
   * @return the appointment
   */
  public Appointment recorded(Period other) {
    return new Appointment(post, person, period, other);
  }
}
