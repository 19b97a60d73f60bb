package org.wangge.grid.scoring.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * What a measure came to, from which parts and which evidence.
 *
 * <p>Rules: (1) a ratio has two parts, numerator and denominator; a mean has two, sum and number;
 * anything else has none; (2) evidence is named once each, by date and then by id. Example: {@code
 * sum of visit / sum of visit-due} over 171 and 180 has the value {@code 0.95} and the parts 171
 * and 180. Immutable.
 *
 * @param result the value, or why there is none
 * @param parts the two sides of the division, where there is one
 * @param evidence what was measured
 */
public record Measurement(Measured result, List<Measurement> parts, List<EvidenceId> evidence) {

  /** Copies the lists. */
  public Measurement {
    Objects.requireNonNull(result, "result");
    parts = ImmutableList.copyOf(parts);
    evidence = ImmutableList.copyOf(evidence);
  }
}
