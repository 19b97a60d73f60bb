package org.wangge.grid.domain.office;

import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;

/**
 * Who elects or appoints the holder of a post: told to readers, never checked.
 *
 * @param by who does, for example the villagers' meeting
 * @param clause the clause that says so
 */
public record Choosing(Text by, ClauseRef clause) {

  /** Checks that both are there. */
  public Choosing {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(clause, "clause");
  }
}
