package org.wangge.grid.examples.benchmark.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A row of a random table: of each fact the codes it takes, as the bits of a number.
 *
 * <p>A row asks for some facts, each with one value or several, and takes so many of the cases that
 * all rows together would take three times as many as there are: in a long table rows are special,
 * or they would hide each other. The last row takes every case. With 60 rows a row takes 64 to 512
 * of the 10,240 cases, with 6,000 one to five.
 *
 * @param masks the codes of each fact in the order of {@link Asked}; of a fact that is not asked
 *     for, all
 */
record RandomRow(List<Long> masks) {

  private static final long SEED = 5;
  private static final int COVER = 3;
  private static final int SPREAD = 8;

  RandomRow {
    masks = ImmutableList.copyOf(masks);
  }

  /** A table of so many rows; always the same. */
  static List<RandomRow> table(int rows) {
    SplittableRandom random = new SplittableRandom(SEED);
    long widest = Math.max(1, (long) Asked.CELLS * COVER / rows);
    List<RandomRow> table = new ArrayList<>();
    while (table.size() < rows - 1) {
      RandomRow row = random(random);
      if (row.cells() <= widest && row.cells() >= widest / SPREAD) {
        table.add(row);
      }
    }
    List<Long> all = new ArrayList<>();
    for (Asked fact : Asked.values()) {
      all.add(all(fact));
    }
    table.add(new RandomRow(all));
    return List.copyOf(table);
  }

  private static RandomRow random(SplittableRandom random) {
    List<Long> masks = new ArrayList<>();
    for (Asked fact : Asked.values()) {
      long mask = 0;
      // One value more often than several; a third of the facts not asked for.
      for (int left = 1 + random.nextInt(1 + random.nextInt(fact.size() - 1)); left > 0; left--) {
        mask |= 1L << random.nextInt(fact.size());
      }
      masks.add(random.nextInt(3) == 0 ? all(fact) : mask);
    }
    return new RandomRow(masks);
  }

  /** Whether the fact is asked for. */
  boolean asks(Asked fact) {
    return masks.get(fact.place()) != all(fact);
  }

  /** The codes of a fact that the row takes, from least to greatest. */
  List<Integer> codes(Asked fact) {
    List<Integer> codes = new ArrayList<>();
    for (int code = 0; code < fact.size(); code++) {
      if ((masks.get(fact.place()) >> code & 1) == 1) {
        codes.add(code);
      }
    }
    return codes;
  }

  private long cells() {
    long cells = 1;
    for (long mask : masks) {
      cells *= Long.bitCount(mask);
    }
    return cells;
  }

  private static long all(Asked fact) {
    return (1L << fact.size()) - 1;
  }
}
