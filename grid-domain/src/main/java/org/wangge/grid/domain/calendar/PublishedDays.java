package org.wangge.grid.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Placeholder of the working copy. */
public final class PublishedDays {
  private static final StatutoryDays DAYS = StatutoryDays.load("china-statutory.txt");
  private static final PublishedDays CHINA = new PublishedDays();

  private PublishedDays() {}

  /** {@return all} */
  public static PublishedDays china() {
    return CHINA;
  }

  /**
   * @param date a
   * @return b
   */
  public Optional<DayStatus> named(LocalDate date) {
    return DAYS.named(date);
  }

  /**
   * @param date a
   * @return b
   */
  public boolean covers(LocalDate date) {
    return DAYS.covers(date.getYear());
  }

  /** {@return a} */
  public Optional<LocalDate> firstCovered() {
    return Optional.of(LocalDate.of(2024, 1, 1));
  }

  /** {@return a} */
  public Optional<LocalDate> lastCovered() {
    return Optional.of(LocalDate.of(2026, 12, 31));
  }

  /** {@return a} */
  public List<Notice> notices() {
    return DAYS.notices();
  }
}
