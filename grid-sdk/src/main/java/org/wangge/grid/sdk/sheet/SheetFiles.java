package org.wangge.grid.sdk.sheet;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.csv.CsvReader;
import org.wangge.grid.sdk.csv.CsvTable;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;

/**
 * Puts the rows of sheets where a plan says {@code rows-in: FILE.csv}, and says of findings on them
 * where in the sheet they are.
 *
 * <p>Only tables under {@code routing} and {@code tables} name sheets, and only in the plan's
 * folder or below it.
 */
public final class SheetFiles {

  private static final List<String> PARTS = List.of("routing", "tables");
  private static final String ROWS = "rows";
  private static final String ROWS_IN = "rows-in";

  private final Path folder;
  private final ReadingLimits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private record Sheet(String path, String source, int headerLine) {}

  /**
   * The sheets of a folder.
   *
   * @param folder the plan's folder
   * @param limits how much is taken of each file
   */
  public SheetFiles(Path folder, ReadingLimits limits) {
    this.folder = folder.toAbsolutePath().normalize();
    this.limits = limits;
  }

  /**
   * Puts the rows in.
   *
   * @param plan the plan as it is written
   * @return the plan with all rows in it, or what is wrong with the sheets
   * @throws IOException if a file that is there cannot be read
   */
  public Result<Document> in(Document plan) throws IOException {
    if (!(plan.root() instanceof Node.MapNode root)) {
      return new Result.Passed<>(plan, List.of());
    }
    ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    for (Node.Entry part : root.entries()) {
      boolean tables = PARTS.contains(part.key()) && part.value() instanceof Node.MapNode;
      entries.add(
          tables
              ? new Node.Entry(
                  part.key(), part.line(), tables(part.key(), (Node.MapNode) part.value()))
              : part);
    }
    Document whole = new Document(plan.source(), new Node.MapNode(entries.build(), root.line()));
    return Result.of(whole, plan.sourceMap().locate(findings));
  }

  private Node tables(String part, Node.MapNode tables) throws IOException {
    ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    for (Node.Entry table : tables.entries()) {
      boolean named = table.value() instanceof Node.MapNode map && map.get(ROWS_IN).isPresent();
      entries.add(
          named
              ? new Node.Entry(
                  table.key(),
                  table.line(),
                  table(Place.at(part, table.key()), (Node.MapNode) table.value()))
              : table);
    }
    return new Node.MapNode(entries.build(), tables.line());
  }

  private Node table(Place place, Node.MapNode table) throws IOException {
    if (table.get(ROWS).isPresent()) {
      findings.add(
          Finding.error(
              "rows-twice",
              Place.at(place.path(), ROWS_IN),
              Text.format("%s既有rows又有rows-in", "%s has both rows and rows-in", place.path()),
              Text.of("请删去其中一个。", "Drop one of them.")));
      return table;
    }
    ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    for (Node.Entry entry : table.entries()) {
      entries.add(
          entry.key().equals(ROWS_IN)
              ? new Node.Entry(
                  ROWS, entry.line(), new Node.ListNode(rows(place, entry.value()), entry.line()))
              : entry);
    }
    return new Node.MapNode(entries.build(), table.line());
  }

  private List<Node> rows(Place place, Node named) throws IOException {
    String name = named instanceof Node.ScalarNode scalar ? scalar.text() : "";
    Optional<Path> file = find(name);
    if (file.isEmpty()) {
      findings.add(noFile(Place.at(place.path(), ROWS_IN), name));
      return List.of();
    }
    Result<DocumentText> text = DocumentText.ofFile(file.get(), name, limits);
    Result<List<Node>> rows =
        text.then(passed -> CsvReader.of(limits).read(passed)).then(sheet -> kept(place, sheet));
    findings.addAll(rows.findings());
    return rows instanceof Result.Passed<List<Node>> passed ? passed.value() : List.of();
  }

  private Result<List<Node>> kept(Place place, CsvTable sheet) {
    sheets.add(new Sheet(place.path(), sheet.source(), sheet.header().line()));
    return TableSheet.rows(sheet);
  }

  private Optional<Path> find(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException notAName) {
      return Optional.empty();
    }
  }

  /**
   * Says of findings on rows of sheets where in the sheet they are. A column that bears no known
   * name is noted once, at the header.
   *
   * @param located findings with the line that the row's parts have
   * @return the findings at their places, in the same order
   */
  public List<Finding> inSheets(List<Finding> located) {
    return located.stream().map(this::inSheet).distinct().toList();
  }

  private Finding inSheet(Finding finding) {
    Place place = finding.place();
    for (Sheet sheet : sheets) {
      String rows = Place.at(sheet.path(), ROWS).path() + "/";
      if (place.path().startsWith(rows)) {
        String column = place.path().substring(place.path().lastIndexOf('/') + 1);
        boolean header = finding.code().equals("unknown-fact") && isColumn(place.path(), rows);
        return finding.at(
            header
                ? new Place(
                    sheet.source(),
                    sheet.headerLine(),
                    Place.at(sheet.path(), ROWS_IN, column).path())
                : new Place(sheet.source(), place.line(), place.path()));
      }
    }
    return finding;
  }

  /** Whether a path is that of a fact asked for by a row itself: {@code …/rows/3/when/grade}. */
  private static boolean isColumn(String path, String rows) {
    int row = path.indexOf('/', rows.length());
    String when = "/when/";
    return row >= 0 && path.startsWith(when, row) && path.indexOf('/', row + when.length()) < 0;
  }

  private static Finding noFile(Place place, String name) {
    String shown = name.length() > 64 ? name.substring(0, 64) + "…" : name;
    return Finding.error(
        "file-not-found",
        place,
        Text.format("文件夹中没有文件“%s”", "There is no file '%s' in the folder", shown),
        Text.of(
            "请写本文件夹内文件的相对路径，如tables/inspection.csv；不能指向文件夹之外。",
            "Name a file in this folder or below it, such as tables/inspection.csv; none outside."));
  }
}
