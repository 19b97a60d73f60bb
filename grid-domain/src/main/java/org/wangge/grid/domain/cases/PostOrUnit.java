package org.wangge.grid.domain.cases;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;

/**
 * A post or a unit, where a case may name either: whom a matter is about, who was designated.
 *
 * <p>Canonical text: {@code post head-1}, {@code unit housing}. No person is ever named here.
 */
public sealed interface PostOrUnit {

  /**
   * A post.
   *
   * @param post the post
   */
  record OfPost(PostId post) implements PostOrUnit {
    /** Checks that it is there. */
    public OfPost {
      Objects.requireNonNull(post, "post");
    }

    @Override
    public String toString() {
      return POST + post;
    }
  }

  /**
   * A unit.
   *
   * @param unit the unit
   */
  record OfUnit(UnitId unit) implements PostOrUnit {
    /** Checks that it is there. */
    public OfUnit {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
      return UNIT + unit;
    }
  }

  /** What the text of a post begins with. */
  String POST = "post ";

  /** What the text of a unit begins with. */
  String UNIT = "unit ";

  /**
   * A post.
   *
   * @param post the post
   * @return the value
   */
  static PostOrUnit of(PostId post) {
    return new OfPost(post);
  }

  /**
   * A unit.
   *
   * @param unit the unit
   * @return the value
   */
  static PostOrUnit of(UnitId unit) {
    return new OfUnit(unit);
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code post ID} or {@code unit ID}
   * @return the value; empty if the text is none
   */
  static Optional<PostOrUnit> parse(String text) {
    if (text.startsWith(POST) && IdForm.isValid(text.substring(POST.length()))) {
      return Optional.of(of(PostId.of(text.substring(POST.length()))));
    }
    return text.startsWith(UNIT) && IdForm.isValid(text.substring(UNIT.length()))
        ? Optional.of(of(UnitId.of(text.substring(UNIT.length()))))
        : Optional.empty();
  }
}
