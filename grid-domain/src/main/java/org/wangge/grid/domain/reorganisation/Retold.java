package org.wangge.grid.domain.reorganisation;

import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PostId;

/** The same values under other ids; the one place that knows all their components. */
final class Retold {

  private Retold() {}

  static AbPair pair(AbPair pair, PostId old, PostId now) {
    return new AbPair(
        pair.a().equals(old) ? now : pair.a(),
        pair.b().equals(old) ? now : pair.b(),
        pair.period(),
        pair.recorded());
  }

  /** With its whole period: who goes on under another id has been there as long as before. */
  static Appointment appointment(Appointment appointment, PostId now) {
    return new Appointment(now, appointment.person(), appointment.period(), appointment.recorded());
  }
}
