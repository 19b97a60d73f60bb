package org.wangge.grid.domain.cases;

import org.wangge.grid.domain.id.IdForm;

/**
 * The id of a channel through which matters are reported, for example {@code hotline}.
 *
 * @param id the id
 */
public record ChannelId(String id) implements Comparable<ChannelId> {

  /** Checks the form of the id. */
  public ChannelId {
    IdForm.check("channel", id);
  }

  /**
   * The id from its text.
   *
   * @param id the text
   * @return the id
   */
  public static ChannelId of(String id) {
    return new ChannelId(id);
  }

  @Override
  public int compareTo(ChannelId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
