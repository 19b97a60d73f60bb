package org.wangge.grid.rules.routing.rule;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * A way out of the grids: the channel that is right for a matter which nobody here leads.
 *
 * <p>Example: a crime in progress → {@code 请拨打110}, not refused but passed on; what a court has
 * decided → {@code 请向人民法院提出}, refused.
 *
 * @param id its id
 * @param channel the right channel, as the reporter is told
 * @param refuse true where the matter is refused, false where it is passed on
 */
public record Exit(ExitId id, Text channel, boolean refuse) {

  /** Checks that all parts are there. */
  public Exit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(channel, "channel");
  }

  /** {@return the id, as a row of the exits says it} */
  @Override
  public String toString() {
    return id.toString();
  }
}
