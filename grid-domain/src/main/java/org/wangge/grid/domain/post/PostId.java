package org.wangge.grid.domain.post;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a post, for example {@code worker-031-a}.
 *
 * @param id the id
 */
public record PostId(String id) implements Comparable<PostId> {

  /** Checks the form of the id. */
  public PostId {
    IdForm.check("post", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static PostId of(String id) {
    return new PostId(id);
  }

  @Override
  public int compareTo(PostId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
