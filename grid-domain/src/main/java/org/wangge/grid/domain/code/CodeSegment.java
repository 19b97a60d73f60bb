package org.wangge.grid.domain.code;

import org.immutables.value.Value;

/**
 * A part of every code of a scheme.
 *
 * <p>Rules: (1) it is 1 to {@value #MAX_WIDTH} characters wide; (2) a segment codes a level of
 * places, the first the topmost, unless it is a mark, which says something else about the code and
 * takes no part in levels and parents; (3) all zeros mean that the code is one of a level above;
 * where {@link #undivided} they may also stand for the one place of this level that is the whole of
 * the place above. Example: the village of a statistical code, three digits wide. Immutable.
 */
@Value.Immutable
public abstract class CodeSegment {

  /** The widest segment, in characters. */
  public static final int MAX_WIDTH = 8;

  CodeSegment() {}

  /** {@return its id} */
  public abstract SegmentId id();

  /** {@return how many characters it has} */
  public abstract int width();

  /** {@return its characters; digits unless said} */
  @Value.Default
  public Alphabet alphabet() {
    return Alphabet.DIGITS;
  }

  /** {@return whether it says something else than a place} */
  @Value.Default
  public boolean mark() {
    return false;
  }

  /** {@return whether all zeros may stand for a place that is not divided further} */
  @Value.Default
  public boolean undivided() {
    return false;
  }

  @Value.Check
  void check() {
    if (width() < 1 || width() > MAX_WIDTH) {
      throw new IllegalArgumentException("Segment " + id() + " is " + width() + " wide");
    }
  }

  /** The part that says "none". */
  String zeros() {
    return "0".repeat(width());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CodeSegment}; each attribute is set once. */
  public static final class Builder extends ImmutableCodeSegment.Builder {
    Builder() {}
  }
}
