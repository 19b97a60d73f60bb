package org.wangge.grid.domain.worktime;

/**
 * Finds a place in ascending numbers. The numbers are divided into buckets of equal width, so that
 * evenly spread ones are found without a search over all of them; in a bucket with many the search
 * is binary.
 */
final class Buckets {

  private final long[] keys;
  private final long low;
  private final int shift;
  private final int[] start;

  Buckets(long[] keys) {
    this.keys = keys;
    low = keys.length == 0 ? 0 : keys[0];
    long span = keys.length == 0 ? 0 : keys[keys.length - 1] - low;
    int bits = 0;
    while (span >> bits > 2L * keys.length) {
      bits++;
    }
    shift = bits;
    start = new int[(int) (span >> bits) + 2];
    int key = 0;
    for (int bucket = 0; bucket < start.length; bucket++) {
      while (key < keys.length && (keys[key] - low) >> bits < bucket) {
        key++;
      }
      start[bucket] = key;
    }
  }

  /** The index of the first number greater than x; how many there are if none is. */
  int firstAbove(long x) {
    if (x < low || keys.length == 0) {
      return 0;
    }
    long bucket = (x - low) >> shift;
    if (bucket >= start.length - 1) {
      return keys.length;
    }
    int from = start[(int) bucket];
    int to = start[(int) bucket + 1];
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (keys[middle] > x) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
