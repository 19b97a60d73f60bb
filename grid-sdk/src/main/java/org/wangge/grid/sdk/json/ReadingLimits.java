package org.wangge.grid.sdk.json;

import org.immutables.value.Value;

/**
 * How much of an untrusted text is taken before it is refused.
 *
 * <p>Each overstep is a finding at its line, never an exception. The standard limits hold any plan
 * met so far many times over; a host that reads larger files raises what it needs: {@code
 * ReadingLimits.builder().maxBytes(8 << 20).build()}. Immutable.
 */
@Value.Immutable
public abstract class ReadingLimits {

  /** What the YAML reader takes at most, in bytes, whatever {@link #maxBytes} says: 3 MiB. */
  public static final int MOST_YAML_BYTES = 3 << 20;

  /** What a number has at most: as many digits as a {@code long} always holds. */
  static final int MOST_DIGITS = 18;

  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_DEPTH = 200;
  private static final int MOST_NODES = 10_000_000;
  private static final int MOST_FINDINGS = 10_000;

  ReadingLimits() {}

  /** {@return the size of the text in UTF-8, 1 byte to 64 MiB; standard 1 MiB} */
  @Value.Default
  public int maxBytes() {
    return 1 << 20;
  }

  /** {@return how deep lists and maps nest, 1 to 200; standard 32} */
  @Value.Default
  public int maxDepth() {
    return 32;
  }

  /** {@return how many lists, maps and scalars there are, 1 to 10 million; standard 200 000} */
  @Value.Default
  public int maxNodes() {
    return 200_000;
  }

  /** {@return the length of a key or a scalar, 1 character to 64 Mi; standard 10 000} */
  @Value.Default
  public int maxScalarLength() {
    return 10_000;
  }

  /** {@return the digits of a number, 1 to 18; standard 18} */
  @Value.Default
  public int maxNumberDigits() {
    return MOST_DIGITS;
  }

  /** {@return how many findings one reading lists, 1 to 10 000; standard 200} */
  @Value.Default
  public int maxFindings() {
    return 200;
  }

  @Value.Check
  void check() {
    inRange("maxBytes", maxBytes(), MOST_BYTES);
    inRange("maxDepth", maxDepth(), MOST_DEPTH);
    inRange("maxNodes", maxNodes(), MOST_NODES);
    inRange("maxScalarLength", maxScalarLength(), MOST_BYTES);
    inRange("maxNumberDigits", maxNumberDigits(), MOST_DIGITS);
    inRange("maxFindings", maxFindings(), MOST_FINDINGS);
  }

  private static void inRange(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " (" + value + ") must be 1 to " + most);
    }
  }

  /** {@return the standard limits} */
  public static ReadingLimits standard() {
    return builder().build();
  }

  /** {@return a new builder, with the standard limits} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReadingLimits}; each attribute is set once. */
  public static final class Builder extends ImmutableReadingLimits.Builder {
    Builder() {}
  }
}
