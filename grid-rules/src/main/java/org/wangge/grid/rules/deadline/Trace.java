package org.wangge.grid.rules.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;

/** The reasons of one deadline as they come up; rest days in a row become one reason. */
final class Trace {

  private final List<Reason> reasons = new ArrayList<>();

  void add(Reason reason) {
    reasons.add(reason);
  }

  void skip(LocalDate day, DayStatus status) {
    int last = reasons.size() - 1;
    if (last >= 0
        && reasons.get(last) instanceof DayReason.Skipped run
        && run.last().plusDays(1).equals(day)
        && run.status().equals(status)) {
      reasons.set(last, new DayReason.Skipped(run.first(), day, status));
    } else {
      reasons.add(new DayReason.Skipped(day, day, status));
    }
  }

  Deadline due(Instant due, Reason how) {
    add(how);
    return new Deadline.Due(due, explanation());
  }

  Deadline undetermined(LocalDate day) {
    add(new DayReason.UnknownDay(day));
    return new Deadline.Undetermined(day, explanation());
  }

  Deadline outOfReach(long days, LocalDate last) {
    add(new TimeReason.NotReached(days, last));
    return new Deadline.OutOfReach(last, explanation());
  }

  private Explanation explanation() {
    return new Explanation(ImmutableList.copyOf(reasons));
  }
}
