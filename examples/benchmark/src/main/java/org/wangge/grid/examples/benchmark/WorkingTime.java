package org.wangge.grid.examples.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.counting.CityCountings;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.deadline.Deadlines;

/** So many working hours from instants of 2007 to 2026, each way. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class WorkingTime {

  /** How many. */
  @Param({"8", "60"})
  int hours;

  final WorkTime time = WorkTime.of(Sample.CALENDAR);
  final MinuteLimit limit = new MinuteLimit(Sample.CALENDAR, Sample.FIRST, Sample.LAST);
  final PlainLoop loop = new PlainLoop(Sample.CALENDAR, Sample.FIRST, Sample.LAST);

  Instant[] instants = new Instant[0];
  Duration amount = Duration.ZERO;
  int minutes;
  Term term = Term.SAME_DAY;
  private int next;

  /** Draws the instants. */
  @Setup
  public void draw() {
    amount = Duration.ofHours(hours);
    minutes = Math.toIntExact(amount.toMinutes());
    // Eight hours a day, and one day more for what is begun.
    instants = Sample.instants(hours / 8 + 1);
    term = Term.ofWorkingHours(hours);
  }

  private Instant instant() {
    return instants[next++ & (Sample.SIZE - 1)];
  }

  /** {@return the instant, by arrays} */
  @Benchmark
  public Instant limit() {
    return limit.add(instant(), minutes);
  }

  /** {@return the instant, by the library} */
  @Benchmark
  public Answer<Instant> library() {
    return time.addWorkingTime(instant(), amount);
  }

  /** {@return the instant, by a loop} */
  @Benchmark
  public Instant loop() {
    return loop.addTime(instant(), amount);
  }

  /** {@return the instant at which the term ends, ready to be explained} */
  @Benchmark
  public Deadline deadline() {
    return Deadlines.compute(term, CityCountings.CITY_MANAGEMENT_WORKING_HOURS, time, instant());
  }
}
