package org.wangge.grid.domain.code;

import java.util.Objects;
import org.wangge.grid.domain.organisation.Code;

/** The next code that may be given below a place, or that there is none. Immutable. */
public sealed interface NextCode {

  /**
   * A code that is free.
   *
   * @param code the code
   */
  record Free(Code code) implements NextCode {
    /** Checks that the code is there. */
    public Free {
      Objects.requireNonNull(code, "code");
    }
  }

  /**
   * Every value of the segment is in use.
   *
   * @param parent the place
   * @param segment the segment that is full
   */
  record NoneLeft(Code parent, SegmentId segment) implements NextCode {
    /** Checks that both are there. */
    public NoneLeft {
      Objects.requireNonNull(parent, "parent");
      Objects.requireNonNull(segment, "segment");
    }
  }
}
