package org.wangge.grid.domain.explain;

import java.util.Objects;

/**
 * The clause of a published plan that a rule comes from, by its stable id, for example {@code
 * LA-05}.
 *
 * <p>An id is 1 to 40 ASCII letters, digits, dots and hyphens. Immutable; ordered by id.
 *
 * @param id the id
 */
public record ClauseRef(String id) implements Comparable<ClauseRef> {

  /** The longest id, in characters. */
  public static final int MAX_LENGTH = 40;

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is empty, too long or has another character
   */
  public ClauseRef {
    if (!isValid(id)) {
      throw new IllegalArgumentException("Not a clause id: '" + id + "'");
    }
  }

  /**
   * A reference to a clause.
   *
   * @param id the id, for example {@code LA-05}
   * @return the reference
   */
  public static ClauseRef of(String id) {
    return new ClauseRef(id);
  }

  /**
   * Whether a string could be a clause id.
   *
   * @param id the string
   * @return true if {@link #of} would take it
   */
  public static boolean isValid(String id) {
    Objects.requireNonNull(id, "id");
    return !id.isEmpty()
        && id.length() <= MAX_LENGTH
        && id.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-.".indexOf(c) >= 0));
  }

  @Override
  public int compareTo(ClauseRef other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
