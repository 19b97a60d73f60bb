package org.wangge.grid.scoring.measure;

import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/** How long an assessment period is; the text is {@code month}, {@code quarter} or {@code year}. */
public enum PeriodKind {
  /** A calendar month. */
  MONTH("month", 1, "月度"),
  /** A calendar quarter; the first begins on 1 January. */
  QUARTER("quarter", 3, "季度"),
  /** A calendar year. */
  YEAR("year", 12, "年度");

  private final String id;
  private final int months;
  private final String zh;

  PeriodKind(String id, int months, String zh) {
    this.id = id;
    this.months = months;
    this.zh = zh;
  }

  /**
   * Reads a kind.
   *
   * @param text for example {@code quarter}
   * @return the kind, or empty if there is none of that name
   */
  public static Optional<PeriodKind> parse(String text) {
    for (PeriodKind kind : values()) {
      if (kind.id.equals(text)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** {@return how many months it has} */
  public int months() {
    return months;
  }

  /** {@return how many of it a year has} */
  public int perYear() {
    return 12 / months;
  }

  /** {@return the kind as a person reads it} */
  public Text title() {
    return Text.of(zh, id);
  }

  @Override
  public String toString() {
    return id;
  }
}
