package org.wangge.grid.domain.post;

import java.time.Instant;
import org.wangge.grid.domain.calendar.Period;

/**
 * A fact with two times: when it holds, and when it was on record.
 *
 * <p>Rules: (1) a fact is on record from {@code recorded.from} until it is withdrawn at {@code
 * recorded.to}; (2) what is withdrawn stays among the facts and acts no more; (3) a fact without
 * these times was always on record. Example: an appointment from 05-01 entered on 05-20 holds on
 * 05-12, but on 05-15 nobody knew it. Nothing is overwritten: a correction withdraws one fact and
 * records another.
 */
public sealed interface Recorded permits AbPair, Absence, Appointment {

  /** {@return from when it was on record, until when; an open end if it was not withdrawn} */
  Period recorded();

  /** {@return whether it was withdrawn at some time, and so acts no more} */
  default boolean isWithdrawn() {
    return !recorded().isOpenEnded();
  }

  /**
   * Whether it was on record at an instant or before, even if withdrawn by then.
   *
   * @param instant the instant
   * @return true from the instant of recording on
   */
  default boolean isRecordedBy(Instant instant) {
    return !recorded().from().isAfter(instant);
  }
}
