package org.wangge.grid.rules.routing;

import java.time.Instant;
import java.util.Optional;
import org.wangge.grid.domain.term.TermId;

/** Says when the notice of an agreement ends for the case that is routed. */
@FunctionalInterface
public interface NoticeClock {

  /** For plans without a notice; asked nevertheless, it throws. */
  NoticeClock NONE =
      term -> {
        throw new IllegalArgumentException("No clock is given for the notice " + term);
      };

  /**
   * When a term of the case ends.
   *
   * @param term the term of the notice
   * @return its end; empty where that cannot be said yet, and the notice goes on
   */
  Optional<Instant> end(TermId term);
}
