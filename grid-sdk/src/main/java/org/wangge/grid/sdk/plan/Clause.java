package org.wangge.grid.sdk.plan;

import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;

/**
 * A clause of the published plan.
 *
 * @param id its id
 * @param tag what it is about, one of {@link #TAGS}
 * @param text what it says, in our own words
 */
public record Clause(ClauseRef id, String tag, Text text) {

  /** What a clause can be about. */
  public static final List<String> TAGS =
      List.of("org", "post", "norm", "route", "time", "duty", "score", "open", "info");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the tag is not one of {@link #TAGS}
   */
  public Clause {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    if (!TAGS.contains(tag)) {
      throw new IllegalArgumentException("Not a tag: " + tag);
    }
  }
}
