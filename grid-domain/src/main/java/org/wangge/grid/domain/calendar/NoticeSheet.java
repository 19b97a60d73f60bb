package org.wangge.grid.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one notice says: the years it is the yearly notice of, and the days it names. A day that it
 * turns back to ordinary is named as a plain working day or weekend.
 */
@Value.Immutable
abstract class NoticeSheet {

  /** The paper; absent where whoever made the list named none. */
  abstract Optional<Notice> notice();

  abstract List<Integer> years();

  abstract Map<LocalDate, DayStatus> days();

  /** From when it is known; without a date it was never unknown. */
  LocalDate knownFrom() {
    return notice().flatMap(Notice::dated).orElse(LocalDate.MIN);
  }

  /** What a date is where no notice names it: Monday to Friday are worked. */
  static DayStatus byTheWeek(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY
        ? DayStatus.WEEKEND
        : DayStatus.WORKING_DAY;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NoticeSheet}. */
  static final class Builder extends ImmutableNoticeSheet.Builder {
    Builder() {}
  }
}
