package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;

/**
 * The codes that a fact can take, with their names, in a tree: a code covers all below it.
 *
 * <p>Example: with {@code street-lamp} under {@code municipal}, {@code municipal} covers both. A
 * flat list of codes is a tree without parents. Immutable; order as given.
 *
 * @param titles the name of each code
 * @param parents the parent of each code that has one
 */
public record CodeTree(Map<String, Text> titles, Map<String, String> parents) {

  /**
   * Copies and checks the maps.
   *
   * @throws IllegalArgumentException if a parent is not a code, or the parents go round in a circle
   */
  public CodeTree {
    titles = ImmutableMap.copyOf(titles);
    parents = ImmutableMap.copyOf(parents);
    for (String code : parents.keySet()) {
      int steps = 0;
      for (String up = code; up != null; up = parents.get(up)) {
        if (!titles.containsKey(up) || steps++ > parents.size()) {
          throw new IllegalArgumentException("No tree of codes at '" + code + "'");
        }
      }
    }
  }

  /**
   * Codes without an order among them.
   *
   * @param titles the name of each code
   * @return the flat tree
   */
  public static CodeTree flat(Map<String, Text> titles) {
    return new CodeTree(titles, ImmutableMap.of());
  }

  /** {@return all codes} */
  public List<String> codes() {
    return titles.keySet().stream().toList();
  }

  /**
   * Whether a code is another one or lies below it.
   *
   * @param above the code that may cover
   * @param code the code that may be covered
   * @return true if it is
   */
  public boolean covers(String above, String code) {
    String up = code;
    while (up != null && !up.equals(above)) {
      up = parents.get(up);
    }
    return up != null;
  }

  /**
   * The names of codes, joined by "or".
   *
   * @param codes the codes
   * @return their names
   */
  Text names(List<String> codes) {
    return codes.stream()
        .map(titles::get)
        .reduce((a, b) -> Text.format("%s或%s", "%s or %s", a, b))
        .orElseThrow();
  }
}
