package org.wangge.grid.domain.office;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;

/**
 * The trades of which each grid has one post of a type: with {@code sanitation, gardens} each grid
 * has two posts, one of each.
 *
 * @param type the type of post
 * @param trades the trades, at least one, each once
 * @param clause the clause that says so
 */
public record Crew(PostTypeId type, List<TradeId> trades, ClauseRef clause) {

  /**
   * Copies the list; a trade given twice counts once.
   *
   * @throws IllegalArgumentException if there are no trades
   */
  public Crew {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(clause, "clause");
    trades = ImmutableSet.copyOf(trades).asList();
    if (trades.isEmpty()) {
      throw new IllegalArgumentException("A crew without trades: " + type);
    }
  }
}
