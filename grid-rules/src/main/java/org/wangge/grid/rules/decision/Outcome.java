package org.wangge.grid.rules.decision;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;

/**
 * What a row of a table says: a value for each output, as canonical text.
 *
 * <p>Example: {@code {times: 12, queue: safety}}. Immutable; order as the outputs of the table.
 *
 * @param values output to value
 */
public record Outcome(Map<String, String> values) {

  /** Copies the map. */
  public Outcome {
    values = ImmutableMap.copyOf(values);
  }

  /** {@return the values as a person reads them} */
  public Text text() {
    List<String> parts = new ArrayList<>();
    values.forEach((name, value) -> parts.add(name + " = " + value));
    return Text.list(parts);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
