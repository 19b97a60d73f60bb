package org.wangge.grid.examples.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.domain.worktime.WorkTime;

/** The same questions asked of a calendar of two years and of one of twenty. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class CalendarLengths {

  private static final int DAYS = 60;
  private static final Duration TIME = Duration.ofHours(60);

  /** The day as of which notices are known: two years were published by the first, all by now. */
  @Param({"2008-06-01", "2026-06-01"})
  String knownOn = "";

  private WorkTime time = WorkTime.of(Sample.CALENDAR);
  private final LocalDate[] dates = new LocalDate[Sample.SIZE];
  private final Instant[] instants = new Instant[Sample.SIZE];
  private int next;

  /** Makes the calendar ready and takes the dates that both know: the start of all of them. */
  @Setup
  public void draw() {
    PublishedDays known = PublishedDays.china().asKnownOn(LocalDate.parse(knownOn));
    time = WorkTime.of(ChinaStatutoryCalendar.with(Sample.CALENDAR.week(), known));
    for (int i = 0; i < Sample.SIZE; i++) {
      dates[i] = Sample.FIRST.plusDays(i * 37L % 600);
      instants[i] = Sample.CALENDAR.startOf(dates[i]).plusSeconds(i * 61L % 1440 * 60);
    }
  }

  /** {@return sixty working days on} */
  @Benchmark
  public Answer<LocalDate> days() {
    return time.addWorkingDays(dates[next++ & (Sample.SIZE - 1)], DAYS);
  }

  /** {@return sixty working hours on} */
  @Benchmark
  public Answer<Instant> hours() {
    return time.addWorkingTime(instants[next++ & (Sample.SIZE - 1)], TIME);
  }
}
