package org.wangge.grid.domain.post;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a trade that one post of a crew stands for, for example {@code sanitation}.
 *
 * @param id the id
 */
public record TradeId(String id) implements Comparable<TradeId> {

  /** Checks the form of the id. */
  public TradeId {
    IdForm.check("trade", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static TradeId of(String id) {
    return new TradeId(id);
  }

  @Override
  public int compareTo(TradeId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
