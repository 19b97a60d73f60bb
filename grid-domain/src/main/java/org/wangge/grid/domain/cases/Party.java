package org.wangge.grid.domain.cases;

import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * Whom a rule names without naming a post: a post type, or a unit by its part in the case.
 *
 * <p>Canonical text: {@code responsible-unit} (the unit that takes the grid), {@code summoned-unit}
 * (the unit that the community summoned), or the id of a post type.
 *
 * @param id the canonical text
 */
public record Party(String id) implements Comparable<Party> {

  /** The unit that takes the grid of the case. */
  public static final Party RESPONSIBLE_UNIT = new Party("responsible-unit");

  /** The unit that the community summoned to the case. */
  public static final Party SUMMONED_UNIT = new Party("summoned-unit");

  /** Checks the form of the id. */
  public Party {
    IdForm.check("party", id);
  }

  /**
   * The party from its canonical text.
   *
   * @param id the text
   * @return the party
   */
  public static Party of(String id) {
    return new Party(id);
  }

  /** {@return whether a unit is meant} */
  public boolean isUnit() {
    return equals(RESPONSIBLE_UNIT) || equals(SUMMONED_UNIT);
  }

  /** {@return the post type, where one is meant} */
  public Optional<PostTypeId> postType() {
    return isUnit() ? Optional.empty() : Optional.of(PostTypeId.of(id));
  }

  @Override
  public int compareTo(Party other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
