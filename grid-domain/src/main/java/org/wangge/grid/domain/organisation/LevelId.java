package org.wangge.grid.domain.organisation;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a level of the plan's ladder, for example {@code community}.
 *
 * @param id the id
 */
public record LevelId(String id) implements Comparable<LevelId> {

  /** Checks the form of the id. */
  public LevelId {
    IdForm.check("level", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static LevelId of(String id) {
    return new LevelId(id);
  }

  @Override
  public int compareTo(LevelId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
