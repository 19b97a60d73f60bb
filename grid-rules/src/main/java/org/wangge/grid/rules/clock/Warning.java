package org.wangge.grid.rules.clock;

import com.google.common.primitives.Ints;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.term.Term;

/**
 * A moment before the end of a term at which somebody is warned.
 *
 * <p>The canonical text is {@code 2 working-hours before} or {@code 80 %}: of the time that the
 * term has, as it is counted. Immutable.
 */
public sealed interface Warning {

  /**
   * So much time before the end.
   *
   * @param time how much
   */
  record Before(Term time) implements Warning {
    /** Checks that it is there. */
    public Before {
      Objects.requireNonNull(time, "time");
    }

    @Override
    public String toString() {
      return time + " before";
    }
  }

  /**
   * When so many per cent of the term are over.
   *
   * @param share the per cent, 1 to 99
   */
  record Percent(int share) implements Warning {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the share is out of range
     */
    public Percent {
      if (share < 1 || share > 99) {
        throw new IllegalArgumentException("Not per cent of a term: " + share);
      }
    }

    @Override
    public String toString() {
      return share + " %";
    }
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code 80 %}
   * @return the warning; empty if the text is none
   */
  static Optional<Warning> parse(String text) {
    if (text.endsWith(" before")) {
      return Term.parse(text.substring(0, text.length() - " before".length())).map(Before::new);
    }
    if (!text.endsWith(" %") || text.startsWith("0") || text.length() > 4) {
      return Optional.empty();
    }
    Integer share = Ints.tryParse(text.substring(0, text.length() - 2));
    return share == null || share < 1 || share > 99
        ? Optional.empty()
        : Optional.of(new Percent(share));
  }
}
