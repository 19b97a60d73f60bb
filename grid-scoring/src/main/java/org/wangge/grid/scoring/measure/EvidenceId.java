package org.wangge.grid.scoring.measure;

/**
 * The id of one piece of evidence, given by the system that recorded it.
 *
 * <p>Spelt as {@link Handle#isMark}. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if {@link Handle#isMark} says no
   */
  public EvidenceId {
    Handle.requireMark("piece of evidence", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if {@link Handle#isMark} says no
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
