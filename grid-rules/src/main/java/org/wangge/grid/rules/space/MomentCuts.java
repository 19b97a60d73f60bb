package org.wangge.grid.rules.space;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.Truth;
import org.wangge.grid.rules.condition.WorkAt;

/**
 * Where conditions on an instant part the dates, the days of the year, the times of day and the
 * kinds of work. Each condition asks for one of them, so each is cut by itself; a class of instants
 * is a stretch of dates, a group of days of the year, a stretch of time and a group of kinds.
 */
final class MomentCuts {

  // Wide enough for every instant that a fact can be, in every zone.
  static final long FIRST_DAY = LocalDate.of(1, 12, 1).toEpochDay();
  static final long LAST_DAY = LocalDate.of(9999, 2, 1).toEpochDay();

  private static final LocalDate DAYS_OF_A_YEAR = LocalDate.of(2000, 1, 1);
  private static final int LEAP = 366;

  // Stretch i of the dates starts at dates[i], and so on.
  private final long[] dates;
  private final long[] times;
  // The group of a day of the year, by 32 times the month and the day; of a kind of work.
  private final int[] seasons = new int[13 * 32];
  private final int seasonCount;
  private final int[] works;
  private final int workCount;

  MomentCuts(List<MomentAtom> atoms) {
    TreeSet<Long> dateCuts = new TreeSet<>(List.of(FIRST_DAY));
    TreeSet<Long> timeCuts = new TreeSet<>(List.of(0L));
    Signatures days = new Signatures(LEAP);
    Signatures kinds = new Signatures(WorkAt.values().length);
    for (MomentAtom atom : atoms) {
      if (atom instanceof MomentAtom.During during) {
        dateCuts.add(clamped(during.from().toEpochDay()));
        dateCuts.add(clamped(during.to().toEpochDay() + 1));
      } else if (atom instanceof MomentAtom.BetweenTimes between) {
        timeCuts.add(between.from().toNanoOfDay());
        timeCuts.add(between.to().toNanoOfDay());
      } else if (atom instanceof MomentAtom.InSeason) {
        days.divide(where(atom, true, LEAP));
      } else {
        kinds.divide(where(atom, true, WorkAt.values().length));
        kinds.divide(where(atom, false, WorkAt.values().length));
      }
    }
    dates = dateCuts.stream().mapToLong(Long::longValue).toArray();
    times = timeCuts.stream().mapToLong(Long::longValue).toArray();
    int[] grouped = days.classes();
    for (int i = 0; i < LEAP; i++) {
      LocalDate day = DAYS_OF_A_YEAR.plusDays(i);
      seasons[day.getMonthValue() * 32 + day.getDayOfMonth()] = grouped[i];
    }
    seasonCount = days.firsts().length;
    works = kinds.classes();
    workCount = kinds.firsts().length;
  }

  private static long clamped(long day) {
    return Math.max(FIRST_DAY, Math.min(LAST_DAY, day));
  }

  /** The days of a year, or the kinds of work, for which a condition is true, or false. */
  private static BitSet where(MomentAtom atom, boolean wanted, int count) {
    BitSet set = new BitSet();
    for (int i = 0; i < count; i++) {
      WorkAt work = count == LEAP ? WorkAt.UNKNOWN : WorkAt.of(i);
      LocalDate day = DAYS_OF_A_YEAR.plusDays(i);
      set.set(i, atom.allows(day, LocalTime.MIDNIGHT, work) == Truth.of(wanted));
    }
    return set;
  }

  /** How many classes of instants there are. */
  long count() {
    return (long) dates.length * seasonCount * times.length * workCount;
  }

  boolean asksForWork() {
    return workCount > 1;
  }

  /** How many classes of instants a single date can have, at one kind of work. */
  int timeCount() {
    return times.length;
  }

  /** The first day of each stretch of dates. */
  long[] dates() {
    return dates.clone();
  }

  /** The first nanosecond of each stretch of time. */
  long[] times() {
    return times.clone();
  }

  /** The class of an instant, from 0: the four slots of a fact, where it is known. */
  int classOf(Facts facts, int slot) {
    int work = works[(int) facts.slot(slot + 2)];
    return classOf(facts.slot(slot), (int) facts.slot(slot + 3), facts.slot(slot + 1), work);
  }

  /** The class of a date, time and kind of work. */
  int classOf(LocalDate date, LocalTime time, WorkAt work) {
    return classOf(
        date.toEpochDay(),
        date.getMonthValue() * 32 + date.getDayOfMonth(),
        time.toNanoOfDay(),
        works[work.number()]);
  }

  private int classOf(long date, int dayOfYear, long time, int work) {
    int day = stretch(dates, date) * seasonCount + seasons[dayOfYear];
    return (day * times.length + stretch(times, time)) * workCount + work;
  }

  private static int stretch(long[] starts, long value) {
    int found = Arrays.binarySearch(starts, value);
    return found < 0 ? -found - 2 : found;
  }

  /** The classes in which a condition is true, or false; class i is bit i + 1. */
  BitSet classes(MomentAtom atom, boolean wanted) {
    boolean[] inDates = all(dates.length);
    boolean[] inSeasons = all(seasonCount);
    boolean[] inTimes = all(times.length);
    boolean[] inWorks = all(workCount);
    Truth truth = Truth.of(wanted);
    if (atom instanceof MomentAtom.During) {
      for (int i = 0; i < dates.length; i++) {
        LocalDate first = LocalDate.ofEpochDay(dates[i]);
        inDates[i] = atom.allows(first, LocalTime.MIDNIGHT, WorkAt.UNKNOWN) == truth;
      }
    } else if (atom instanceof MomentAtom.BetweenTimes) {
      for (int i = 0; i < times.length; i++) {
        LocalTime first = LocalTime.ofNanoOfDay(times[i]);
        inTimes[i] = atom.allows(DAYS_OF_A_YEAR, first, WorkAt.UNKNOWN) == truth;
      }
    } else if (atom instanceof MomentAtom.InSeason) {
      for (int i = 0; i < LEAP; i++) {
        LocalDate day = DAYS_OF_A_YEAR.plusDays(i);
        inSeasons[seasons[day.getMonthValue() * 32 + day.getDayOfMonth()]] =
            atom.allows(day, LocalTime.MIDNIGHT, WorkAt.UNKNOWN) == truth;
      }
    } else {
      for (WorkAt work : WorkAt.values()) {
        inWorks[works[work.number()]] =
            atom.allows(DAYS_OF_A_YEAR, LocalTime.MIDNIGHT, work) == truth;
      }
    }
    return product(inDates, inSeasons, inTimes, inWorks);
  }

  private static boolean[] all(int count) {
    boolean[] all = new boolean[count];
    Arrays.fill(all, true);
    return all;
  }

  private static BitSet product(
      boolean[] dates, boolean[] seasons, boolean[] times, boolean[] works) {
    BitSet found = new BitSet();
    int next = 1;
    for (boolean date : dates) {
      for (boolean season : seasons) {
        for (boolean time : times) {
          for (boolean work : works) {
            found.set(next++, date && season && time && work);
          }
        }
      }
    }
    return found;
  }
}
