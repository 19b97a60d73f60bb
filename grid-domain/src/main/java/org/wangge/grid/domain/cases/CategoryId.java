package org.wangge.grid.domain.cases;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a category of matters, for example {@code street-lamp}.
 *
 * @param id the id
 */
public record CategoryId(String id) implements Comparable<CategoryId> {

  /** Checks the form of the id. */
  public CategoryId {
    IdForm.check("category", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static CategoryId of(String id) {
    return new CategoryId(id);
  }

  @Override
  public int compareTo(CategoryId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
