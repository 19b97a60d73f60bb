package org.wangge.grid.domain.post;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a post type, for example {@code level-2-head}.
 *
 * @param id the id
 */
public record PostTypeId(String id) implements Comparable<PostTypeId> {

  /** Checks the form of the id. */
  public PostTypeId {
    IdForm.check("post type", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static PostTypeId of(String id) {
    return new PostTypeId(id);
  }

  @Override
  public int compareTo(PostTypeId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
