package org.wangge.grid.domain.office;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * Another type of post that a holder must hold too, or must not.
 *
 * @param type the other type
 * @param clause the clause that says so
 */
public record Companion(PostTypeId type, ClauseRef clause) {

  /** Checks that both are there. */
  public Companion {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(clause, "clause");
  }
}
