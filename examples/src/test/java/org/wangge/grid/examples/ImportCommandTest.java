package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.sdk.load.PlanFolder;

class ImportCommandTest {

  private static final String[] AS_OF = {"--at", "2026-11-01"};

  @TempDir private Path folder;
  private Path plan;
  private Path tables;

  @BeforeEach
  void copyThePlan() throws IOException {
    plan = Files.createDirectory(folder.resolve("plan"));
    tables = folder.resolve("tables");
    PlanCopy.in(plan);
  }

  static List<Path> plans() throws IOException {
    try (Stream<Path> plans = Files.list(Path.of("plans"))) {
      return plans.filter(Files::isDirectory).sorted().toList();
    }
  }

  private Run imported(String... options) {
    return Run.of(
        Stream.of(Stream.of("import", plan, tables), Stream.of(AS_OF), Stream.of(options))
            .flatMap(s -> s)
            .toArray());
  }

  private void change(String file, String before, String after) throws IOException {
    String text = Files.readString(tables.resolve(file));
    assertThat(text).contains(before);
    Files.writeString(tables.resolve(file), text.replace(before, after));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void tables_of_a_plan_read_again_change_nothing_in_either_language(Path directory) {
    for (String language : List.of("zh", "en")) {
      Path to = folder.resolve(directory.getFileName() + language);
      assertThat(Run.of("export", directory, to, "--lang", language).code()).isEqualTo(ExitCode.OK);
      Run again = Run.of("import", directory, to, "--at", "2026-11-01");
      assertThat(again.lastLine()).isEqualTo("Nothing changes");
      // What a plan shows of itself may be shown again; nothing else is.
      assertThat(again.lines())
          .noneMatch(line -> line.contains(" ERROR ") || line.contains(" WARNING "));
      assertThat(again.code()).isEqualTo(ExitCode.OK);
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_plan_without_an_organisation_gets_the_same_facts_from_its_tables(Path directory)
      throws IOException {
    Run.of("export", directory, tables);
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Files.copy(directory.resolve("plan.yaml"), bare.resolve("plan.yaml"));
    Run written = Run.of("import", bare, tables, "--at", "2026-11-01", "--write");
    assertThat(written.code()).as(written.out()).isEqualTo(ExitCode.OK);
    assertThat(written.lastLine()).isEqualTo("Written: organisation.yaml");

    PlanFolder before = new PlanFolder(directory);
    PlanFolder after = new PlanFolder(bare);
    assertThat(after.organisation(after.plan().orThrow()).orThrow().facts())
        .usingRecursiveComparison()
        .isEqualTo(before.organisation(before.plan().orThrow()).orThrow().facts());
  }

  @Test
  void the_changes_are_shown_and_nothing_is_written() throws IOException {
    Run.of("export", plan, tables);
    change("grids.csv", "G011,第一网格第一组,grid 1 group 1", "G011,第一网格第一组,grid 1 first group");
    change(
        "appointments.csv", "leader-011,p-leader-011,2025-01-01,", "leader-011,p-new,2026-11-01,");
    String before = Files.readString(plan.resolve("organisation.yaml"));
    Run run = imported();
    assertThat(run.out())
        .isEqualTo(
            """
            ~ changed grid G011: title.en grid 1 group 1 → grid 1 first group
            ~ changed appointment leader-011 p-leader-011 2025-01-01: to — → 2026-11-01
            + added appointment leader-011 p-new 2026-11-01
            1 added, 2 changed, 0 removed
            Nothing is written; --write writes the organisation
            """);
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(plan.resolve("organisation.yaml"))).isEqualTo(before);
  }

  @Test
  void the_file_that_was_there_is_kept_at_every_writing() throws IOException {
    Run.of("export", plan, tables);
    String before = Files.readString(plan.resolve("organisation.yaml"));
    change("grids.csv", "grid 1 group 1", "grid 1 first group");
    assertThat(imported("--write").lastLine())
        .isEqualTo("Written: organisation.yaml; the old file is kept as organisation.yaml.bak");
    change("grids.csv", "grid 1 first group", "grid 1 group one");
    assertThat(imported("--write").lastLine()).endsWith("organisation.yaml.bak-2");
    assertThat(Files.readString(plan.resolve("organisation.yaml.bak"))).isEqualTo(before);
    assertThat(Run.of("check", plan).code()).isEqualTo(ExitCode.OK);
    assertThat(imported("--write").out()).isEqualTo("Nothing changes\n");
  }

  @Test
  void a_fault_is_shown_with_file_line_and_way_out_and_stops_the_writing() throws IOException {
    Run.of("export", plan, tables);
    change(
        "appointments.csv", "leader-011,p-leader-011,2025-01-01,", "leader-011,p-new,2025-06-01,");
    String before = Files.readString(plan.resolve("organisation.yaml"));
    Run run = imported("--write");
    assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    assertThat(run.out())
        .contains(" ERROR history-would-change ")
        .startsWith("appointments.csv:")
        .contains("\n    → ");
    assertThat(Files.readString(plan.resolve("organisation.yaml"))).isEqualTo(before);
  }

  @Test
  void tables_that_are_there_are_not_overwritten() {
    assertThat(Run.of("export", plan, tables).code()).isEqualTo(ExitCode.OK);
    Run second = Run.of("export", plan, tables);
    assertThat(second.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(second.err()).contains("levels.csv");
  }

  @Test
  void the_date_of_the_import_is_today_or_the_one_given() {
    Run.of("export", plan, tables);
    assertThat(Run.of("import", plan, tables).out()).isEqualTo("Nothing changes\n");
    Run run = Run.of("import", plan, tables, "--at", "yesterday");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("yesterday");
  }
}
