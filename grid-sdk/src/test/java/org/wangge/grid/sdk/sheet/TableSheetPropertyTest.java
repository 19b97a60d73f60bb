package org.wangge.grid.sdk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.csv.CsvReader;
import org.wangge.grid.sdk.csv.CsvTable;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.table.RandomWhen;

/** Random tables, written as a sheet and read again. */
class TableSheetPropertyTest {

  private static final String ODD = "ab1|'\",;\n 甲";

  @Property(tries = 1000)
  void a_table_of_plain_rows_comes_back_from_its_sheet(@ForAll long seed) {
    Random dice = new Random(seed);
    RandomWhen random = new RandomWhen(dice);
    List<Node> rows = new ArrayList<>();
    for (int i = dice.nextInt(6); i >= 0; i--) {
      rows.add(row(random, dice));
    }
    List<Node> back = read(TableSheet.write(table(rows)).orThrow());

    assertThat(back.stream().map(TableSheetPropertyTest::plain).toList())
        .isEqualTo(rows.stream().map(TableSheetPropertyTest::plain).toList());
    // What comes back is written as the same sheet.
    assertThat(TableSheet.write(table(back)).orThrow())
        .isEqualTo(
            TableSheet.write(table(read(TableSheet.write(table(back)).orThrow()))).orThrow());
  }

  private static Node.MapNode table(List<Node> rows) {
    return new Node.MapNode(List.of(new Node.Entry("rows", 1, new Node.ListNode(rows, 1))), 1);
  }

  private static List<Node> read(String text) {
    Result<CsvTable> sheet =
        CsvReader.of(ReadingLimits.standard()).read(new DocumentText("t.csv", text));
    return TableSheet.rows(sheet.orThrow()).orThrow();
  }

  private static Node row(RandomWhen random, Random dice) {
    ImmutableList.Builder<Node.Entry> keys = ImmutableList.builder();
    if (dice.nextInt(4) > 0) {
      List<Node.Entry> when = new ArrayList<>(random.when(0).entries());
      when.add(new Node.Entry("photo", 1, scalar(odd(dice), true)));
      keys.add(new Node.Entry("when", 1, new Node.MapNode(when, 1)));
    }
    keys.add(
        new Node.Entry(
            "then",
            1,
            new Node.MapNode(
                List.of(
                    new Node.Entry("times", 1, scalar("12", false)),
                    new Node.Entry("note", 1, scalar(odd(dice), true))),
                1)));
    if (dice.nextBoolean()) {
      keys.add(new Node.Entry("from", 1, scalar("2026-01-01", false)));
    }
    keys.add(new Node.Entry("clause", 1, scalar("S-0" + dice.nextInt(9), false)));
    return new Node.MapNode(keys.build(), 1);
  }

  private static Node scalar(String text, boolean quoted) {
    return new Node.ScalarNode(text, quoted, 1);
  }

  private static String odd(Random dice) {
    if (dice.nextInt(5) == 0) {
      return List.of("unknown", "exactly a", "null", "''", "a|b").get(dice.nextInt(5));
    }
    StringBuilder text = new StringBuilder();
    for (int i = dice.nextInt(5); i >= 0; i--) {
      text.append(ODD.charAt(dice.nextInt(ODD.length())));
    }
    return text.toString();
  }

  /** A node without lines, order of keys and ways to write the same. */
  private static Object plain(Node node) {
    if (node instanceof Node.MapNode map) {
      Map<String, Object> keys = new TreeMap<>();
      for (Node.Entry entry : map.entries()) {
        if (entry.key().equals("unknown") || entry.key().equals("known")) {
          Object facts = plain(entry.value());
          for (Object fact : facts instanceof List<?> list ? list : List.of(facts)) {
            keys.put(fact.toString(), "(" + entry.key() + ")");
          }
        } else if (entry.key().equals("then")) {
          Map<String, Object> outputs = new TreeMap<>();
          ((Node.MapNode) entry.value())
              .entries()
              .forEach(
                  output -> outputs.put(output.key(), ((Node.ScalarNode) output.value()).text()));
          keys.put(entry.key(), outputs);
        } else {
          keys.put(entry.key(), plain(entry.value()));
        }
      }
      return keys;
    }
    if (node instanceof Node.ListNode list) {
      List<Object> items = list.items().stream().map(TableSheetPropertyTest::plain).toList();
      return items.size() == 1 ? items.get(0) : items;
    }
    Node.ScalarNode scalar = (Node.ScalarNode) node;
    boolean word = List.of("unknown", "known").contains(scalar.text());
    return word && !scalar.quoted() ? "(" + scalar.text() + ")" : scalar.text();
  }
}
