package org.wangge.grid.domain.post;

import java.util.Arrays;
import java.util.Optional;

/** How a plan picks among several posts of one type that serve the same grid. */
public enum Among {
  /** The post to which the household of the matter is allotted. */
  HOUSEHOLD("household"),
  /** The A post, where the posts there are the two of one AB pair. */
  A_POST("a-post");

  private final String text;

  Among(String text) {
    this.text = text;
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code household} or {@code a-post}
   * @return the way of picking, if there is one of that name
   */
  public static Optional<Among> parse(String text) {
    return Arrays.stream(values()).filter(among -> among.text.equals(text)).findFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}
