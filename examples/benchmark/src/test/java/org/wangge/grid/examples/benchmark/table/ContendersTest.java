package org.wangge.grid.examples.benchmark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    }
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
