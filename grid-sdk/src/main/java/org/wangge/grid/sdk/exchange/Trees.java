package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.wangge.grid.sdk.json.Node;

/** Paths into trees, and trees with one path changed. */
final class Trees {

  static final Node.MapNode EMPTY = new Node.MapNode(ImmutableList.of(), 1);

  private Trees() {}

  static Optional<Node> get(Node tree, List<String> path) {
    Optional<Node> found = Optional.of(tree);
    for (String key : path) {
      found =
          found
              .filter(Node.MapNode.class::isInstance)
              .flatMap(node -> ((Node.MapNode) node).get(key));
    }
    return found;
  }

  /** The scalar at a path, as text. */
  static Optional<String> text(Node tree, List<String> path) {
    return get(tree, path)
        .filter(Node.ScalarNode.class::isInstance)
        .map(node -> ((Node.ScalarNode) node).text());
  }

  /** The tree with a value at a path, in place of what is there or at the end. */
  static Node.MapNode with(Node.MapNode tree, List<String> path, Node value) {
    Node below = value;
    if (path.size() > 1) {
      Node.MapNode inner =
          tree.get(path.get(0)).filter(Node.MapNode.class::isInstance).isPresent()
              ? (Node.MapNode) tree.get(path.get(0)).get()
              : new Node.MapNode(ImmutableList.of(), value.line());
      below = with(inner, path.subList(1, path.size()), value);
    }
    Node.Entry entry = new Node.Entry(path.get(0), below.line(), below);
    List<Node.Entry> entries = new ArrayList<>();
    boolean there = false;
    for (Node.Entry old : tree.entries()) {
      boolean same = old.key().equals(entry.key());
      entries.add(same ? entry : old);
      there |= same;
    }
    if (!there) {
      entries.add(entry);
    }
    return new Node.MapNode(entries, tree.line());
  }

  /** Every scalar and list below, by its keys joined with dots. */
  static Map<String, String> flat(Node tree) {
    Map<String, String> values = new LinkedHashMap<>();
    flat("", tree, values);
    return values;
  }

  private static void flat(String path, Node node, Map<String, String> values) {
    if (node instanceof Node.MapNode map) {
      String start = path.isEmpty() ? "" : path + ".";
      map.entries().forEach(entry -> flat(start + entry.key(), entry.value(), values));
    } else if (node instanceof Node.ListNode list
        && list.items().stream().allMatch(Node.ScalarNode.class::isInstance)) {
      values.put(
          path,
          String.join(
              "; ", list.items().stream().map(item -> ((Node.ScalarNode) item).text()).toList()));
    } else {
      values.put(
          path, node instanceof Node.ScalarNode scalar ? scalar.text() : YamlText.json(node));
    }
  }

  /** The same tree with other line numbers. */
  static Node atLines(Node node, IntUnaryOperator lines) {
    int line = lines.applyAsInt(node.line());
    if (node instanceof Node.ScalarNode scalar) {
      return new Node.ScalarNode(scalar.text(), scalar.quoted(), line);
    }
    if (node instanceof Node.ListNode list) {
      return new Node.ListNode(
          list.items().stream().map(item -> atLines(item, lines)).toList(), line);
    }
    return new Node.MapNode(
        ((Node.MapNode) node)
            .entries().stream()
                .map(
                    e ->
                        new Node.Entry(
                            e.key(), lines.applyAsInt(e.line()), atLines(e.value(), lines)))
                .toList(),
        line);
  }
}
