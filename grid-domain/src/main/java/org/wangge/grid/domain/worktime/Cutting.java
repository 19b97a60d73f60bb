package org.wangge.grid.domain.worktime;

import java.util.Arrays;

/**
 * Cuts stretches of time to what neither a worked session nor a stretch before covers. They are
 * added in the order in which they begin.
 */
final class Cutting {

  private final long[] workedFrom;
  private final long[] workedTo;
  private long[] pieces = new long[3 * 16];
  private int size;

  /** The first worked session that ends after the stretch last added. */
  private int session;

  private long cutTo = Long.MIN_VALUE;

  /** Takes the worked sessions in order, none touching another. */
  Cutting(long[] workedFrom, long[] workedTo) {
    this.workedFrom = workedFrom;
    this.workedTo = workedTo;
  }

  void add(long from, long to, long day) {
    long start = Math.max(from, cutTo);
    while (session < workedTo.length && workedTo[session] <= start) {
      session++;
    }
    for (; start < to && session < workedTo.length && workedFrom[session] < to; session++) {
      keep(start, workedFrom[session], day);
      start = workedTo[session];
      if (start >= to) {
        break;
      }
    }
    keep(start, to, day);
    cutTo = Math.max(cutTo, Math.max(start, to));
  }

  private void keep(long from, long to, long day) {
    if (from >= to) {
      return;
    }
    if (3 * size == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * pieces.length);
    }
    pieces[3 * size] = from;
    pieces[3 * size + 1] = to;
    pieces[3 * size++ + 2] = day;
  }

  int size() {
    return size;
  }

  long from(int piece) {
    return pieces[3 * piece];
  }

  long to(int piece) {
    return pieces[3 * piece + 1];
  }

  long day(int piece) {
    return pieces[3 * piece + 2];
  }
}
