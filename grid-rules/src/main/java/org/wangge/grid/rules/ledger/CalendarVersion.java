package org.wangge.grid.rules.ledger;

import org.wangge.grid.domain.id.IdForm;

/**
 * The name of a calendar as known on some day, for example {@code cn-2026-11-05}.
 *
 * @param id the name
 */
public record CalendarVersion(String id) implements Comparable<CalendarVersion> {

  /** Checks the form of the name. */
  public CalendarVersion {
    IdForm.check("calendar version", id);
  }

  /**
   * The version from its text.
   *
   * @param id the text
   * @return the version
   */
  public static CalendarVersion of(String id) {
    return new CalendarVersion(id);
  }

  @Override
  public int compareTo(CalendarVersion other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
