package org.wangge.grid.domain.organisation;

import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * An organisation that can be responsible: a department, a station, an enterprise.
 *
 * @param id its id
 * @param title its name
 */
public record Unit(UnitId id, Text title) {

  /** Checks that both are there. */
  public Unit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }
}
