package org.wangge.grid.sdk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;

/** A condition read straight from its text, with texts as values; empty is "not known". */
record PlainCondition(Map<String, String> facts) {

  private static final Map<String, String> ABOVE = Map.of("critical", "high");

  Optional<Boolean> all(Node.MapNode keys) {
    List<Optional<Boolean>> parts = new ArrayList<>();
    keys.entries().forEach(entry -> parts.add(key(entry.key(), entry.value())));
    return and(parts);
  }

  private Optional<Boolean> key(String key, Node node) {
    return switch (key) {
      case "all" -> and(each(node));
      case "any" -> or(each(node));
      case "none" -> or(each(node)).map(any -> !any);
      case "unknown" -> Optional.of(items(node).stream().noneMatch(facts::containsKey));
      case "known" -> Optional.of(facts.keySet().containsAll(items(node)));
      default -> fact(key, node);
    };
  }

  private Optional<Boolean> fact(String name, Node node) {
    if (node instanceof Node.ScalarNode word && word.text().equals("unknown")) {
      return Optional.of(!facts.containsKey(name));
    }
    if (name.equals("hazards")) {
      List<String> there = List.of(facts.get(name).split("\\|", -1));
      return Optional.of(items(node).stream().anyMatch(there::contains));
    }
    String value = facts.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (name.equals("persons")) {
      return Optional.of(limits(((Node.ScalarNode) node).text(), Integer.parseInt(value)));
    }
    if (node instanceof Node.MapNode exactly) {
      return Optional.of(items(exactly.get("exactly").orElseThrow()).contains(value));
    }
    List<String> asked = items(node);
    return Optional.of(
        asked.contains(value) || (ABOVE.containsKey(value) && asked.contains(ABOVE.get(value))));
  }

  private static boolean limits(String text, int value) {
    if (text.contains("..")) {
      String[] ends = (text + " ").split("\\.\\.", -1);
      return (ends[0].isBlank() || value >= Integer.parseInt(ends[0].strip()))
          && (ends[1].isBlank() || value <= Integer.parseInt(ends[1].strip()));
    }
    boolean holds = true;
    for (String part : text.split(", ", -1)) {
      String[] words = part.split(" ", -1);
      int limit = Integer.parseInt(words[words.length - 1]);
      holds &=
          switch (words.length == 1 ? "is" : words[0]) {
            case "at-least" -> value >= limit;
            case "more-than" -> value > limit;
            case "at-most" -> value <= limit;
            case "less-than" -> value < limit;
            default -> value == limit;
          };
    }
    return holds;
  }

  private List<Optional<Boolean>> each(Node node) {
    List<Optional<Boolean>> parts = new ArrayList<>();
    ((Node.ListNode) node).items().forEach(item -> parts.add(all((Node.MapNode) item)));
    return parts;
  }

  private static List<String> items(Node node) {
    return node instanceof Node.ListNode list
        ? list.items().stream().map(item -> ((Node.ScalarNode) item).text()).toList()
        : List.of(((Node.ScalarNode) node).text());
  }

  private static Optional<Boolean> and(List<Optional<Boolean>> parts) {
    return parts.contains(Optional.of(false))
        ? Optional.of(false)
        : parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  private static Optional<Boolean> or(List<Optional<Boolean>> parts) {
    return parts.contains(Optional.of(true))
        ? Optional.of(true)
        : parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
  }
}
