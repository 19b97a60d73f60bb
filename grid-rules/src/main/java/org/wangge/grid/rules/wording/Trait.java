package org.wangge.grid.rules.wording;

/**
 * Something that stands around the number and the unit and matters.
 *
 * @param kind what it does
 * @param words as written
 */
record Trait(Kind kind, String words) {

  /** What words around a number can do; "includes" is what a term does anyway. */
  enum Kind {
    INCLUDES,
    EXCEPTIONS,
    START,
    EXCLUDES,
    AT_LEAST,
    ABOUT
  }
}
