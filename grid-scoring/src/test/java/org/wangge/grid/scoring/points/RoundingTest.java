package org.wangge.grid.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.explain.Text;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "38.335, 2 half-up, 38.34",
    "38.335, 2 half-even, 38.34",
    "38.345, 2 half-even, 38.34",
    "38.345, 2 half-up, 38.35",
    "38.349, 2 down, 38.34",
    "38.341, 2 up, 38.35",
    "115/3, 2 half-up, 38.33", // 38.333…
    "200/3, 0 half-up, 67", // 66.666…
    "200/3, 0 down, 66",
    "-2.5, 0 half-up, -3",
    "-2.5, 0 half-even, -2",
    "-2.1, 0 down, -2",
    "-2.1, 0 up, -3",
    "38, 6 half-up, 38",
  })
  void a_value_is_rounded_as_stated(String exact, String rounding, String rounded) {
    assertThat(Points.of(exact).rounded(Rounding.of(rounding))).isEqualTo(Points.of(rounded));
  }

  @Test
  void every_rounding_is_written_as_it_is_read() {
    for (Rounding.Mode mode : Rounding.Mode.values()) {
      for (int places = 0; places <= Rounding.MAX_PLACES; places++) {
        Rounding rounding = new Rounding(places, mode);
        assertThat(Rounding.parse(rounding.toString())).contains(rounding);
      }
    }
    assertThat(Rounding.of("2 half-up").text())
        .isEqualTo(Text.of("四舍五入保留2位小数", "2 decimal places, half up"));
    assertThat(Rounding.of("0 down").text()).isEqualTo(Text.of("舍去尾数取整", "whole numbers, down"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2", "half-up", "2 HALF_UP", "7 down", "-1 down", "2  down", "2 down "})
  void anything_else_is_not_a_rounding(String text) {
    assertThat(Rounding.parse(text)).isEmpty();
  }

  @Test
  void seven_places_are_too_many() {
    assertThatThrownBy(() -> new Rounding(7, Rounding.Mode.DOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7");
  }

  /** The definition: of the multiples of 1/10ⁿ around a value, the one that the mode names. */
  @Property
  void rounding_agrees_with_its_definition(
      @ForAll @IntRange(min = 0, max = 99_999) int a,
      @ForAll @IntRange(min = 1, max = 400) int b,
      @ForAll @IntRange(min = 0, max = 3) int places) {
    long unit = 1;
    for (int i = 0; i < places; i++) {
      unit *= 10;
    }
    // a/b lies in [floor, floor + 1) steps of 1/unit; 2 × rest against b tells which is nearer.
    long floor = a * unit / b;
    long rest = a * unit % b;
    long nearest = 2 * rest < b ? floor : 2 * rest > b ? floor + 1 : -1;
    Points value = Points.of(a, b);
    check(value, places, Rounding.Mode.DOWN, floor, unit);
    check(value, places, Rounding.Mode.UP, rest == 0 ? floor : floor + 1, unit);
    check(value, places, Rounding.Mode.HALF_UP, nearest < 0 ? floor + 1 : nearest, unit);
    check(value, places, Rounding.Mode.HALF_EVEN, nearest < 0 ? floor + floor % 2 : nearest, unit);
  }

  private static void check(Points value, int places, Rounding.Mode mode, long steps, long unit) {
    assertThat(value.rounded(new Rounding(places, mode))).isEqualTo(Points.of(steps, unit));
  }
}
