package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.json.Node;

/**
 * Lays a table of a list (appointments, absences, pairs) over what is known, without changing the
 * past.
 *
 * <p>What the table has not: is kept where it is over, ended at the date of the import where it
 * runs, dropped where it only begins later. What it has new may begin in the past only where nobody
 * else is known to have held the same.
 */
final class HistoryMerge {

  /** A record that was recorded and later taken back stays as it is. */
  private static final ImmutableList<String> WITHDRAWN = ImmutableList.of("withdrawn");

  private final PartTable table;
  private final Identity identity;
  private final ZoneId zone;
  private final Instant at;
  private final List<Finding> findings;

  HistoryMerge(PartTable table, ZoneId zone, Instant at, List<Finding> findings) {
    this.table = table;
    this.identity = Identity.of(table.part());
    this.zone = zone;
    this.at = at;
    this.findings = findings;
  }

  /** Known records in their order, then new ones in that of the table. */
  List<Node> merged(List<Node> known) {
    ListMultimap<List<Object>, Integer> left =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < table.rows().size(); i++) {
      left.put(key(table.rows().get(i).value()), i);
    }
    List<Node> merged = new ArrayList<>();
    ListMultimap<List<Optional<String>>, Node> lost =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Node old : known) {
      List<Integer> same = left.get(key(old));
      if (!same.isEmpty()) {
        merged.add(both((Node.MapNode) old, table.rows().get(same.remove(0)).value()));
      } else if (identity.history()) {
        lost.put(Identity.values(identity.claim(), old), old);
        without((Node.MapNode) old).ifPresent(merged::add);
      }
    }
    left.values().stream()
        .sorted()
        .map(i -> table.rows().get(i).value())
        .forEach(
            row -> {
              if (!known.isEmpty()) {
                added(row, lost.get(Identity.values(identity.claim(), row)));
              }
              merged.add(row);
            });
    return merged;
  }

  /** Whom and what it is about and when it begins, however the date is written. */
  private List<Object> key(Node record) {
    return ImmutableList.<Object>builder()
        .addAll(Identity.values(identity.subject(), record))
        .add(Span.of(record, zone).from())
        .build();
  }

  private Node.MapNode both(Node.MapNode old, Node.MapNode row) {
    Span was = Span.of(old, zone);
    Span now = Span.of(row, zone);
    Node.MapNode both = table.over(old, row);
    both = asWritten(both, old, Identity.FROM);
    both = now.to().equals(was.to()) ? asWritten(both, old, Identity.TO) : both;
    if (!identity.history() || was.begins(at)) {
      return both;
    }
    boolean endChanges =
        table.has(ImmutableList.of(Identity.TO))
            && !now.to().equals(was.to())
            && (was.isOver(at) || now.to().isBefore(at));
    if (endChanges || !withoutEnd(both).equals(withoutEnd(old))) {
      findings.add(
          ImportFindings.historyWouldChange(place(row), table.part().key(), old, row, at(at)));
      return old;
    }
    return both;
  }

  /** The same moment in other words is no change. */
  private static Node.MapNode asWritten(Node.MapNode both, Node.MapNode old, String key) {
    Optional<Node> written = old.get(key);
    return written.isPresent() && both.get(key).isPresent()
        ? Trees.with(both, ImmutableList.of(key), written.get())
        : both;
  }

  private static Map<String, String> withoutEnd(Node.MapNode record) {
    Map<String, String> values = Trees.flat(record);
    values.remove(Identity.TO);
    return values;
  }

  private Optional<Node> without(Node.MapNode old) {
    Span was = Span.of(old, zone);
    if (was.isOver(at) || Trees.get(old, WITHDRAWN).isPresent()) {
      return Optional.of(old);
    }
    if (was.begins(at)) {
      return Optional.empty();
    }
    Node end = new Node.ScalarNode(at(at), false, old.line());
    return Optional.of(Trees.with(old, ImmutableList.of(Identity.TO), end));
  }

  private void added(Node.MapNode row, List<Node> lost) {
    Span now = Span.of(row, zone);
    if (!identity.history() || now.begins(at)) {
      return;
    }
    Optional<Node> against =
        lost.stream()
            .filter(old -> Trees.get(old, WITHDRAWN).isEmpty())
            .filter(old -> Span.of(old, zone).meetsBefore(now, at))
            .findFirst();
    String part = table.part().key();
    findings.add(
        against
            .map(old -> ImportFindings.historyWouldChange(place(row), part, old, row, at(at)))
            .orElseGet(() -> ImportFindings.historyAdded(place(row), part, row)));
  }

  private String at(Instant instant) {
    return Span.text(instant, zone);
  }

  private Place place(Node row) {
    return new Place(SourceLines.ALL, row.line(), table.part().key());
  }
}
