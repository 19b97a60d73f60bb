package org.wangge.grid.sdk.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Reads a {@code when}: facts and the values asked for, all of which must hold.
 *
 * <p>Rules: (1) a code, or one of a list of codes, covers all below it, {@code {exactly: x}} only
 * itself; (2) a figure, date or time of day is asked for by value or limits, see {@code
 * plan-format.md}; (3) {@code unknown} and {@code known} list facts, and stand as the value of one;
 * (4) {@code all}, {@code any} and {@code none} list conditions; (5) {@code working-time}, {@code
 * working-day}, {@code season}, {@code time-of-day} and {@code date} ask for the instant of the
 * decision; (6) {@code clause} names where the condition comes from. Example: {@code {category:
 * municipal, persons: more-than 10}}.
 */
public final class ConditionReader {

  /** The keys of a condition that are no facts; no fact may bear such a name. */
  public static final List<String> KEYS =
      ImmutableList.<String>builder()
          .add("all", "any", "none", "unknown", "known", "clause")
          .addAll(MomentReader.KEYS)
          .build();

  private static final int DEEPEST = 8;
  private static final int MOST = 500;

  private final PartLog log;
  private final CaseFacts facts;
  private final AtomReader atoms;
  private int count;

  /**
   * A reader.
   *
   * @param log takes what is wrong
   * @param facts the facts that may be asked for
   */
  public ConditionReader(PartLog log, CaseFacts facts) {
    this.log = log;
    this.facts = facts;
    this.atoms = new AtomReader(log);
  }

  /**
   * Reads the condition of a row.
   *
   * @param row where the row stands; its condition is under {@code when}
   * @param when the keys of the condition
   * @return the condition, if there is nothing wrong with it
   */
  public Optional<Condition> read(Place row, Map<String, Node> when) {
    return parts(row, when).map(ConditionReader::all);
  }

  /**
   * Reads the condition of a row as its parts.
   *
   * @param row where the row stands
   * @param when the keys of the condition
   * @return what must hold, if there is nothing wrong with it; nothing where it always holds
   */
  public Optional<List<Condition>> parts(Place row, Map<String, Node> when) {
    int before = log.findings().size();
    count = 0;
    List<Condition> parts = map(Place.at(row.path(), "when"), when, 1);
    if (count > MOST) {
      log.add(tooLarge(Place.at(row.path(), "when"), count));
    }
    return log.cleanSince(before) ? Optional.of(parts) : Optional.empty();
  }

  /** One condition that holds where all of some do. */
  static Condition all(List<Condition> parts) {
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private List<Condition> map(Place place, Map<String, Node> keys, int depth) {
    List<Condition> parts = new ArrayList<>();
    Optional<ClauseRef> clause = Optional.empty();
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      Place there = Place.at(place.path(), key.getKey());
      if (key.getKey().equals("clause")) {
        clause = clause(there, key.getValue());
      } else {
        parts.addAll(key(there, key.getKey(), key.getValue(), depth));
      }
    }
    count += parts.size();
    return clause.isPresent()
        ? ImmutableList.of(new Condition.Cited(all(parts), clause.get()))
        : ImmutableList.copyOf(parts);
  }

  private Optional<ClauseRef> clause(Place place, Node node) {
    return log.clause(place, node instanceof Node.ScalarNode scalar ? scalar.text() : "");
  }

  private List<Condition> key(Place place, String key, Node node, int depth) {
    if (MomentReader.KEYS.contains(key) && facts.moment().isPresent()) {
      return new MomentReader(log, facts.moment().get()).read(place, key, node).stream().toList();
    }
    return switch (key) {
      case "all" -> List.of(new Condition.All(list(place, node, depth)));
      case "any" -> List.of(new Condition.Any(list(place, node, depth)));
      case "none" -> List.of(new Condition.None(list(place, node, depth)));
      case "unknown" -> known(place, node).stream().<Condition>map(Atom.IsUnknown::new).toList();
      case "known" ->
          known(place, node).stream()
              .<Condition>map(fact -> new Condition.None(List.of(new Atom.IsUnknown(fact))))
              .toList();
      default -> fact(place, key).map(fact -> asked(place, fact, node)).orElse(List.of());
    };
  }

  private List<Condition> asked(Place place, Fact<?> fact, Node node) {
    Optional<Condition> known =
        facts.vocabulary().mayBeUnknown(fact) ? AtomReader.known(fact, node) : Optional.empty();
    return known.map(List::of).orElseGet(() -> atoms.read(place, fact, node));
  }

  private List<Condition> list(Place place, Node node, int depth) {
    if (depth >= DEEPEST) {
      log.add(tooLarge(place, depth));
      return List.of();
    }
    List<Node> items = node instanceof Node.ListNode list ? list.items() : List.of(node);
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Place there = node instanceof Node.ListNode ? Place.at(place.path(), i) : place;
      if (items.get(i) instanceof Node.MapNode map) {
        Map<String, Node> keys = new LinkedHashMap<>();
        map.entries().forEach(entry -> keys.put(entry.key(), entry.value()));
        conditions.add(all(map(there, keys, depth + 1)));
      } else {
        log.add(noCondition(there));
      }
    }
    if (items.isEmpty()) {
      log.add(empty(place));
    }
    return conditions;
  }

  private List<Fact<?>> known(Place place, Node node) {
    List<Node> items = node instanceof Node.ListNode list ? list.items() : List.of(node);
    List<Fact<?>> asked = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Place there = node instanceof Node.ListNode ? Place.at(place.path(), i) : place;
      String name = items.get(i) instanceof Node.ScalarNode scalar ? scalar.text() : "";
      fact(there, name)
          .ifPresent(
              fact -> {
                if (facts.vocabulary().mayBeUnknown(fact)) {
                  asked.add(fact);
                } else {
                  log.add(alwaysKnown(there, fact));
                }
              });
    }
    if (items.isEmpty()) {
      log.add(empty(place));
    }
    return asked;
  }

  private Optional<Fact<?>> fact(Place place, String name) {
    Optional<Fact<?>> fact =
        facts.vocabulary().fact(name).filter(known -> !(known instanceof MomentFact));
    if (fact.isEmpty()) {
      List<String> names = new ArrayList<>();
      facts.all().stream()
          .filter(known -> !(known instanceof MomentFact))
          .forEach(known -> names.add(known.name()));
      names.addAll(KEYS);
      log.add(NearestName.unknown("unknown-fact", place, Text.of("事实", "fact"), name, names));
    }
    return fact;
  }

  private static Finding empty(Place place) {
    return Finding.error(
        "empty-list",
        place,
        Text.format("%s没有列出任何内容", "Nothing is listed under %s", place.path()),
        Text.of("请至少列出一项，或删去它。", "List something, or drop it."));
  }

  private static Finding alwaysKnown(Place place, Fact<?> fact) {
    return Finding.error(
        "fact-always-known",
        place,
        Text.format("事实%s总是已知的", "The fact %s is always known", fact.name()),
        Text.of(
            "请删去这一条件；宿主的事实可声明 may-be-unknown: true。",
            "Drop the condition; a fact of the host may be declared 'may-be-unknown: true'."));
  }

  private static Finding noCondition(Place place) {
    return Finding.error(
        "wrong-type",
        place,
        Text.of("此处应为一个条件", "A condition belongs here"),
        Text.of("请写事实和取值，如 {category: dispute}。", "Write facts, as {category: dispute}."));
  }

  private static Finding tooLarge(Place place, int size) {
    return Finding.error(
        "condition-too-large",
        place,
        Text.format(
            "条件过大（%s）：最多嵌套%s层、共%s项",
            "The condition is too large (%s): at most %s levels and %s parts", size, DEEPEST, MOST),
        Text.of("请拆成几行。", "Make several rows of it."));
  }
}
