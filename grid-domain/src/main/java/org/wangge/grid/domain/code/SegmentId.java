package org.wangge.grid.domain.code;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a segment of a code scheme, for example {@code township}.
 *
 * @param id the id
 */
public record SegmentId(String id) implements Comparable<SegmentId> {

  /** Checks the form of the id. */
  public SegmentId {
    IdForm.check("segment", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static SegmentId of(String id) {
    return new SegmentId(id);
  }

  @Override
  public int compareTo(SegmentId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
