package org.wangge.grid.scoring.measure;

/**
 * A kind of evidence that a plan counts, for example {@code visit} or {@code visit-due}.
 *
 * <p>Spelt as {@link Handle#isKey}. Immutable; ordered by its text.
 *
 * @param value the id
 */
public record EvidenceKind(String value) implements Comparable<EvidenceKind> {

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public EvidenceKind {
    Handle.requireKey("kind of evidence", value);
  }

  /**
   * An id.
   *
   * @param value the id
   * @return the id
   * @throws IllegalArgumentException if {@link Handle#isKey} says no
   */
  public static EvidenceKind of(String value) {
    return new EvidenceKind(value);
  }

  @Override
  public int compareTo(EvidenceKind other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
