package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.csv.CsvReader;
import org.wangge.grid.sdk.csv.CsvTable;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordTree;
import org.wangge.grid.sdk.plan.Plan;

/**
 * A folder of tables: {@code units.csv}, {@code grids.csv}, {@code posts.csv}, {@code pairs.csv},
 * {@code appointments.csv}, {@code absences.csv}, one for each part of an organisation file.
 *
 * <p>Rules: (1) a part without a file is not imported and stays as it is known; (2) the first row
 * names the columns by the keys of the organisation file, those of a key below joined by a dot
 * ({@code title.zh}), by Chinese names (层级) or, for measures, by their titles in the plan; (3)
 * several values in a cell stand between {@code ;}, {@code ；} or {@code 、}; (4) an empty cell is a
 * key left out, a column left out is a key not spoken of; (5) dates may be as spreadsheets save
 * them, {@code 2026/9/28}; (6) {@code levels.csv} is compared with the plan. Example: the header
 * {@code 编号,名称,英文名称,层级,上级网格,户数} and the row {@code G1,第一网格,grid 1,grid,C1,310}.
 *
 * <p>Findings have file and line: those of {@link CsvReader}, {@code unknown-column}, {@code
 * duplicate-column}, {@code missing-column}, {@code ragged-row}, {@code row-without-id}, {@code
 * duplicate-id}, {@code bad-cell}, {@code unknown-table}, {@code no-tables}, {@code unknown-level},
 * {@code level-differs}. Immutable.
 */
public final class ImportTables {

  private static final String LEVELS = "levels";
  private static final String CSV = ".csv";

  private final SourceLines lines = new SourceLines();
  private final Map<String, PartTable> tables = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Text> measures;

  private ImportTables(Plan plan) {
    this.measures = measures(plan);
  }

  static Map<String, Text> measures(Plan plan) {
    ImmutableMap.Builder<String, Text> measures = ImmutableMap.builder();
    plan.measures().forEach((id, title) -> measures.put(id.id(), title));
    return measures.buildOrThrow();
  }

  /**
   * Reads the tables of a folder.
   *
   * @param directory the folder
   * @param plan the plan, for its measures and levels
   * @param limits how large each file may be
   * @return the tables, or all that is wrong with headers and rows
   * @throws IOException if the folder or a file of it cannot be read at all
   */
  public static Result<ImportTables> read(Path directory, Plan plan, ReadingLimits limits)
      throws IOException {
    ImportTables tables = new ImportTables(plan);
    List<String> known = new ArrayList<>();
    for (RecordTree.Part part : RecordTree.parts(OrganisationDocument.class)) {
      known.add(part.key() + CSV);
      tables
          .table(directory, part, limits)
          .ifPresent(table -> tables.tables.put(part.key(), table));
    }
    if (tables.tables.isEmpty() && tables.findings.isEmpty()) {
      tables.findings.add(TableFindings.noTables(known));
    }
    known.add(LEVELS + CSV);
    RecordTree.Part levels = new RecordTree.Part(LEVELS, true, LevelRow.class);
    tables.table(directory, levels, limits).ifPresent(table -> tables.compare(table, plan));
    tables.others(directory, known);
    return Result.of(tables, tables.findings);
  }

  private Optional<PartTable> table(Path directory, RecordTree.Part part, ReadingLimits limits)
      throws IOException {
    String name = part.key() + CSV;
    Path file = directory.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Result<CsvTable> table =
        DocumentText.ofFile(file, name, limits).then(text -> CsvReader.of(limits).read(text));
    findings.addAll(table.findings());
    if (!(table instanceof Result.Passed<CsvTable> passed)) {
      return Optional.empty();
    }
    int offset = lines.add(name, lastLine(passed.value()));
    Columns columns = new Columns(part, measures);
    return Optional.of(new TableReader(passed.value(), part, columns, offset, findings).read());
  }

  /** A row of several lines has them in its cells. */
  private static int lastLine(CsvTable table) {
    int last = table.header().line();
    for (CsvTable.Row row : table.rows()) {
      last = Math.max(last, row.cells().get(row.cells().size() - 1).line());
    }
    return last;
  }

  private void compare(PartTable table, Plan plan) {
    Map<String, Text> known = new LinkedHashMap<>();
    plan.levels().forEach((id, title) -> known.put(id.id(), title));
    for (PartTable.Row row : table.rows()) {
      Place place = lines.place(row.value().line(), LEVELS + "/" + row.id());
      Text title = known.get(row.id());
      if (title == null) {
        Text kind = Text.of("层级", "level");
        findings.add(NearestName.unknown("unknown-level", place, kind, row.id(), known.keySet()));
      } else {
        Text written =
            Text.of(
                Trees.text(row.value(), ImmutableList.of("title", "zh")).orElse(title.zh()),
                Trees.text(row.value(), ImmutableList.of("title", "en")).orElse(title.en()));
        if (!written.equals(title)) {
          findings.add(TableFindings.levelDiffers(place, row.id(), title, written));
        }
      }
    }
  }

  /** Tables whose names say nothing here; perhaps a slip of the pen. */
  private void others(Path directory, List<String> known) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(CSV) && !known.contains(name))
          .sorted()
          .map(name -> TableFindings.unknownTable(new Place(name, 1, ""), name, known))
          .forEach(findings::add);
    }
  }

  SourceLines lines() {
    return lines;
  }

  Optional<PartTable> table(String part) {
    return Optional.ofNullable(tables.get(part));
  }

  /** {@return the parts that are imported, in the order of the organisation file} */
  public List<String> parts() {
    return ImmutableList.copyOf(tables.keySet());
  }

  /**
   * The columns of {@code levels.csv}.
   *
   * @param title the name of the level
   */
  record LevelRow(TextDocument title) {}
}
