package org.wangge.grid.examples.benchmark.table;

import java.util.List;
import org.wangge.grid.rules.condition.Facts;

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
    return rows[
        cell(
            question.workType(),
            question.category(),
            question.severity(),
            question.gridLevel(),
            question.rural(),
            question.workingHours())];
  }

  /** The same from the slots of the library's facts, which count from 1. */
  int decide(Facts facts) {
    return rows[
        cell(
            (int) facts.slot(0) - 1,
            (int) facts.slot(1) - 1,
            (int) facts.slot(2) - 1,
            (int) facts.slot(3) - 1,
            (int) facts.slot(4) - 1,
            (int) facts.slot(5) - 1)];
  }

  private static int cell(
      int workType, int category, int severity, int gridLevel, int rural, int workingHours) {
    int cell = workType * 40 + category;
    cell = cell * 4 + severity;
    cell = cell * 4 + gridLevel;
    return cell * 4 + rural * 2 + workingHours;
  }
}
