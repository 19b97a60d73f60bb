package org.wangge.grid.domain.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wangge.grid.domain.calendar.Period;

/** Several periods laid side by side. */
final class Stretches {

  private Stretches() {}

  /** What periods leave out of a whole, first to last. */
  static List<Period> gaps(Period whole, List<Period> parts) {
    List<Period> gaps = new ArrayList<>();
    Instant covered = whole.from();
    for (Period part : joined(parts)) {
      Instant end = part.from().isBefore(whole.to()) ? part.from() : whole.to();
      if (covered.isBefore(end)) {
        gaps.add(new Period(covered, end));
      }
      covered = covered.isBefore(part.to()) ? part.to() : covered;
    }
    if (covered.isBefore(whole.to())) {
      gaps.add(new Period(covered, whole.to()));
    }
    return gaps;
  }

  /** The same time in as few periods as there can be; two that touch are one. */
  static List<Period> joined(List<Period> parts) {
    List<Period> joined = new ArrayList<>();
    for (Period part : parts.stream().sorted(Comparator.comparing(Period::from)).toList()) {
      Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || last.to().isBefore(part.from())) {
        joined.add(part);
      } else if (last.to().isBefore(part.to())) {
        joined.set(joined.size() - 1, new Period(last.from(), part.to()));
      }
    }
    return joined;
  }
}
