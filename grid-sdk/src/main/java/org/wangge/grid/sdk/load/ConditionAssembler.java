package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Reads a {@code when}: facts and the values asked for, all of which must hold. A flag asks for
 * {@code true} or {@code false}; a code, or one of a list of codes, covers all below it.
 */
final class ConditionAssembler {

  private final PartLog log;
  private final CaseFacts facts;

  ConditionAssembler(PartLog log, CaseFacts facts) {
    this.log = log;
    this.facts = facts;
  }

  Optional<Condition> read(Place row, Map<String, Node> when) {
    int before = log.findings().size();
    List<Condition> conditions = new ArrayList<>();
    when.forEach(
        (name, node) -> {
          Place place = Place.at(row.path(), "when", name);
          fact(place, name).flatMap(fact -> atom(place, fact, node)).ifPresent(conditions::add);
        });
    if (!log.cleanSince(before)) {
      return Optional.empty();
    }
    return Optional.of(conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions));
  }

  private Optional<Fact<?>> fact(Place place, String name) {
    List<String> names = facts.all().stream().<String>map(Fact::name).toList();
    int position = names.indexOf(name);
    if (position < 0) {
      log.add(NearestName.unknown("unknown-fact", place, Text.of("事实", "fact"), name, names));
      return Optional.empty();
    }
    return Optional.of(facts.all().get(position));
  }

  private Optional<Condition> atom(Place place, Fact<?> fact, Node node) {
    if (fact instanceof Fact.Flag flag) {
      return flag(place, flag, node);
    }
    if (fact instanceof Fact.OneCode one) {
      return codes(place, one, one.codes(), node).map(codes -> new Condition.Within(one, codes));
    }
    Fact.ManyCodes many = (Fact.ManyCodes) fact;
    return codes(place, many, many.codes(), node)
        .map(codes -> new Condition.AnyWithin(many, codes));
  }

  private Optional<Condition> flag(Place place, Fact.Flag flag, Node node) {
    String text = node instanceof Node.ScalarNode scalar ? scalar.text() : "";
    return log.read(
        "not-true-or-false",
        place,
        Text.of("true 或 false", "true or false"),
        text,
        "true",
        written ->
            switch (written) {
              case "true" -> Optional.of(new Condition.Holds(flag, true));
              case "false" -> Optional.of(new Condition.Holds(flag, false));
              default -> Optional.empty();
            });
  }

  private Optional<List<String>> codes(Place place, Fact<?> fact, CodeTree tree, Node node) {
    String name = fact.name();
    int before = log.findings().size();
    List<String> codes = new ArrayList<>();
    if (node instanceof Node.ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        code(Place.at(place.path(), i), tree, list.items().get(i)).ifPresent(codes::add);
      }
    } else {
      code(place, tree, node).ifPresent(codes::add);
    }
    if (codes.isEmpty() && log.cleanSince(before)) {
      log.add(
          Finding.error(
              "empty-list",
              place,
              Text.format(
                  "%s没有列出任何值，这一条件永不成立", "No value is listed for %s, so it never holds", name),
              Text.of("请至少列出一个值，或删去这一条件。", "List a value, or drop the condition.")));
    }
    return log.cleanSince(before) ? Optional.of(codes) : Optional.empty();
  }

  private Optional<String> code(Place place, CodeTree tree, Node node) {
    if (!(node instanceof Node.ScalarNode scalar)) {
      log.add(
          Finding.error(
              "wrong-type",
              place,
              Text.of("此处应为一个值或值的列表", "A value or a list of values belongs here"),
              Text.of("请只写编号。", "Write ids only.")));
      return Optional.empty();
    }
    if (!tree.titles().containsKey(scalar.text())) {
      log.add(
          NearestName.unknown(
              "unknown-code", place, Text.of("取值", "value"), scalar.text(), tree.codes()));
      return Optional.empty();
    }
    return Optional.of(scalar.text());
  }
}
