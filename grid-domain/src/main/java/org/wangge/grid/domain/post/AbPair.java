package org.wangge.grid.domain.post;

import java.util.Objects;
import org.wangge.grid.domain.calendar.Period;

/**
 * Two posts that stand in for each other (AB岗) over a period. Either acts for the other; A is only
 * the one that takes what is allotted to neither.
 *
 * @param a the A post
 * @param b the B post
 * @param period from when and until when they are paired, the end not included
 * @param recorded from when the pair was on record, until it was withdrawn
 */
public record AbPair(PostId a, PostId b, Period period, Period recorded) implements Recorded {

  /** Checks that all parts are there. */
  public AbPair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(recorded, "recorded");
  }

  /**
   * A pair of all time, always on record.
   *
   * @param a the A post
   * @param b the B post
   */
  public AbPair(PostId a, PostId b) {
    this(a, b, Period.ALWAYS, Period.ALWAYS);
  }

  /**
   * Whether a post is one of the two.
   *
   * @param post the post
   * @return true for A and for B
   */
  public boolean has(PostId post) {
    return a.equals(post) || b.equals(post);
  }

  /**
   * The other post.
   *
   * @param post one of the two
   * @return the one that stands in for it
   * @throws IllegalArgumentException if the post is not of this pair
   */
  public PostId partnerOf(PostId post) {
    if (!has(post)) {
      throw new IllegalArgumentException("Pair " + a + ", " + b + " has no post " + post);
    }
    return a.equals(post) ? b : a;
  }

  /**
   * The same with another time on record.
   *
   * @param other from when it was on record, until it was withdrawn
   * @return the pair
   */
  public AbPair recorded(Period other) {
    return new AbPair(a, b, period, other);
  }
}
