package org.wangge.grid.scoring.measure;

/**
 * The id of one piece of evidence, given by the system that recorded it.
 *
 * <p>1 to 120 characters without blanks. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if the text has a blank or is too long
   */
  public EvidenceId {
    Handle.require("piece of evidence", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if the text has a blank or is too long
   */
  public static EvidenceId of(String value) {
    return new EvidenceId(value);
  }

  @Override
  public int compareTo(EvidenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
