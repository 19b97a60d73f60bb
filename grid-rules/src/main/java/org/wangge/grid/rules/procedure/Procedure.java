package org.wangge.grid.rules.procedure;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * The name of a procedure and of its stages; what is done in each is not said here.
 *
 * <p>Example: {@code 一般事项} with the stages {@code accept} and {@code handle}.
 *
 * @param id its id
 * @param title its name
 * @param stages its stages with their names, first to last
 */
public record Procedure(ProcedureId id, Text title, Map<StageId, Text> stages) {

  /** Copies the map. */
  public Procedure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    stages = ImmutableMap.copyOf(stages);
  }
}
