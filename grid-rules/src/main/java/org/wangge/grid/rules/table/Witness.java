package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.space.Space;

/**
 * Facts that show something about a table, and which of them matter; the others can be anything.
 *
 * <p>Example: "the category is street lamps and persons is 51 people". Immutable.
 *
 * @param facts the facts, complete
 * @param decisive the names of those that matter, in the order of the vocabulary
 */
public record Witness(Facts facts, List<String> decisive) {

  /** Copies the list. */
  public Witness {
    decisive = ImmutableList.copyOf(decisive);
  }

  /** The classes that were asked, as facts. */
  static Witness of(Space space, List<Integer> classes) {
    List<String> asked =
        space.vocabulary().all().stream()
            .filter(fact -> isAsked(space, classes, fact))
            .<String>map(Fact::name)
            .toList();
    return new Witness(space.sample(classes), asked);
  }

  private static boolean isAsked(Space space, List<Integer> classes, Fact<?> fact) {
    for (int i = 0; i < classes.size(); i++) {
      if (classes.get(i) >= 0 && space.axes().get(i).fact().name().equals(fact.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the canonical text of each fact that matters; {@code unknown} where it is not known}
   */
  public Map<String, String> values() {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    for (String name : decisive) {
      values.put(name, written(fact(name)).orElse("unknown"));
    }
    return values.buildOrThrow();
  }

  private Fact<?> fact(String name) {
    return facts.vocabulary().fact(name).orElseThrow();
  }

  private <T> Optional<String> written(Fact<T> fact) {
    return facts.get(fact).map(fact::write);
  }

  /** {@return it as a phrase} */
  public Text text() {
    return decisive.stream()
        .map(name -> phrase(fact(name), facts))
        .reduce((a, b) -> Text.format("%s，且%s", "%s and %s", a, b))
        .orElse(Text.of("任何情形", "any case"));
  }

  /** A fact with its value, as a person reads it. */
  static Text phrase(Fact<?> fact, Facts facts) {
    Text value = value(fact, facts);
    return fact instanceof Fact.Flag && facts.get(fact).isPresent()
        ? value
        : Text.format("%s为%s", "%s is %s", fact.title(), value);
  }

  private static <T> Text value(Fact<T> fact, Facts facts) {
    return facts.get(fact).map(fact::say).orElse(Text.of("不明", "not known"));
  }
}
