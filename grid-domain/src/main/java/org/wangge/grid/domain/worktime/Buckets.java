package org.wangge.grid.domain.worktime;

/**
 * Finds a place in ascending numbers. The numbers are divided into buckets of equal width, so that
 * evenly spread ones are found at once; in a bucket with many the search is binary.
 */
final class Buckets {

  private final long[] keys;
  private final long low;
  private final int shift;

  /** The index of the first number of each bucket or after it. */
  private final int[] start;

  /**
   * Where no bucket holds more than one number, start and how far into the bucket its number lies,
   * in one: each step from one array to the next costs as much as all the rest.
   */
  private final long[] single;

  Buckets(long[] keys) {
    this.keys = keys;
    low = keys.length == 0 ? 0 : keys[0];
    long span = keys.length == 0 ? 0 : keys[keys.length - 1] - low;
    int bits = 0;
    while (span >> bits > 4L * keys.length) {
      bits++;
    }
    // As wide as leaves each number its own: less memory is nearer at hand.
    for (long gap = leastGap(keys); bits < 30 && (2L << bits) <= gap; ) {
      bits++;
    }
    shift = bits;
    start = new int[(int) (span >> bits) + 2];
    int key = 0;
    int most = 0;
    for (int bucket = 0; bucket < start.length; bucket++) {
      while (key < keys.length && (keys[key] - low) >> bits < bucket) {
        key++;
      }
      start[bucket] = key;
      most = bucket == 0 ? 0 : Math.max(most, key - start[bucket - 1]);
    }
    single = new long[most == 1 && bits < 31 ? start.length : 0];
    for (int bucket = 0; bucket < single.length; bucket++) {
      long width = 1L << bits;
      long begins = low + bucket * width;
      boolean empty = bucket == start.length - 1 || start[bucket] == start[bucket + 1];
      single[bucket] =
          ((long) start[bucket] << 32) | (empty ? width : keys[start[bucket]] - begins);
    }
  }

  private static long leastGap(long[] keys) {
    long least = Long.MAX_VALUE;
    for (int i = 1; i < keys.length; i++) {
      least = Math.min(least, keys[i] - keys[i - 1]);
    }
    return least;
  }

  /** The index of the first number greater than x; how many there are if none is. */
  int firstAbove(long x) {
    if (x < low) {
      return 0;
    }
    long above = x - low;
    long bucket = above >>> shift;
    if (bucket >= 0 && bucket < single.length) {
      long entry = single[(int) bucket];
      long into = above - (bucket << shift);
      return (int) (entry >>> 32) + ((entry & 0xFFFF_FFFFL) <= into ? 1 : 0);
    }
    if (bucket < 0 || bucket >= start.length - 1) {
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
