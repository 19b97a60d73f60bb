package org.wangge.grid.sdk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.facts.GivenFact;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads what a condition asks of one fact. */
final class AtomReader {

  private static final String EXACTLY = "exactly";

  private final PartLog log;

  AtomReader(PartLog log) {
    this.log = log;
  }

  /** Whether it is asked if a fact is known; in quotes it is a text, and a code is a code. */
  static Optional<Condition> known(Fact<?> fact, Node node) {
    if (!(node instanceof Node.ScalarNode scalar)
        || scalar.quoted()
        || (fact instanceof Fact.OneCode one && one.codes().has(scalar.text()))) {
      return Optional.empty();
    }
    return switch (scalar.text()) {
      case "unknown" -> Optional.of(new Atom.IsUnknown(fact));
      case "known" -> Optional.of(new Condition.None(List.of(new Atom.IsUnknown(fact))));
      default -> Optional.empty();
    };
  }

  /** The questions, all of which must hold; what cannot be read is noted and gives none. */
  List<Condition> read(Place place, Fact<?> fact, Node node) {
    if (fact instanceof Fact.Flag flag) {
      return flag(place, node)
          .<List<Condition>>map(wanted -> List.of(new Condition.Holds(flag, wanted)))
          .orElse(List.of());
    }
    if (fact instanceof OrderedFact<?> ordered) {
      return limits(place, ordered, node);
    }
    if (fact instanceof Fact.Words words) {
      Node asked = node instanceof Node.MapNode map ? map.get(EXACTLY).orElse(node) : node;
      List<String> texts = scalars(place, fact, asked);
      return texts.isEmpty() ? List.of() : List.of(new Atom.Says(words, texts));
    }
    if (fact instanceof Fact.OneCode one && node instanceof Node.MapNode map) {
      return exactly(place, one, map);
    }
    return codes(place, fact, node);
  }

  Optional<Boolean> flag(Place place, Node node) {
    String text = node instanceof Node.ScalarNode scalar ? scalar.text() : "";
    return log.read(
        "not-true-or-false",
        place,
        Text.of("true 或 false", "true or false"),
        text,
        "true",
        written ->
            switch (written) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  /** The texts of a value or a list of values; none where one of them is not a value. */
  List<String> scalars(Place place, Fact<?> fact, Node node) {
    int before = log.findings().size();
    List<String> texts = new ArrayList<>();
    if (node instanceof Node.ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        scalar(Place.at(place.path(), i), list.items().get(i)).ifPresent(texts::add);
      }
      if (list.items().isEmpty()) {
        log.add(empty(place, fact.name()));
      }
    } else {
      scalar(place, node).ifPresent(texts::add);
    }
    return log.cleanSince(before) ? texts : List.of();
  }

  private List<Condition> codes(Place place, Fact<?> fact, Node node) {
    CodeTree tree =
        fact instanceof Fact.OneCode one ? one.codes() : ((Fact.ManyCodes) fact).codes();
    List<String> codes = known(place, tree, scalars(place, fact, node), node);
    if (codes.isEmpty()) {
      return List.of();
    }
    return List.of(
        fact instanceof Fact.OneCode one
            ? new Condition.Within(one, codes)
            : new Condition.AnyWithin((Fact.ManyCodes) fact, codes));
  }

  private List<Condition> exactly(Place place, Fact.OneCode fact, Node.MapNode map) {
    Optional<Node> asked = map.get(EXACTLY);
    if (asked.isEmpty()) {
      scalar(place, map);
      return List.of();
    }
    for (Node.Entry entry : map.entries()) {
      if (!entry.key().equals(EXACTLY)) {
        log.add(
            NearestName.unknown(
                "unknown-key",
                Place.at(place.path(), entry.key()),
                Text.of("键", "key"),
                entry.key(),
                List.of(EXACTLY)));
      }
    }
    Place below = Place.at(place.path(), EXACTLY);
    List<String> codes = known(below, fact.codes(), scalars(below, fact, asked.get()), asked.get());
    return codes.isEmpty() ? List.of() : List.of(new Atom.Exactly(fact, codes));
  }

  private List<String> known(Place place, CodeTree tree, List<String> codes, Node node) {
    int before = log.findings().size();
    for (int i = 0; i < codes.size(); i++) {
      if (!tree.has(codes.get(i))) {
        Place there = node instanceof Node.ListNode ? Place.at(place.path(), i) : place;
        log.add(
            NearestName.unknown(
                "unknown-code", there, Text.of("取值", "value"), codes.get(i), tree.codes()));
      }
    }
    return log.cleanSince(before) ? codes : List.of();
  }

  private <T> List<Condition> limits(Place place, OrderedFact<T> fact, Node node) {
    String text = node instanceof Node.ScalarNode scalar ? scalar.text() : "";
    if (!(node instanceof Node.ScalarNode)) {
      log.add(oneRange(place, fact));
      return List.of();
    }
    Optional<List<Limit>> limits = LimitText.parse(fact, text);
    if (limits.isEmpty()) {
      log.add(badLimit(place, fact, text));
      return List.of();
    }
    if (LimitText.leaveNothing(fact, limits.get())) {
      log.add(
          Finding.error(
              "range-empty",
              place,
              Text.format(
                  "“%2$s”没有给%1$s留下任何值", "'%2$s' leaves no value of %1$s", fact.name(), text),
              Text.of("请核对起止；小的在前。", "Look at both ends; the lesser comes first.")));
      return List.of();
    }
    return List.copyOf(limits.get());
  }

  private static Finding badLimit(Place place, OrderedFact<?> fact, String text) {
    String example =
        fact instanceof OrderedFact.Day
            ? "2026-01-01..2026-06-30"
            : fact instanceof OrderedFact.TimeOfDay ? "08:00..12:00" : "10..50";
    return Finding.error(
        "bad-limit",
        place,
        Text.format(
            "“%2$s”不是%1$s的值，也不是其范围",
            "'%2$s' is neither a value of %1$s nor a range of them", fact.name(), text),
        Text.format(
            "写法如：%s，或 at-least、more-than、at-most、less-than 加一个值。%s",
            "Write it like this: %s, or at-least, more-than, at-most, less-than and a value. %s",
            example,
            GivenFact.form(fact, text)));
  }

  private static Finding oneRange(Place place, OrderedFact<?> fact) {
    return Finding.error(
        "wrong-type",
        place,
        Text.format("此处应为%s的一个值或一个范围", "A value of %s or a range belongs here", fact.name()),
        Text.of("几个范围请用 any 分别写。", "Write several ranges under 'any'."));
  }

  private Optional<String> scalar(Place place, Node node) {
    if (node instanceof Node.ScalarNode scalar) {
      return Optional.of(scalar.text());
    }
    log.add(
        Finding.error(
            "wrong-type",
            place,
            Text.of("此处应为一个值或值的列表", "A value or a list of values belongs here"),
            Text.of("请只写编号。", "Write ids only.")));
    return Optional.empty();
  }

  private static Finding empty(Place place, String name) {
    return Finding.error(
        "empty-list",
        place,
        Text.format("%s没有列出任何值，这一条件永不成立", "No value is listed for %s, so it never holds", name),
        Text.of("请至少列出一个值，或删去这一条件。", "List a value, or drop the condition."));
  }
}
