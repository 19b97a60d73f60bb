package org.wangge.grid.rules.counting;

import org.wangge.grid.domain.id.IdForm;

/**
 * The name of a way of counting, for example {@code civil-code}.
 *
 * @param id the id
 */
public record CountingId(String id) implements Comparable<CountingId> {

  /** Checks the form of the id. */
  public CountingId {
    IdForm.check("counting", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static CountingId of(String id) {
    return new CountingId(id);
  }

  @Override
  public int compareTo(CountingId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
