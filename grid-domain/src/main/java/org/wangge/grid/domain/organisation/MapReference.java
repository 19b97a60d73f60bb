package org.wangge.grid.domain.organisation;

/**
 * Where a grid is drawn: the name of a map, or a shape as text (GeoJSON), kept and never read.
 *
 * <p>Has 1 to {@value #MAX_LENGTH} characters. Example: {@code map-sheet-12}. Immutable.
 *
 * @param text the reference, exactly as given
 */
public record MapReference(String text) {

  /** The longest text, in characters. */
  public static final int MAX_LENGTH = 65_536;

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if the text is empty or too long
   */
  public MapReference {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("A map reference of " + text.length() + " characters");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
