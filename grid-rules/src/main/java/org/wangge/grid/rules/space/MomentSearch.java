package org.wangge.grid.rules.space;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.WorkAt;

/**
 * Looks for an instant of each class. What is asked of an instant changes only at midnight, at a
 * time of day that a condition names, where a session begins or ends and where clocks are changed;
 * so each of these moments is tried, on each day that can matter.
 */
final class MomentSearch {

  /** A stretch of days so long has every date of a year, the 29th of February too. */
  private static final int DAYS_WITH_EVERY_DATE = 9 * 366;

  private final MomentFact fact;
  private final MomentCuts cuts;
  private final WorkCalendar calendar;
  private final ZoneRules clocks;
  private final @Nullable Instant[] samples;
  // How many classes of a day without work are still to be found, by the first of them.
  private final int[] missing;
  private int open;

  private MomentSearch(MomentFact fact, MomentCuts cuts) {
    this.fact = fact;
    this.cuts = cuts;
    this.calendar = fact.workTime().calendar();
    this.clocks = calendar.zone().getRules();
    this.samples = new Instant[(int) cuts.count()];
    this.missing = new int[samples.length];
    this.open = samples.length;
    Arrays.fill(missing, cuts.timeCount());
  }

  /** An instant of each class; null where there is none. */
  static @Nullable Instant[] samples(MomentFact fact, MomentCuts cuts) {
    MomentSearch search = new MomentSearch(fact, cuts);
    search.find();
    return search.samples;
  }

  private void find() {
    // A session of the last day may reach into the next; nothing is known beyond.
    long first = Math.max(MomentCuts.FIRST_DAY, calendar.firstDay().toEpochDay() - 1);
    long last = Math.min(MomentCuts.LAST_DAY, calendar.lastDay().toEpochDay() + 1);
    for (long day = first; day <= last && open > 0; day++) {
      tryDay(LocalDate.ofEpochDay(day), cuts.asksForWork());
    }
    long[] starts = cuts.dates();
    for (int i = 0; i < starts.length; i++) {
      long end = i + 1 < starts.length ? starts[i + 1] : MomentCuts.LAST_DAY + 1;
      tryDays(Math.max(starts[i], last + 1), end);
      tryDays(starts[i], Math.min(end, first));
    }
  }

  /** Days of one stretch of dates, beyond the calendar. */
  private void tryDays(long from, long end) {
    long enough = Math.min(end, from + DAYS_WITH_EVERY_DATE);
    for (long day = from; day < enough && open > 0; day++) {
      tryDay(LocalDate.ofEpochDay(day), false);
    }
  }

  private void tryDay(LocalDate day, boolean work) {
    // Without work, days are alike but for their clocks.
    int group = cuts.classOf(day, LocalTime.MIDNIGHT, WorkAt.UNKNOWN);
    if (!work && missing[group] == 0) {
      return;
    }
    for (long time : cuts.times()) {
      tryTime(day.atTime(LocalTime.ofNanoOfDay(time)));
    }
    tryChanges(day);
    if (work) {
      for (Period session : calendar.sessionsOn(day)) {
        tryAt(session.from());
        tryAt(session.to());
      }
    }
  }

  private void tryTime(LocalDateTime time) {
    List<ZoneOffset> offsets = clocks.getValidOffsets(time);
    offsets.forEach(offset -> tryAt(time.toInstant(offset)));
  }

  private void tryChanges(LocalDate day) {
    if (clocks.isFixedOffset()) {
      return;
    }
    Instant end = day.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant from = day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    ZoneOffsetTransition change = clocks.nextTransition(from);
    while (change != null && change.getInstant().isBefore(end)) {
      tryAt(change.getInstant());
      change = clocks.nextTransition(change.getInstant());
    }
  }

  private void tryAt(Instant at) {
    if (fact.canBe(at)) {
      LocalDateTime local = fact.local(at);
      WorkAt work = cuts.asksForWork() ? fact.work(at) : WorkAt.UNKNOWN;
      int position = cuts.classOf(local.toLocalDate(), local.toLocalTime(), work);
      if (samples[position] == null) {
        samples[position] = at;
        open--;
        if (work == WorkAt.UNKNOWN) {
          missing[cuts.classOf(local.toLocalDate(), LocalTime.MIDNIGHT, work)]--;
        }
      }
    }
  }
}
