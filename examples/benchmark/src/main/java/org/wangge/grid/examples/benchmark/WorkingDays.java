package org.wangge.grid.examples.benchmark;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.deadline.Deadlines;

/** So many working days from dates of 2007 to 2026, each way. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class WorkingDays {

  /** How many; 4000 are more than sixteen years. */
  @Param({"5", "60", "250", "4000"})
  int days;

  final WorkTime time = WorkTime.of(Sample.CALENDAR);
  final DayLimit limit = new DayLimit(Sample.CALENDAR, Sample.FIRST, Sample.LAST);
  final PlainLoop loop = new PlainLoop(Sample.CALENDAR, Sample.FIRST, Sample.LAST);
  final ImmutableHolidayCalendar strata = StrataDays.of(Sample.CALENDAR, Sample.FIRST, Sample.LAST);

  LocalDate[] dates = new LocalDate[0];
  int[] numbers = new int[0];
  Instant[] instants = new Instant[0];
  Term term = Term.SAME_DAY;
  private int next;

  /** Draws the dates. */
  @Setup
  public void draw() {
    dates = Sample.dates(days);
    numbers = Arrays.stream(dates).mapToInt(date -> (int) date.toEpochDay()).toArray();
    instants = Sample.instants(days);
    term = Term.ofWorkingDays(days);
  }

  private LocalDate date() {
    return dates[next++ & (Sample.SIZE - 1)];
  }

  /** {@return the day, by arrays} */
  @Benchmark
  public LocalDate limit() {
    return limit.add(date(), days);
  }

  /** {@return the number of the day, by the same arrays from the number of a day} */
  @Benchmark
  public int numbers() {
    return limit.add(numbers[next++ & (Sample.SIZE - 1)], days);
  }

  /** {@return the day, by the library} */
  @Benchmark
  public Answer<LocalDate> library() {
    return time.addWorkingDays(date(), days);
  }

  /** {@return the day, by OpenGamma Strata} */
  @Benchmark
  public LocalDate strata() {
    return strata.shift(date(), days);
  }

  /** {@return the day, by a loop} */
  @Benchmark
  public LocalDate loop() {
    return loop.addDays(date(), days);
  }

  /** {@return the instant at which the term ends by the Civil Code, ready to be explained} */
  @Benchmark
  public Deadline deadline() {
    Instant start = instants[next++ & (Sample.SIZE - 1)];
    return Deadlines.compute(term, LawCountings.CIVIL_CODE, time, start);
  }
}
