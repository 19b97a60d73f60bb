package org.wangge.grid.rules.condition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/** A question to the calendar about an instant. */
public sealed interface MomentAtom extends Atom {

  @Override
  MomentFact fact();

  /**
   * Whether a date, time and kind of work meet the condition.
   *
   * @param date the local date
   * @param time the local time
   * @param work what the calendar says of the instant
   * @return whether they do, if that is known
   */
  Truth allows(LocalDate date, LocalTime time, WorkAt work);

  @Override
  default Truth truth(Facts facts) {
    int slot = facts.vocabulary().slot(fact());
    return facts.slot(slot) == Facts.UNKNOWN_RANK
        ? Truth.UNKNOWN
        : allows(
            LocalDate.ofEpochDay(facts.slot(slot)),
            LocalTime.ofNanoOfDay(facts.slot(slot + 1)),
            WorkAt.of(facts.slot(slot + 2)));
  }

  /**
   * The date lies in a period, both days included.
   *
   * @param fact the instant
   * @param from the first day; {@link LocalDate#MIN} for any
   * @param to the last day; {@link LocalDate#MAX} for any
   */
  record During(MomentFact fact, LocalDate from, LocalDate to) implements MomentAtom {
    /** Checks the order. */
    public During {
      checkOrder(!from.isAfter(to), from, to);
    }

    @Override
    public Truth allows(LocalDate date, LocalTime time, WorkAt work) {
      return Truth.of(!date.isBefore(from) && !date.isAfter(to));
    }

    @Override
    public Text text() {
      if (to.equals(LocalDate.MAX)) {
        return Text.format("%s自%s起", "%s from %s on", fact.title(), from);
      }
      return from.equals(LocalDate.MIN)
          ? Text.format("%s至%s止", "%s up to %s", fact.title(), to)
          : Text.format("%s在%s至%s", "%s from %s to %s", fact.title(), from, to);
    }
  }

  /**
   * The date lies in a season, both days included; it may run over the turn of the year.
   *
   * @param fact the instant
   * @param from the first day of the season
   * @param to its last day
   */
  record InSeason(MomentFact fact, MonthDay from, MonthDay to) implements MomentAtom {
    /** Checks that all parts are there. */
    public InSeason {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public Truth allows(LocalDate date, LocalTime time, WorkAt work) {
      MonthDay day = MonthDay.from(date);
      boolean afterFrom = !day.isBefore(from);
      boolean beforeTo = !day.isAfter(to);
      return Truth.of(from.isAfter(to) ? afterFrom || beforeTo : afterFrom && beforeTo);
    }

    @Override
    public Text text() {
      return Text.format(
          "%s在每年%s至%s", "%s within %s to %s of a year", fact.title(), say(from), say(to));
    }

    private static Text say(MonthDay day) {
      return Text.of(
          day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
          day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + " "
              + day.getDayOfMonth());
    }
  }

  /**
   * The time of day lies in {@code [from, to)}.
   *
   * @param fact the instant
   * @param from the first time
   * @param to the first time after; {@link LocalTime#MIDNIGHT} for the end of the day
   */
  record BetweenTimes(MomentFact fact, LocalTime from, LocalTime to) implements MomentAtom {
    /** Checks the order. */
    public BetweenTimes {
      checkOrder(to.equals(LocalTime.MIDNIGHT) || from.isBefore(to), from, to);
    }

    @Override
    public Truth allows(LocalDate date, LocalTime time, WorkAt work) {
      return Truth.of(!time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to)));
    }

    @Override
    public Text text() {
      Object end = to.equals(LocalTime.MIDNIGHT) ? "24:00" : to;
      return Text.format("%s在%s至%s之间", "%s between %s and %s", fact.title(), from, end);
    }
  }

  /**
   * The office is open, or is not.
   *
   * @param fact the instant
   * @param wanted which of the two is asked for
   */
  record InWorkingTime(MomentFact fact, boolean wanted) implements MomentAtom {
    /** Checks that the fact is there. */
    public InWorkingTime {
      Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Truth allows(LocalDate date, LocalTime time, WorkAt work) {
      return work == WorkAt.UNKNOWN
          ? Truth.UNKNOWN
          : Truth.of((work == WorkAt.WORKING_TIME) == wanted);
    }

    @Override
    public Text text() {
      return wanted
          ? Text.format("%s在工作时间内", "%s in working time", fact.title())
          : Text.format("%s在工作时间外", "%s outside working time", fact.title());
    }
  }

  /**
   * The day is worked, or is off.
   *
   * @param fact the instant
   * @param wanted which of the two is asked for
   */
  record OnWorkingDay(MomentFact fact, boolean wanted) implements MomentAtom {
    /** Checks that the fact is there. */
    public OnWorkingDay {
      Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Truth allows(LocalDate date, LocalTime time, WorkAt work) {
      return work == WorkAt.UNKNOWN ? Truth.UNKNOWN : Truth.of((work != WorkAt.DAY_OFF) == wanted);
    }

    @Override
    public Text text() {
      return wanted
          ? Text.format("%s在工作日", "%s on a working day", fact.title())
          : Text.format("%s在休息日", "%s on a day off", fact.title());
    }
  }

  private static void checkOrder(boolean inOrder, Object from, Object to) {
    if (!inOrder) {
      throw new IllegalArgumentException("Nothing between " + from + " and " + to);
    }
  }
}
