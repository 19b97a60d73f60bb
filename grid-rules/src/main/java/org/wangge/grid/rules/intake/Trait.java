package org.wangge.grid.rules.intake;

import org.wangge.grid.domain.explain.Text;

/** What two reports may have in common. */
public enum Trait {
  /** They name the same grid. */
  SAME_GRID("same-grid"),
  /** They name neighbouring grids. */
  NEIGHBOUR_GRID("neighbour-grid"),
  /** They are of the same category. */
  SAME_CATEGORY("same-category"),
  /** They are of categories one of which lies above the other. */
  RELATED_CATEGORY("related-category"),
  /** They name the same household. */
  SAME_HOUSEHOLD("same-household"),
  /** They were reported within the period. */
  SAME_PERIOD("same-period");

  private final String id;

  Trait(String id) {
    this.id = id;
  }

  /** {@return the trait in words} */
  public Text text() {
    return switch (this) {
      case SAME_GRID -> Text.of("同一网格", "same grid");
      case NEIGHBOUR_GRID -> Text.of("相邻网格", "neighbouring grid");
      case SAME_CATEGORY -> Text.of("同一类别", "same category");
      case RELATED_CATEGORY -> Text.of("上下级类别", "related category");
      case SAME_HOUSEHOLD -> Text.of("同一住户", "same household");
      case SAME_PERIOD -> Text.of("时间相近", "close in time");
    };
  }

  /** {@return the key that a plan writes} */
  @Override
  public String toString() {
    return id;
  }
}
