package org.wangge.grid.examples.benchmark.table;

import java.util.List;

/**
 * The row of every possible case, found beforehand: one look-up in an array written for these six
 * facts alone. Knows no unknown fact, no other domain, no reason.
 */
final class Cube {

  private final int[] rows = new int[Asked.CELLS];

  Cube(List<RandomRow> table) {
    Scan scan = new Scan(table);
    for (int cell = 0; cell < rows.length; cell++) {
      rows[cell] =
          scan.decide(
              new Question(
                  cell / (64 * 40),
                  cell / 64 % 40,
                  cell / 16 % 4,
                  cell / 4 % 4,
                  cell / 2 % 2,
                  cell % 2));
    }
  }

  /** The number of the first row that takes the case, from 0. */
  int decide(Question question) {
    return decide(
        question.workType(),
        question.category(),
        question.severity(),
        question.gridLevel(),
        question.rural(),
        question.workingHours());
  }

  int decide(int workType, int category, int severity, int gridLevel, int rural, int workingHours) {
    int cell = workType * 40 + category;
    cell = cell * 4 + severity;
    cell = cell * 4 + gridLevel;
    return rows[cell * 4 + rural * 2 + workingHours];
  }
}
