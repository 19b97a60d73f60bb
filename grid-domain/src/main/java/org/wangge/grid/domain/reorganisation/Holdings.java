package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What hangs on grids, units and posts and is kept by the host: open cases, duties, score bases,
 * households of a grid. All ids are opaque.
 *
 * <p>Example: {@code case C-17} hangs on {@code grid G02}. Keeps its order; immutable.
 *
 * @param on each item with the grid, unit or post on which it hangs
 */
public record Holdings(Map<Part, Part> on) {

  /** Nothing. */
  public static final Holdings NONE = new Holdings(ImmutableMap.of());

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if something hangs that cannot, or on what cannot hold it
   */
  public Holdings {
    on = ImmutableMap.copyOf(on);
    on.forEach(
        (item, holder) -> {
          if (!item.kind().isHeld() || !holder.kind().isOfOrganisation()) {
            throw new IllegalArgumentException(item + " cannot hang on " + holder);
          }
        });
  }
}
