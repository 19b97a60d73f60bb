package org.wangge.grid.domain.code;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a code scheme, for example {@code statistical-12}.
 *
 * @param id the id
 */
public record CodeSchemeId(String id) implements Comparable<CodeSchemeId> {

  /** Checks the form of the id. */
  public CodeSchemeId {
    IdForm.check("code scheme", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static CodeSchemeId of(String id) {
    return new CodeSchemeId(id);
  }

  @Override
  public int compareTo(CodeSchemeId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
