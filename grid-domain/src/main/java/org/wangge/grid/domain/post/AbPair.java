package org.wangge.grid.domain.post;

import java.util.Objects;

/**
 * Two posts that stand in for each other (AB岗). Either acts for the other; A is only the one that
 * takes what is allotted to neither.
 *
 * @param a the A post
 * @param b the B post
 */
public record AbPair(PostId a, PostId b) {

  /** Checks that all parts are there. */
  public AbPair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
  }
}
