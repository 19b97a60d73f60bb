package org.wangge.grid.examples.benchmark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;

/** Who gives another answer is not in the race. */
class ContendersTest {

  private static final List<RandomRow> ROWS = RandomRow.table(60);
  private static final Question[] QUESTIONS = Question.first(300);

  private final Scan scan = new Scan(ROWS);

  @Test
  void the_cube_finds_the_row_that_the_scan_finds() {
    Cube cube = new Cube(ROWS);
    for (Question question : QUESTIONS) {
      assertThat(cube.decide(question)).isEqualTo(scan.decide(question));
      assertThat(cube.decide(Library.facts(question))).isEqualTo(scan.decide(question));
      assertThat(scan.decide(Library.facts(question))).isEqualTo(scan.decide(question));
    }
  }

  @Test
  void the_library_finds_the_row_that_the_scan_finds() {
    DecisionTable<Integer> table = Library.table(ROWS);
    CompiledTable<Integer> compiled = Library.compile(table);
    for (Question question : QUESTIONS) {
      assertThat(compiled.decide(Library.facts(question)).hits())
          .extracting(hit -> hit.row().output())
          .containsExactly(scan.decide(question));
      assertThat(Library.plain(table, Library.facts(question))).isEqualTo(scan.decide(question));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 600, 6000})
  void the_rows_of_a_table_neither_hide_each_other_nor_take_every_case(int rows) {
    Scan table = new Scan(RandomRow.table(rows));
    int[] taken = new int[rows];
    for (Question question : Question.first(50_000)) {
      taken[table.decide(question)]++;
    }
    // Of the cases between a tenth and half are left to the last row.
    assertThat(taken[rows - 1]).isBetween(5_000, 25_000);
    // Two rows of three take a case at least.
    assertThat(Arrays.stream(taken).filter(count -> count > 0).count())
        .isGreaterThan(rows * 2L / 3);
  }

  @Test
  void drools_finds_the_row_that_the_scan_finds() {
    DroolsRules drools = new DroolsRules(ROWS);
    for (Question question : QUESTIONS) {
      assertThat(drools.decide(question)).isEqualTo(scan.decide(question));
    }
  }

  @Test
  void the_engine_of_kie_finds_the_row_that_the_scan_finds() {
    KieDmn kie = new KieDmn(ROWS);
    for (Question question : QUESTIONS) {
      assertThat(kie.decide(kie.context(question))).isEqualTo(scan.decide(question));
    }
  }

  @Test
  void the_engine_of_camunda_finds_the_row_that_the_scan_finds() {
    CamundaDmn camunda = new CamundaDmn(ROWS);
    for (Question question : QUESTIONS) {
      assertThat(camunda.decide(camunda.context(question))).isEqualTo(scan.decide(question));
    }
  }
}
