package org.wangge.grid.domain.roster;

import java.util.Objects;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.post.PostId;

/**
 * Whose turn it is on a roster.
 *
 * @param roster the roster
 * @param post the post
 * @param period from when until when: of a roster with shifts the shift, else the whole turn
 */
public record Turn(RosterId roster, PostId post, Period period) {

  /** Checks that all parts are there. */
  public Turn {
    Objects.requireNonNull(roster, "roster");
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(period, "period");
  }
}
