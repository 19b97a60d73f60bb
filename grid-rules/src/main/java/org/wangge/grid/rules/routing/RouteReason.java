package org.wangge.grid.rules.routing;

import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.PostId;

/** One step of how a route was found. */
public sealed interface RouteReason extends Reason {

  /**
   * A row of a routing table applies.
   *
   * @param table the table: {@code lead}, {@code help}, {@code tell}, {@code clocks}, {@code
   *     exits}, {@code handling}
   * @param row the row's number, from 1
   * @param when its condition as text
   * @param output what it says
   * @param rule the clause of the row
   */
  record RowApplies(String table, int row, Text when, String output, ClauseRef rule)
      implements RouteReason {
    @Override
    public String code() {
      return table + "-row";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s表第%s行：%s → %s", "%s table, row %s: %s → %s", title(), row, when, output);
    }

    private Text title() {
      return switch (table) {
        case "exits" -> Text.of("转出", "Exits");
        case "handling" -> Text.of("办理", "Handling");
        case "lead" -> Text.of("主办", "Lead");
        case "help" -> Text.of("协办", "Help");
        case "tell" -> Text.of("告知", "Tell");
        case "clocks" -> Text.of("时限", "Clocks");
        default -> Text.same(table);
      };
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /** No row of the lead table applies. */
  record NoRow() implements RouteReason {
    @Override
    public String code() {
      return "no-row";
    }

    @Override
    public Text text() {
      return Text.of("主办表没有适用的行", "No row of the lead table applies");
    }
  }

  /**
   * Whoever acts for a post leads or helps already, and is not named again.
   *
   * @param post the post that a rule names
   * @param acting the post that acts for it
   */
  record NamedAlready(PostId post, PostId acting) implements RouteReason {
    @Override
    public String code() {
      return "named-already";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s由%s在岗，已在主办、协办或告知之列，不再重复", "%2$s acts for %1$s and is named already", post, acting);
    }
  }
}
