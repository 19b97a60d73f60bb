package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Trees written by a plain writer are read back the same, as JSON and as YAML. */
class WrittenTreesTest {

  private static final DocumentReader READER = DocumentReader.standard();

  private static final List<String> PLAIN =
      List.of("0", "-7", "1.50", "1e5", "20E-3", "true", "false", "null");

  private static final List<String> PIECES =
      List.of(
          "a", "b", "~", "null", "yes", "010", "08:00", "*x", "&x", "!t", "- ", "/", ": ", ":", "#",
          "'", "\"", "\\", "{", "}", "[", "]", "|", ">", "%", "@", " ", "\n", "\t", "\r", "\u0007",
          "\u0085", "\u2028", "\uFEFF", "网格", "，", "𠀀", "😀");

  @Property(tries = 500)
  void a_tree_written_as_json_is_read_back_the_same(@ForAll("trees") Node tree) {
    String text = json(tree);

    assertThat(read("a.json", text)).isEqualTo(tree);
    assertThat(read("a.yaml", text)).isEqualTo(tree);
  }

  @Property(tries = 300)
  void every_node_is_found_on_its_line(@ForAll("trees") Node tree) {
    String text = lines(tree);
    Document document = READER.read(new DocumentText("a.json", text)).list().get(0);

    // Written one value a line, the n-th value in the order of reading is on line n.
    assertThat(linesOf(document.root())).isSorted().doesNotHaveDuplicates();
    assertThat(linesOf(document.root())).hasSize((int) text.lines().count());
  }

  private static Node read(String name, String text) {
    Documents documents = READER.read(new DocumentText(name, text));
    assertThat(documents.findings()).isEmpty();
    return documents.list().get(0).root();
  }

  @Provide
  Arbitrary<Node> trees() {
    return Arbitraries.randomValue(random -> tree(random, 4));
  }

  private static Node tree(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    int size = random.nextInt(5);
    if (kind == 3) {
      Map<String, Node> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.putIfAbsent(text(random), tree(random, depth - 1));
      }
      return new Node.MapNode(
          map.entrySet().stream().map(e -> new Node.Entry(e.getKey(), 1, e.getValue())).toList(),
          1);
    }
    if (kind == 2) {
      return new Node.ListNode(
          Stream.generate(() -> tree(random, depth - 1)).limit(size).toList(), 1);
    }
    return random.nextBoolean()
        ? new Node.ScalarNode(text(random), true, 1)
        : new Node.ScalarNode(PLAIN.get(random.nextInt(PLAIN.size())), false, 1);
  }

  private static String text(Random random) {
    return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
        .limit(random.nextInt(7))
        .collect(Collectors.joining());
  }

  private static String json(Node node) {
    if (node instanceof Node.MapNode map) {
      return map.entries().stream()
          .map(e -> quoted(e.key()) + ": " + json(e.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Node.ListNode list) {
      return list.items().stream()
          .map(WrittenTreesTest::json)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Node.ScalarNode scalar = (Node.ScalarNode) node;
    return scalar.quoted() ? quoted(scalar.text()) : scalar.text();
  }

  /** The same with a line for each value; closing brackets share the line of what follows. */
  private static String lines(Node node) {
    if (node instanceof Node.MapNode map) {
      return map.entries().stream()
          .map(e -> "\n" + quoted(e.key()) + ": " + lines(e.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof Node.ListNode list) {
      return list.items().stream()
          .map(item -> "\n" + lines(item))
          .collect(Collectors.joining(",", "[", "]"));
    }
    return json(node);
  }

  private static List<Integer> linesOf(Node node) {
    Stream<Integer> below =
        node instanceof Node.MapNode map
            ? map.entries().stream().flatMap(e -> linesOf(e.value()).stream())
            : node instanceof Node.ListNode list
                ? list.items().stream().flatMap(item -> linesOf(item).stream())
                : Stream.of();
    return Stream.concat(Stream.of(node.line()), below).toList();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
      json.append(plain || c > 0x3000 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return json.append('"').toString();
  }
}
