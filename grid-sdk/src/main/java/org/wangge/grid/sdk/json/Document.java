package org.wangge.grid.sdk.json;

import java.util.Objects;

/**
 * One document of a text: a JSON text is one, a YAML text one for each part between {@code ---}.
 *
 * <p>Immutable.
 *
 * @param source the file's name
 * @param root its outermost value
 */
public record Document(String source, Node root) {

  /** Checks that the parts are there. */
  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(root, "root");
  }

  /** {@return what finds the line of a path in this document} */
  public SourceMap sourceMap() {
    return new SourceMap(this);
  }
}
