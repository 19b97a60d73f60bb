package org.wangge.grid.rules.condition;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * A fact whose values have an order, so that rules ask for ranges of them.
 *
 * <p>Every value has a rank, a whole number; a domain is a span of ranks. Between two neighbouring
 * ranks there is no value: a sum of money with 2 decimals has the rank of its fen. So open and
 * closed bounds are exact: more than 3 persons is at least 4.
 *
 * @param <T> the type of its value
 */
public sealed interface OrderedFact<T> extends Fact<T> {

  /** {@return the ranks that the fact can take} */
  Span span();

  /**
   * The rank of a value.
   *
   * @param value the value
   * @return its rank; outside {@link #span} where the fact cannot take the value
   * @throws ArithmeticException if the value has no rank: too many decimals, or far too large
   */
  long rank(T value);

  /**
   * The value of a rank.
   *
   * @param rank a rank within the span
   * @return the value
   */
  T value(long rank);

  @Override
  default boolean canBe(T value) {
    try {
      return span().has(rank(value));
    } catch (ArithmeticException noRank) {
      return false;
    }
  }

  @Override
  default String write(T value) {
    return value.toString();
  }

  @Override
  default Text say(T value) {
    return Text.same(write(value));
  }

  /**
   * A number, a count or a sum of money.
   *
   * <p>Example: {@code new Amount("persons", title, Scale.count(0, 5000, unit))}.
   *
   * @param name its name
   * @param title its name as a person reads it
   * @param scale its unit, decimals and range
   */
  record Amount(String name, Text title, Scale scale) implements OrderedFact<BigDecimal> {
    /** Checks that all parts are there. */
    public Amount {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(scale, "scale");
    }

    @Override
    public Span span() {
      return scale.span();
    }

    @Override
    public long rank(BigDecimal value) {
      return value
          .movePointRight(scale.decimals())
          .setScale(0, RoundingMode.UNNECESSARY)
          .longValueExact();
    }

    @Override
    public BigDecimal value(long rank) {
      return BigDecimal.valueOf(rank, scale.decimals());
    }

    @Override
    public Optional<BigDecimal> parse(String text) {
      // Plain figures only: an exponent could ask for a number of any length.
      boolean plain =
          !text.isEmpty()
              && text.length() <= 20
              && CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("-.")).matchesAllOf(text);
      try {
        return plain ? Optional.of(new BigDecimal(text)).filter(this::canBe) : Optional.empty();
      } catch (NumberFormatException noNumber) {
        return Optional.empty();
      }
    }

    @Override
    public String write(BigDecimal value) {
      return value.toPlainString();
    }

    @Override
    public Text say(BigDecimal value) {
      return Text.format(
          "%s%s",
          scale.unit().en().isEmpty() ? "%s%s" : "%s %s",
          value.setScale(scale.decimals(), RoundingMode.UNNECESSARY).toPlainString(),
          scale.unit());
    }
  }

  /**
   * A date.
   *
   * @param name its name
   * @param title its name as a person reads it
   */
  record Day(String name, Text title) implements OrderedFact<LocalDate> {
    private static final Span ALL =
        new Span(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay());

    /** Checks that both are there. */
    public Day {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
    }

    @Override
    public Span span() {
      return ALL;
    }

    @Override
    public long rank(LocalDate value) {
      return value.toEpochDay();
    }

    @Override
    public LocalDate value(long rank) {
      return LocalDate.ofEpochDay(rank);
    }

    @Override
    public Optional<LocalDate> parse(String text) {
      try {
        return Optional.of(LocalDate.parse(text)).filter(this::canBe);
      } catch (DateTimeException noDate) {
        return Optional.empty();
      }
    }
  }

  /**
   * A time of day, to the nanosecond.
   *
   * @param name its name
   * @param title its name as a person reads it
   */
  record TimeOfDay(String name, Text title) implements OrderedFact<LocalTime> {
    private static final Span ALL = new Span(0, LocalTime.MAX.toNanoOfDay());

    /** Checks that both are there. */
    public TimeOfDay {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
    }

    @Override
    public Span span() {
      return ALL;
    }

    @Override
    public long rank(LocalTime value) {
      return value.toNanoOfDay();
    }

    @Override
    public LocalTime value(long rank) {
      return LocalTime.ofNanoOfDay(rank);
    }

    @Override
    public Optional<LocalTime> parse(String text) {
      try {
        return Optional.of(LocalTime.parse(text));
      } catch (DateTimeException noTime) {
        return Optional.empty();
      }
    }
  }
}
