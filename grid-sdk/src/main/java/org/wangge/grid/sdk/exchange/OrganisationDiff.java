package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.RecordTree;

/**
 * What differs between two organisations, record by record.
 *
 * <p>Rules: (1) grids, units and posts are the same where they have one id, appointments where
 * post, person and beginning are, absences where who is away and the beginning are, pairs where
 * both posts are; (2) the parts come in the order of the organisation file; in each, what was there
 * before in its order, then what is added; (3) the order of records is no difference. Example: a
 * grid with 310 households before and 320 after gives {@code Changed("grids", "G01",
 * [measures.households: 310 → 320])}. Immutable.
 *
 * @param lines the differences; none where both say the same
 */
public record OrganisationDiff(List<Line> lines) {

  /** Copies the list. */
  public OrganisationDiff {
    lines = ImmutableList.copyOf(lines);
  }

  /** One record that differs. */
  public sealed interface Line {

    /** {@return the part of the organisation file: {@code grids}, {@code appointments}} */
    String part();

    /** {@return its id, or what identifies it in a list: {@code worker-1 p5 2026-01-01}} */
    String name();

    /** {@return the line for people} */
    Text text();
  }

  /**
   * A record that was not there.
   *
   * @param part its part
   * @param name its name
   * @param values its keys and values
   */
  public record Added(String part, String name, List<KeyChange> values) implements Line {

    /** Copies the list. */
    public Added {
      values = ImmutableList.copyOf(values);
    }

    @Override
    public Text text() {
      return Text.format("新增%s%s", "added %s %s", Identity.kind(part), name);
    }
  }

  /**
   * A record that says something else.
   *
   * @param part its part
   * @param name its name
   * @param changes the keys that differ
   */
  public record Changed(String part, String name, List<KeyChange> changes) implements Line {

    /** Copies the list. */
    public Changed {
      changes = ImmutableList.copyOf(changes);
    }

    @Override
    public Text text() {
      List<Text> texts = changes.stream().map(KeyChange::text).toList();
      return Text.format(
          "变更%s%s：%s", "changed %s %s: %s", Identity.kind(part), name, Text.list(texts));
    }
  }

  /**
   * A record that is gone.
   *
   * @param part its part
   * @param name its name
   */
  public record Removed(String part, String name) implements Line {
    @Override
    public Text text() {
      return Text.format("删除%s%s", "removed %s %s", Identity.kind(part), name);
    }
  }

  /**
   * A key whose value differs.
   *
   * @param key the key, those above it before it with dots: {@code measures.households}
   * @param was its value before, or the empty text
   * @param now its value after, or the empty text
   */
  public record KeyChange(String key, String was, String now) {

    /** Checks that the parts are there. */
    public KeyChange {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(was, "was");
      Objects.requireNonNull(now, "now");
    }

    /** {@return {@code measures.households 310 → 320}} */
    public Text text() {
      return Text.same(key + " " + shown(was) + " → " + shown(now));
    }

    private static String shown(String value) {
      return value.isEmpty() ? "—" : value;
    }
  }

  /**
   * Compares two organisations.
   *
   * @param before the one
   * @param after the other
   * @return what differs
   */
  public static OrganisationDiff between(OrganisationDocument before, OrganisationDocument after) {
    Node.MapNode old = RecordTree.of(before);
    Node.MapNode recent = RecordTree.of(after);
    List<Line> lines = new ArrayList<>();
    for (RecordTree.Part part : RecordTree.parts(OrganisationDocument.class)) {
      compare(part.key(), records(part, old), records(part, recent), lines);
    }
    return new OrganisationDiff(lines);
  }

  private static Map<String, Node> records(RecordTree.Part part, Node.MapNode document) {
    Map<String, Node> records = new LinkedHashMap<>();
    Node value = document.get(part.key()).orElse(Trees.EMPTY);
    if (value instanceof Node.MapNode map) {
      map.entries().forEach(entry -> records.put(entry.key(), entry.value()));
    } else if (value instanceof Node.ListNode list) {
      Identity identity = Identity.of(part);
      for (Node item : list.items()) {
        String name = identity.name(item);
        int times = 1;
        while (records.containsKey(times == 1 ? name : name + " #" + times)) {
          times++;
        }
        records.put(times == 1 ? name : name + " #" + times, item);
      }
    }
    return records;
  }

  private static void compare(
      String part, Map<String, Node> before, Map<String, Node> after, List<Line> lines) {
    before.forEach(
        (name, was) -> {
          Node now = after.get(name);
          if (now == null) {
            lines.add(new Removed(part, name));
          } else {
            List<KeyChange> changes = changes(Trees.flat(was), Trees.flat(now));
            if (!changes.isEmpty()) {
              lines.add(new Changed(part, name, changes));
            }
          }
        });
    after.forEach(
        (name, now) -> {
          if (!before.containsKey(name)) {
            lines.add(new Added(part, name, changes(Map.of(), Trees.flat(now))));
          }
        });
  }

  private static List<KeyChange> changes(Map<String, String> was, Map<String, String> now) {
    List<KeyChange> changes = new ArrayList<>();
    was.forEach(
        (key, value) -> {
          String after = now.getOrDefault(key, "");
          if (!after.equals(value)) {
            changes.add(new KeyChange(key, value, after));
          }
        });
    now.forEach(
        (key, value) -> {
          if (!was.containsKey(key)) {
            changes.add(new KeyChange(key, "", value));
          }
        });
    return changes;
  }

  /** {@return whether nothing differs} */
  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
