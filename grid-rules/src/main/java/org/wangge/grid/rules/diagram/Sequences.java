package org.wangge.grid.rules.diagram;

import java.util.Arrays;

/** Rows of numbers, each kept once and numbered from 0 as it comes, without an object for each. */
final class Sequences {

  /** What a sequence costs beside its own numbers. */
  private static final int OVERHEAD = 3;

  private int[] numbers = new int[64];
  private int[] starts = new int[17];
  // The number of a sequence plus 1; 0 where there is none.
  private int[] table = new int[32];
  private int count;

  /** The number of a sequence, which is added if it is new. */
  int add(int[] sequence, int length) {
    int place = place(sequence, length);
    if (table[place] != 0) {
      return table[place] - 1;
    }
    int start = starts[count];
    if (start + length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(start + length, numbers.length / 2 * 3));
    }
    System.arraycopy(sequence, 0, numbers, start, length);
    count++;
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count] = start + length;
    table[place] = count;
    if (count * 2 > table.length) {
      grow();
    }
    return count - 1;
  }

  /** The number of a sequence; -1 if it was never added. */
  int find(int[] sequence, int length) {
    return table[place(sequence, length)] - 1;
  }

  private int place(int[] sequence, int length) {
    int place = spread(hash(sequence, 0, length), table.length);
    while (table[place] != 0 && !isAt(table[place] - 1, sequence, length)) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  private boolean isAt(int number, int[] sequence, int length) {
    int start = starts[number];
    return starts[number + 1] - start == length
        && Arrays.equals(numbers, start, start + length, sequence, 0, length);
  }

  private void grow() {
    int[] larger = new int[table.length * 2];
    for (int number = 0; number < count; number++) {
      int place = spread(hash(numbers, starts[number], starts[number + 1]), larger.length);
      while (larger[place] != 0) {
        place = (place + 1) & (larger.length - 1);
      }
      larger[place] = number + 1;
    }
    table = larger;
  }

  private static int hash(int[] from, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + from[i];
    }
    return hash;
  }

  private static int spread(int hash, int length) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (length - 1);
  }

  /** How many sequences there are. */
  int count() {
    return count;
  }

  /** How much all of them take, in numbers. */
  int size() {
    return starts[count] + count * OVERHEAD;
  }

  /** One of them. */
  int[] get(int number) {
    return Arrays.copyOfRange(numbers, starts[number], starts[number + 1]);
  }
}
