package org.wangge.grid.sdk.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wangge.grid.sdk.json.Node;

/** Conditions and facts by the roll of dice; the same seed gives the same ones. */
public record RandomWhen(Random dice) {

  private static final List<String> GRADES = List.of("low", "high", "critical");
  private static final List<String> HAZARDS = List.of("fire", "flood", "gas");

  /** Facts as texts; each but the hazards may be unknown. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    maybe("severity", pick(GRADES), facts);
    maybe("persons", String.valueOf(dice.nextInt(10)), facts);
    maybe("armed", String.valueOf(dice.nextBoolean()), facts);
    facts.put("hazards", String.join("|", some(HAZARDS)));
    return facts;
  }

  private void maybe(String name, String value, Map<String, String> facts) {
    if (dice.nextInt(4) > 0) {
      facts.put(name, value);
    }
  }

  /** A condition, nested up to a depth; without nesting it has cells. */
  public Node.MapNode when(int depth) {
    Map<String, Node> keys = new LinkedHashMap<>();
    for (int i = dice.nextInt(3); i >= 0; i--) {
      int kind = dice.nextInt(depth > 0 ? 8 : 5);
      switch (kind) {
        case 0 -> keys.put("severity", codes());
        case 1 -> keys.put("persons", text(limits()));
        case 2 -> keys.put("armed", text(String.valueOf(dice.nextBoolean())));
        case 3 -> keys.put("hazards", list(some(HAZARDS)));
        case 4 -> asked(keys);
        default -> keys.put(List.of("all", "any", "none").get(kind - 5), conditions(depth - 1));
      }
    }
    // What is asked to be known or not is not asked for its value beside: no cell could say both.
    asking(keys).forEach(keys::remove);
    return map(keys);
  }

  private static List<String> asking(Map<String, Node> keys) {
    List<String> facts = new ArrayList<>();
    for (String key : List.of("unknown", "known")) {
      Node asked = keys.get(key);
      if (asked instanceof Node.ListNode list) {
        list.items().forEach(item -> facts.add(((Node.ScalarNode) item).text()));
      } else if (asked instanceof Node.ScalarNode fact) {
        facts.add(fact.text());
      }
    }
    return facts;
  }

  /** Asks no fact twice, which no cell could say. */
  private void asked(Map<String, Node> keys) {
    String fact = pick(List.of("severity", "persons", "armed"));
    if (!keys.containsKey(fact) && !keys.containsKey("known") && !keys.containsKey("unknown")) {
      switch (dice.nextInt(3)) {
        case 0 -> keys.put(fact, text("unknown"));
        case 1 -> keys.put("unknown", list(List.of(fact)));
        default -> keys.put("known", text(fact));
      }
    }
  }

  private Node conditions(int depth) {
    List<Node> items = new ArrayList<>();
    for (int i = dice.nextInt(3); i >= 0; i--) {
      items.add(when(depth));
    }
    return new Node.ListNode(items, 1);
  }

  private Node codes() {
    Node codes = dice.nextBoolean() ? text(pick(GRADES)) : list(some(GRADES));
    return dice.nextInt(3) == 0 ? map(Map.of("exactly", codes)) : codes;
  }

  private String limits() {
    int low = dice.nextInt(8);
    int high = low + 2 + dice.nextInt(2);
    return switch (dice.nextInt(6)) {
      case 0 -> low + ".." + high;
      case 1 -> low + "..";
      case 2 -> ".." + high;
      case 3 -> "more-than " + low + ", less-than " + high;
      case 4 -> pick(List.of("at-least ", "at-most ")) + low;
      default -> String.valueOf(low);
    };
  }

  private List<String> some(List<String> of) {
    List<String> some = new ArrayList<>(of);
    some.removeIf(item -> dice.nextBoolean());
    return some.isEmpty() ? List.of(pick(of)) : some;
  }

  private String pick(List<String> of) {
    return of.get(dice.nextInt(of.size()));
  }

  private static Node text(String text) {
    return new Node.ScalarNode(text, false, 1);
  }

  private static Node list(List<String> items) {
    return new Node.ListNode(items.stream().map(RandomWhen::text).toList(), 1);
  }

  private static Node.MapNode map(Map<String, Node> keys) {
    List<Node.Entry> entries = new ArrayList<>();
    keys.forEach((key, value) -> entries.add(new Node.Entry(key, 1, value)));
    return new Node.MapNode(entries, 1);
  }
}
