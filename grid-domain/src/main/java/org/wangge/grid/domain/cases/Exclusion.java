package org.wangge.grid.domain.cases;

import java.util.Arrays;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/** Why a clock does not count although it ran: the fact of a breach stays, the account does not. */
public enum Exclusion {
  /** An appeal against the breach was upheld: it leaves the statistics of timeliness. */
  APPEAL_UPHELD("appeal-upheld"),
  /** The case was deferred: it leaves the denominator of timeliness. */
  DEFERRED("deferred"),
  /** The case was void: it leaves every denominator. */
  VOID("void");

  private final String id;

  Exclusion(String id) {
    this.id = id;
  }

  /**
   * Reads the canonical text.
   *
   * @param text {@code appeal-upheld}, {@code deferred} or {@code void}
   * @return the reason, if there is one of that name
   */
  public static Optional<Exclusion> parse(String text) {
    return Arrays.stream(values()).filter(why -> why.id.equals(text)).findFirst();
  }

  /** {@return why, in words} */
  public Text text() {
    return switch (this) {
      case APPEAL_UPHELD ->
          Text.of("逾期申诉成立，不计入按期率", "an appeal was upheld: not counted in timeliness");
      case DEFERRED -> Text.of("缓办，不计入按期率基数", "deferred: not in the denominator of timeliness");
      case VOID -> Text.of("作废，不计入任何基数", "void: in no denominator");
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
