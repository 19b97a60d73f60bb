package org.wangge.grid.examples.benchmark.table;

import java.util.List;

/** Row after row until one takes the case: six bits looked up a row, nothing allocated. */
final class Scan {

  private final long[] masks;

  Scan(List<RandomRow> rows) {
    masks = rows.stream().flatMap(row -> row.masks().stream()).mapToLong(mask -> mask).toArray();
  }

  /** The number of the first row that takes the case, from 0. */
  int decide(Question question) {
    for (int at = 0; at < masks.length; at += 6) {
      if ((masks[at] >> question.workType() & 1) == 1
          && (masks[at + 1] >> question.category() & 1) == 1
          && (masks[at + 2] >> question.severity() & 1) == 1
          && (masks[at + 3] >> question.gridLevel() & 1) == 1
          && (masks[at + 4] >> question.rural() & 1) == 1
          && (masks[at + 5] >> question.workingHours() & 1) == 1) {
        return at / 6;
      }
    }
    throw new IllegalStateException("no row takes " + question);
  }
}
