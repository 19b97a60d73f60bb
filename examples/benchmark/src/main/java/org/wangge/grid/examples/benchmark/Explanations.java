package org.wangge.grid.examples.benchmark;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.deadline.Deadlines;

/** Sixty working days by the Civil Code, their reasons left alone and read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class Explanations {

  private static final int DAYS = 60;

  private final WorkTime time = WorkTime.of(Sample.CALENDAR);
  private final Instant[] instants = Sample.instants(DAYS);
  private final Term term = Term.ofWorkingDays(DAYS);
  private int next;

  private Deadline compute() {
    Instant start = instants[next++ & (Sample.SIZE - 1)];
    return Deadlines.compute(term, LawCountings.CIVIL_CODE, time, start);
  }

  /** {@return the deadline, its reasons not read} */
  @Benchmark
  public Deadline unread() {
    return compute();
  }

  /** {@return the reasons} */
  @Benchmark
  public Explanation read() {
    return compute().explanation();
  }
}
