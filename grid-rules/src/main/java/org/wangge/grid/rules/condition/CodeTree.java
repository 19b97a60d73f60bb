package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;

/**
 * The codes that a fact can take, with their names, in a tree: a code covers all below it.
 *
 * <p>Example: with {@code street-lamp} under {@code municipal}, {@code municipal} covers both. A
 * flat list of codes is a tree without parents. Immutable; order as given.
 */
public final class CodeTree {

  private final ImmutableMap<String, Text> titles;
  private final ImmutableMap<String, String> parents;
  private final ImmutableMap<String, Integer> positions;
  // Tables keep conditions apart by their facts, often.
  private final int hash;

  /**
   * Copies and checks the maps.
   *
   * @param titles the name of each code
   * @param parents the parent of each code that has one
   * @throws IllegalArgumentException if a parent is not a code, or the parents go round in a circle
   */
  public CodeTree(Map<String, Text> titles, Map<String, String> parents) {
    this.titles = ImmutableMap.copyOf(titles);
    this.parents = ImmutableMap.copyOf(parents);
    for (String code : parents.keySet()) {
      int steps = 0;
      for (String up = code; up != null; up = parents.get(up)) {
        if (!titles.containsKey(up) || steps++ > parents.size()) {
          throw new IllegalArgumentException("No tree of codes at '" + code + "'");
        }
      }
    }
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    int next = 0;
    for (String code : this.titles.keySet()) {
      places.put(code, next++);
    }
    this.positions = places.buildOrThrow();
    this.hash = this.titles.keySet().hashCode();
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

  /** {@return the name of each code, in order} */
  public Map<String, Text> titles() {
    return titles;
  }

  /** {@return all codes, in order} */
  public List<String> codes() {
    return titles.keySet().asList();
  }

  /**
   * Whether a code is one of these.
   *
   * @param code the code
   * @return true if it is
   */
  public boolean has(String code) {
    return titles.containsKey(code);
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

  /** Whether a code is one of some codes or lies below one. */
  boolean isUnder(List<String> above, String code) {
    String up = code;
    while (up != null && !above.contains(up)) {
      up = parents.get(up);
    }
    return up != null;
  }

  /** The place of a code among all, from 0. */
  int position(String code) {
    return positions.getOrDefault(code, -1);
  }

  /** A copy of codes that a condition names. */
  List<String> checked(List<String> asked) {
    if (asked.isEmpty() || !titles.keySet().containsAll(asked)) {
      throw new IllegalArgumentException("Not codes of the fact: " + asked);
    }
    return ImmutableList.copyOf(asked);
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

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof CodeTree tree
            && tree.titles.equals(titles)
            && tree.parents.equals(parents));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return titles.keySet().toString();
  }
}
