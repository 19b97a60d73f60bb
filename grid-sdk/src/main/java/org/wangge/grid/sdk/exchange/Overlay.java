package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.RecordTree;

/** Lays the tables of an import over the tree of the organisation that is known. */
final class Overlay {

  private static final String POSTS = "posts";
  private static final String GRIDS = "grids";
  private static final ImmutableList<String> POST = ImmutableList.of("post");

  private final Node.MapNode known;
  private final ImportTables tables;
  private final ZoneId zone;
  private final Instant at;
  private final List<Finding> findings = new ArrayList<>();

  /** Posts that were held before the import, with one holder each. */
  private final Map<String, String> held = new LinkedHashMap<>();

  Overlay(Node.MapNode known, ImportTables tables, ZoneId zone, Instant at) {
    this.known = known;
    this.tables = tables;
    this.zone = zone;
    this.at = at;
    for (Node appointment : items(known.get("appointments"))) {
      if (!Span.of(appointment, zone).begins(at)) {
        Trees.text(appointment, POST)
            .ifPresent(post -> held.putIfAbsent(post, Trees.flat(appointment).toString()));
      }
    }
  }

  /** Findings have the lines of all files in a row. */
  List<Finding> findings() {
    return findings;
  }

  Node.MapNode tree() {
    Node.MapNode tree = known;
    for (RecordTree.Part part : RecordTree.parts(OrganisationDocument.class)) {
      Optional<PartTable> table = tables.table(part.key());
      if (table.isPresent()) {
        Node merged = part.keyed() ? keyed(table.get()) : list(table.get());
        tree = Trees.with(tree, ImmutableList.of(part.key()), merged);
      }
    }
    return tree;
  }

  private Node list(PartTable table) {
    table.missing().forEach(name -> missing(table, name));
    List<Node> items = items(known.get(table.part().key()));
    HistoryMerge merge = new HistoryMerge(table, zone, at, findings);
    return new Node.ListNode(merge.merged(items), table.headerLine());
  }

  private static List<Node> items(Optional<Node> list) {
    return list.filter(Node.ListNode.class::isInstance)
        .map(node -> ((Node.ListNode) node).items())
        .orElse(List.of());
  }

  private void missing(PartTable table, String name) {
    Place place = new Place(SourceLines.ALL, table.headerLine(), table.part().key());
    findings.add(TableFindings.missingColumn(place, name));
  }

  private Node keyed(PartTable table) {
    Map<String, PartTable.Row> rows = new LinkedHashMap<>();
    table.rows().forEach(row -> rows.put(row.id(), row));
    List<Node.Entry> entries = new ArrayList<>();
    boolean fresh = false;
    for (Node.Entry old : entries(known.get(table.part().key()))) {
      PartTable.Row row = rows.remove(old.key());
      if (row != null && old.value() instanceof Node.MapNode value) {
        entries.add(new Node.Entry(old.key(), row.value().line(), table.over(value, row.value())));
      } else if (isHistory(table.part().key(), old)) {
        entries.add(old);
      }
    }
    for (PartTable.Row row : rows.values()) {
      entries.add(new Node.Entry(row.id(), row.value().line(), row.value()));
      fresh = true;
    }
    if (fresh) {
      table.missing().forEach(name -> missing(table, name));
    }
    return new Node.MapNode(entries, table.headerLine());
  }

  private static List<Node.Entry> entries(Optional<Node> map) {
    return map.filter(Node.MapNode.class::isInstance)
        .map(node -> ((Node.MapNode) node).entries())
        .orElse(List.of());
  }

  private boolean isHistory(String part, Node.Entry old) {
    List<String> posts = new ArrayList<>();
    if (part.equals(POSTS)) {
      posts.add(old.key());
    } else if (part.equals(GRIDS)) {
      for (Node.Entry post : entries(known.get(POSTS))) {
        if (serves(post.value(), old.key())) {
          posts.add(post.key());
        }
      }
    }
    List<String> why = posts.stream().filter(held::containsKey).map(held::get).limit(3).toList();
    if (!why.isEmpty()) {
      Place place = new Place(SourceLines.ALL, old.line(), part + "/" + old.key());
      findings.add(ImportFindings.removalNeedsReorganisation(place, part, old.key(), why));
    }
    return !why.isEmpty();
  }

  private static boolean serves(Node post, String grid) {
    Optional<Node> grids = Trees.get(post, ImmutableList.of(GRIDS));
    boolean one = Trees.text(post, ImmutableList.of(GRIDS)).filter(grid::equals).isPresent();
    return one
        || items(grids).stream()
            .anyMatch(g -> g instanceof Node.ScalarNode scalar && scalar.text().equals(grid));
  }
}
