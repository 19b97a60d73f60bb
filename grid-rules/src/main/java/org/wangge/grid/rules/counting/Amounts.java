package org.wangge.grid.rules.counting;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.term.Term;

/**
 * Some amounts of a unit, for laws in which the length decides.
 *
 * <p>The canonical text is {@code none}, {@code 2,3,5,7}, {@code 1..10} or {@code 1..}; ranges hold
 * both ends and ascend, and there are at most {@link #MAX_RANGES}. Example (Administrative Coercion
 * Law, article 69): of days, {@code 1..10} are working days. Immutable.
 *
 * @param ranges the amounts, in ascending order
 */
public record Amounts(List<Range> ranges) {

  /** No amount. */
  public static final Amounts NONE = new Amounts(ImmutableList.of());

  /** The most ranges. */
  public static final int MAX_RANGES = 12;

  /** The longest text that can name so many, and more. */
  private static final int MAX_LENGTH = 200;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the ranges overlap, do not ascend or are too many
   */
  public Amounts {
    ranges = ImmutableList.copyOf(ranges);
    if (!isValid(ranges)) {
      throw new IllegalArgumentException("Amounts do not ascend or are too many: " + ranges);
    }
  }

  private static boolean isValid(List<Range> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      if (ranges.get(i).from() <= ranges.get(i - 1).to()) {
        return false;
      }
    }
    return ranges.size() <= MAX_RANGES;
  }

  /**
   * Amounts one after the other.
   *
   * @param from the first
   * @param to the last, itself included
   */
  public record Range(long from, long to) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is no amount in it
     */
    public Range {
      if (from < 1 || to < from || to > Term.MAX_AMOUNT) {
        throw new IllegalArgumentException("Not amounts: " + from + ".." + to);
      }
    }

    @Override
    public String toString() {
      if (from == to) {
        return Long.toString(from);
      }
      return from + ".." + (to == Term.MAX_AMOUNT ? "" : Long.toString(to));
    }
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code 1..10}
   * @return the amounts; empty if the text says none
   */
  public static Optional<Amounts> parse(String text) {
    if (text.equals("none")) {
      return Optional.of(NONE);
    }
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    ImmutableList.Builder<Range> ranges = ImmutableList.builder();
    for (String part : Splitter.on(',').split(text)) {
      int dots = part.indexOf("..");
      String end = dots < 0 ? part : part.substring(dots + 2);
      Long from = Longs.tryParse(dots < 0 ? part : part.substring(0, dots));
      Long to = end.isEmpty() && dots > 0 ? Long.valueOf(Term.MAX_AMOUNT) : Longs.tryParse(end);
      if (from == null || to == null || from < 1 || to < from || to > Term.MAX_AMOUNT) {
        return Optional.empty();
      }
      ranges.add(new Range(from, to));
    }
    List<Range> read = ranges.build();
    return isValid(read) ? Optional.of(new Amounts(read)) : Optional.empty();
  }

  /**
   * Whether an amount is one of them.
   *
   * @param amount the amount
   * @return true if a range holds it
   */
  public boolean contains(long amount) {
    for (Range range : ranges) {
      if (amount >= range.from() && amount <= range.to()) {
        return true;
      }
    }
    return false;
  }

  /** {@return the canonical text} */
  @Override
  public String toString() {
    return ranges.isEmpty() ? "none" : Joiner.on(',').join(ranges);
  }
}
