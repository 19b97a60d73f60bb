package org.wangge.grid.examples.routing;

/** How an answer is written. */
enum Form {
  /** For a person. */
  TEXT,
  /** For a tool. */
  JSON
}
