package org.wangge.grid.scoring.points;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * How a score sheet rounds: to how many decimal places, and which way.
 *
 * <p>Rules: (1) nothing is rounded unless the sheet says so; (2) the text is the places and the
 * mode, {@code 2 half-up}. Example: {@code 38.335} becomes {@code 38.34} by {@code 2 half-up} and
 * {@code 38.33} by {@code 2 down}. Immutable.
 *
 * @param places the decimal places that stay, 0 to {@value #MAX_PLACES}
 * @param mode which way
 */
public record Rounding(int places, Mode mode) {

  /** The most decimal places. */
  public static final int MAX_PLACES = 6;

  /**
   * Checks the places.
   *
   * @throws IllegalArgumentException if the places are out of range
   */
  public Rounding {
    Objects.requireNonNull(mode, "mode");
    if (places < 0 || places > MAX_PLACES) {
      throw new IllegalArgumentException("Decimal places not in 0.." + MAX_PLACES + ": " + places);
    }
  }

  /**
   * A rounding from a text that is known to be well formed.
   *
   * @param text for example {@code 2 half-up}
   * @return the rounding
   * @throws IllegalArgumentException if {@link #parse} does not read it
   */
  public static Rounding of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("Not a rounding: '" + text + "'"));
  }

  /**
   * Reads the places, one blank and the mode.
   *
   * @param text for example {@code 2 half-up}
   * @return the rounding, or empty if the text is something else
   */
  public static Optional<Rounding> parse(String text) {
    for (Mode mode : Mode.values()) {
      for (int places = 0; places <= MAX_PLACES; places++) {
        Rounding rounding = new Rounding(places, mode);
        if (rounding.toString().equals(text)) {
          return Optional.of(rounding);
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the rounding as a person reads it} */
  public Text text() {
    return switch (places) {
      case 0 -> Text.format("%s取整", "whole numbers, %s", mode.title());
      case 1 -> Text.format("%s保留1位小数", "1 decimal place, %s", mode.title());
      default -> Text.format("%s保留%s位小数", "%2$s decimal places, %1$s", mode.title(), places);
    };
  }

  @Override
  public String toString() {
    return places + " " + mode;
  }

  /** Which way to round. */
  public enum Mode {
    /** To the nearest; a half goes away from zero (四舍五入). */
    HALF_UP("half-up", "四舍五入", "half up", RoundingMode.HALF_UP),
    /** To the nearest; a half goes to the even neighbour (四舍六入五成双). */
    HALF_EVEN("half-even", "四舍六入五成双", "half to even", RoundingMode.HALF_EVEN),
    /** Towards zero: further places are dropped. */
    DOWN("down", "舍去尾数", "down", RoundingMode.DOWN),
    /** Away from zero: any further place counts as a whole one. */
    UP("up", "尾数进一", "up", RoundingMode.UP);

    private final String id;
    private final String zh;
    private final String en;
    private final RoundingMode jdk;

    Mode(String id, String zh, String en, RoundingMode jdk) {
      this.id = id;
      this.zh = zh;
      this.en = en;
      this.jdk = jdk;
    }

    /** {@return the mode as a person reads it} */
    public Text title() {
      return Text.of(zh, en);
    }

    RoundingMode jdk() {
      return jdk;
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
