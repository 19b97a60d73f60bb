package org.wangge.grid.rules.condition;

/** Whether a condition holds: what is not known is neither true nor false. */
public enum Truth {
  /** It holds. */
  TRUE,
  /** It does not hold. */
  FALSE,
  /** The facts that would decide it are not known. */
  UNKNOWN;

  /**
   * The truth of something known.
   *
   * @param holds whether it holds
   * @return true or false
   */
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /** {@return false for true, true for false; unknown stays so} */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
