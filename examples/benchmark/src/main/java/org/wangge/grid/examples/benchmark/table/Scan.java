package org.wangge.grid.examples.benchmark.table;

import java.util.List;
import org.wangge.grid.rules.condition.Facts;

/** Row after row until one takes the case: six bits looked up a row, nothing allocated. */
final class Scan {

  private final long[] masks;

  Scan(List<RandomRow> rows) {
    masks = rows.stream().flatMap(row -> row.masks().stream()).mapToLong(mask -> mask).toArray();
  }

  /** The number of the first row that takes the case, from 0. */
  int decide(Question question) {
    for (int at = 0; at < masks.length; at += 6) {
      if (has(masks[at], question.workType())
          && has(masks[at + 1], question.category())
          && has(masks[at + 2], question.severity())
          && has(masks[at + 3], question.gridLevel())
          && has(masks[at + 4], question.rural())
          && has(masks[at + 5], question.workingHours())) {
        return at / 6;
      }
    }
    throw new IllegalStateException("no row takes " + question);
  }

  /** The same from the slots of the library's facts, which count from 1. */
  int decide(Facts facts) {
    for (int at = 0; at < masks.length; at += 6) {
      if (has(masks[at], facts.slot(0) - 1)
          && has(masks[at + 1], facts.slot(1) - 1)
          && has(masks[at + 2], facts.slot(2) - 1)
          && has(masks[at + 3], facts.slot(3) - 1)
          && has(masks[at + 4], facts.slot(4) - 1)
          && has(masks[at + 5], facts.slot(5) - 1)) {
        return at / 6;
      }
    }
    throw new IllegalStateException("no row takes " + facts);
  }

  private static boolean has(long mask, long code) {
    return (mask >> code & 1) == 1;
  }
}
