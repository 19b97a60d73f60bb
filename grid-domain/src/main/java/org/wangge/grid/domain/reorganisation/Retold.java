package org.wangge.grid.domain.reorganisation;

import java.time.Instant;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.organisation.Unit;
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

  /** The pair as far as it lies from an instant on. */
  static AbPair since(AbPair pair, Instant from) {
    Period period = pair.period().intersection(Period.since(from)).orElse(pair.period());
    return new AbPair(pair.a(), pair.b(), period, pair.recorded());
  }

  /** The unit without a parent. */
  static Unit topmost(Unit unit) {
    Unit.Builder top = Unit.builder().id(unit.id()).title(unit.title()).addAllServes(unit.serves());
    unit.kind().ifPresent(top::kind);
    unit.code().ifPresent(top::code);
    return top.build();
  }

  /** With its whole period: who goes on under another id has been there as long as before. */
  static Appointment appointment(Appointment appointment, PostId now) {
    return new Appointment(now, appointment.person(), appointment.period(), appointment.recorded());
  }
}
