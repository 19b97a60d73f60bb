package org.wangge.grid.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

  @ParameterizedTest
  @CsvSource({
    "93.5, 93.5",
    "90.0, 90",
    "0, 0",
    "-0, 0",
    "-0.00, 0",
    "-2.50, -2.5",
    "200/3, 200/3",
    "4/6, 2/3",
    "-4/6, -2/3",
    "3/8, 0.375",
    "7/1, 7",
    "0/9, 0",
    "007, 7",
    "0.000000000000000000000000000000000001, 0.000000000000000000000000000000000001",
  })
  void a_text_is_read_and_written_in_its_one_form(String text, String canonical) {
    assertThat(Points.of(text)).hasToString(canonical);
    assertThat(Points.of(canonical)).isEqualTo(Points.of(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "/",
        "1.",
        ".5",
        "-.5",
        "+1",
        " 1",
        "1 ",
        "1e3",
        "1/0",
        "1/-2",
        "1/2/3",
        "1.5/2",
        "1/2.5",
        "1..2",
        "--1",
        "1,000",
        "１",
        "NaN",
        "12345678901234567890123456789012345678901"
      })
  void anything_else_is_not_points(String text) {
    assertThat(Points.parse(text)).isEmpty();
    assertThatThrownBy(() -> Points.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'");
  }

  @Test
  void forty_times_171_of_180_is_38_exactly() {
    // 171/180 = 19/20; 40 × 19/20 = 38
    assertThat(Points.of(40).times(Points.of(171, 180))).isEqualTo(Points.of(38));
  }

  @Test
  void three_thirds_are_one() {
    Points third = Points.of(1, 3);
    assertThat(Points.sum(List.of(third, third, third))).isEqualTo(Points.ONE);
    assertThat(Points.sum(List.of())).isEqualTo(Points.ZERO);
  }

  @Test
  void a_negative_denominator_moves_its_sign_up() {
    assertThat(new Points(BigInteger.TWO, BigInteger.valueOf(-4))).isEqualTo(Points.of("-0.5"));
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThatThrownBy(() -> Points.of(3).dividedBy(Points.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3/0");
  }

  @Test
  void the_larger_and_the_smaller_are_told_apart() {
    Points half = Points.of("0.5");
    Points third = Points.of(1, 3);
    assertThat(half.max(third)).isEqualTo(half);
    assertThat(half.min(third)).isEqualTo(third);
    assertThat(third.negated().signum()).isNegative();
  }

  @Property
  void arithmetic_agrees_with_cross_multiplication(
      @ForAll @IntRange(min = -9999, max = 9999) int a,
      @ForAll @IntRange(min = 1, max = 999) int b,
      @ForAll @IntRange(min = -9999, max = 9999) int c,
      @ForAll @IntRange(min = 1, max = 999) int d) {
    Points x = Points.of(a, b);
    Points y = Points.of(c, d);
    long bd = (long) b * d;
    assertThat(x.plus(y)).isEqualTo(Points.of((long) a * d + (long) c * b, bd));
    assertThat(x.minus(y)).isEqualTo(Points.of((long) a * d - (long) c * b, bd));
    assertThat(x.times(y)).isEqualTo(Points.of((long) a * c, bd));
    assertThat(Integer.signum(x.compareTo(y))).isEqualTo(Long.compare((long) a * d, (long) c * b));
    assertThat(x.equals(y)).isEqualTo((long) a * d == (long) c * b);
    if (c != 0) {
      assertThat(x.dividedBy(y).times(y)).isEqualTo(x);
    }
  }

  @Property
  void what_is_written_is_read_back(
      @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long a,
      @ForAll @LongRange(min = 1, max = 100_000L) long b) {
    Points points = Points.of(a, b);
    assertThat(Points.parse(points.toString())).contains(points);
  }

  @Property
  void a_decimal_is_the_value_of_big_decimal(
      @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long unscaled,
      @ForAll @IntRange(min = 0, max = 12) int scale) {
    BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
    Points points = Points.of(decimal.toPlainString());
    assertThat(new BigDecimal(points.toString())).isEqualByComparingTo(decimal);
    assertThat(points.toString())
        .isEqualTo(unscaled == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
  }
}
