package org.wangge.grid.sdk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.load.SampleFiles;

/**
 * Each file of {@code wrong/tables} takes the place of the good table that its name begins with and
 * has one slip; {@code # <- code} at the end of a line, which is not part of the table, says what
 * has to be found there. Nothing else may be found.
 */
class WrongTablesTest {

  private static final String MARK = " # <- ";

  @TempDir private Path directory;

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(SampleFiles.wrong().resolve("tables"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_wrong_table_gives_the_marked_finding_at_its_line(Path file) {
    String name = file.getFileName().toString();
    String table = name.substring(0, name.indexOf('-')) + ".csv";
    List<String> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String line : SampleFiles.read(file).lines().toList()) {
      number++;
      int mark = line.indexOf(MARK);
      if (mark >= 0) {
        marks.add(table + ":" + number + " " + line.substring(mark + MARK.length()));
      }
      text.append(mark < 0 ? line : line.substring(0, mark)).append('\n');
    }
    List<Finding> findings = findings(TableFolder.good().put(table, text.toString()));

    assertThat(marks).isNotEmpty();
    assertThat(findings.stream().map(f -> f.place() + " " + f.code()).toList())
        .as("%s", findings)
        .containsExactlyElementsOf(marks);
    assertThat(findings)
        .allMatch(f -> !f.message().zh().isBlank() && !f.wayOut().zh().isBlank())
        .allMatch(f -> !f.message().en().isBlank() && !f.wayOut().en().isBlank());
  }

  private List<Finding> findings(TableFolder folder) {
    Result<ImportTables> tables = folder.read(directory);
    List<Finding> findings = new ArrayList<>(tables.findings());
    if (tables instanceof Result.Passed<ImportTables> passed) {
      findings.addAll(
          OrganisationImport.preview(
                  OrganisationImport.nothing("sample-community"),
                  passed.value(),
                  TableFolder.PLAN,
                  TableFolder.NOVEMBER)
              .findings());
    }
    return findings;
  }

  @Test
  void the_good_tables_have_no_findings_at_all() {
    assertThat(findings(TableFolder.good())).isEmpty();
  }

  @Test
  void a_table_saved_as_gbk_is_refused_with_its_line_and_the_way_out() throws IOException {
    Files.write(
        directory.resolve("units.csv"),
        "id,title.en,title.zh\nhousing,housing,住建局\n".getBytes(Charset.forName("GBK")));
    List<Finding> findings =
        ImportTables.read(directory, TableFolder.PLAN.plan(), ReadingLimits.standard()).findings();
    assertThat(findings).singleElement().asString().contains("not-utf-8", "units.csv", "GBK");
    assertThat(findings.get(0).place().line()).isEqualTo(2);
  }

  @Test
  void a_table_with_another_name_is_a_warning_that_offers_the_nearest() {
    Result<ImportTables> tables =
        TableFolder.good().put("grid.csv", "id\n").put("notes.txt", "").read(directory);
    assertThat(tables).isInstanceOf(Result.Passed.class);
    assertThat(tables.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.code()).isEqualTo("unknown-table");
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.wayOut().en()).contains("grids.csv");
            });
  }

  @Test
  void a_folder_without_tables_is_refused() {
    assertThat(TableFolder.empty().read(directory).findings())
        .extracting(Finding::code)
        .containsExactly("no-tables");
  }

  @Test
  void a_table_beyond_the_limits_is_refused() throws IOException {
    TableFolder.good().read(directory);
    ReadingLimits fewCells = ReadingLimits.builder().maxNodes(30).build();
    assertThat(ImportTables.read(directory, TableFolder.PLAN.plan(), fewCells).findings())
        .extracting(Finding::code)
        // Posts have 11 rows of 5 cells, appointments 11 of 4; grids 5 of 15.
        .containsExactly("table-too-large", "table-too-large", "table-too-large");
    ReadingLimits shortCells = ReadingLimits.builder().maxScalarLength(17).build();
    assertThat(ImportTables.read(directory, TableFolder.PLAN.plan(), shortCells).findings())
        .extracting(Finding::code)
        // measures.households has 19 characters, measures.residents 18, the map of G1 48.
        .containsExactly("cell-too-long", "cell-too-long", "cell-too-long");
    ReadingLimits fewBytes = ReadingLimits.builder().maxBytes(40).build();
    assertThat(ImportTables.read(directory, TableFolder.PLAN.plan(), fewBytes).findings())
        .extracting(Finding::code)
        .contains("document-too-large");
  }
}
