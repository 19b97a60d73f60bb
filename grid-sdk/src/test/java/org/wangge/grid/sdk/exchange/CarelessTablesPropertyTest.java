package org.wangge.grid.sdk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;

/** Whatever happens to tables on their way gives findings with a file, never an exception. */
class CarelessTablesPropertyTest {

  private static final List<String> ODD =
      List.of(
          "",
          ",",
          ",,,",
          "\"",
          "\"\"",
          ";",
          "\n",
          "\r",
          "\t",
          "[",
          "[]",
          "{}",
          "[[1]]",
          "null",
          "~",
          "2026/2/30",
          "2026年13月1日",
          "9999/12/31",
          "-1",
          "99999999999999999999",
          "网格",
          "\u0000",
          "\uFFFE",
          "a.b",
          "title.zh",
          "measures.",
          "G1",
          "worker-1a",
          "2026-06-01");

  private static Path directory;

  /** One piece of text put in place of some characters of a table. */
  record Damage(int table, int at, int length, String text) {}

  @BeforeContainer
  static void open() throws IOException {
    directory = Files.createTempDirectory("careless-tables");
  }

  @AfterContainer
  static void close() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(0, 999),
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(ODD))
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 300)
  void damaged_tables_are_refused_or_work(@ForAll("damages") List<Damage> damages) {
    TableFolder folder = TableFolder.good();
    for (Damage damage : damages) {
      List<String> names = List.copyOf(folder.files().keySet());
      String name = names.get(damage.table() % names.size());
      String text = folder.files().get(name);
      int at = damage.at() % Math.max(1, text.length());
      int end = Math.min(text.length(), at + damage.length());
      folder.put(name, text.substring(0, at) + damage.text() + text.substring(end));
    }
    Result<ImportTables> tables = folder.read(directory);
    List<Finding> findings = new ArrayList<>(tables.findings());
    if (tables instanceof Result.Passed<ImportTables> passed) {
      OrganisationImport imported =
          OrganisationImport.preview(
              TableFolder.goodOrganisation(),
              passed.value(),
              TableFolder.PLAN,
              TableFolder.NOVEMBER);
      findings.addAll(imported.findings());
      assertThat(imported.document().isPresent()).isEqualTo(!Result.hasErrors(imported.findings()));
      imported.document().ifPresent(document -> readAgain(imported));
    }
    for (Finding finding : findings) {
      String file = finding.place().source();
      assertThat(file).as("%s", finding).matches("[a-z]+[.](csv|yaml)");
      assertThat(finding.place().line()).as("%s", finding).isPositive();
      assertThat(finding.place().line())
          .as("%s", finding)
          .isLessThanOrEqualTo(lines(folder.files(), file));
    }
  }

  private static int lines(Map<String, String> files, String file) {
    return files.containsKey(file) ? (int) files.get(file).lines().count() + 1 : 100;
  }

  /** What would be written says the same. */
  private static void readAgain(OrganisationImport imported) {
    String yaml = OrganisationImport.yaml(imported.document().orElseThrow());
    assertThat(TableFolder.bound(TableFolder.organisation(yaml)))
        .usingRecursiveComparison()
        // A map is kept as it was written, with its place in the file.
        .ignoringFieldsMatchingRegexes(".*\\.(line|quoted)")
        .isEqualTo(imported.document().orElseThrow());
  }
}
