package org.wangge.grid.domain.code;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.wangge.grid.domain.organisation.LevelId;

/**
 * Which levels a plan codes by a scheme: for each the segment that is the last of its codes.
 *
 * <p>Example: with {@code statistical-12}, {@code county} by {@code county} and {@code community}
 * by {@code village}. Immutable.
 *
 * @param scheme the scheme
 * @param levels the segment of each level
 */
public record CodedLevels(CodeScheme scheme, Map<LevelId, SegmentId> levels) {

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if a segment is not one of places of the scheme
   */
  public CodedLevels {
    Objects.requireNonNull(scheme, "scheme");
    levels = ImmutableMap.copyOf(levels);
    for (SegmentId segment : levels.values()) {
      int position = scheme.position(segment);
      if (position < 0 || scheme.segments().get(position).mark()) {
        throw new IllegalArgumentException("No place " + segment + " in " + scheme.id());
      }
    }
  }
}
