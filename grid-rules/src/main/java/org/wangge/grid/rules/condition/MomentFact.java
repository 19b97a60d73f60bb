package org.wangge.grid.rules.condition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.worktime.WorkTime;

/**
 * A fact whose value is an instant, of which a calendar knows the date, the season, the time of day
 * and whether it is working time.
 *
 * <p>Example: 2026-10-10 09:00 is a make-up Saturday, so it is working time. On a date that the
 * calendar does not know, whether it is working time is unknown. The local date and time are those
 * of the calendar's zone.
 *
 * @param name its name
 * @param title its name as a person reads it
 * @param workTime the calendar
 */
public record MomentFact(String name, Text title, WorkTime workTime) implements Fact<Instant> {

  private static final Instant FIRST = Instant.parse("0002-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  /** Checks that all parts are there. */
  public MomentFact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(workTime, "workTime");
  }

  @Override
  public boolean canBe(Instant value) {
    return !value.isBefore(FIRST) && value.isBefore(END);
  }

  @Override
  public Optional<Instant> parse(String text) {
    try {
      return Optional.of(Instant.parse(text)).filter(this::canBe);
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }

  @Override
  public String write(Instant value) {
    return value.toString();
  }

  @Override
  public Text say(Instant value) {
    return Text.same(local(value).toString());
  }

  /**
   * The local date and time of an instant.
   *
   * @param at the instant
   * @return its date and time in the calendar's zone
   */
  public LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, workTime.calendar().zone());
  }

  /**
   * What the calendar says of the work at an instant.
   *
   * @param at the instant
   * @return whether the day is worked, and the office open
   */
  public WorkAt work(Instant at) {
    Optional<Boolean> open = workTime.isOpen(at).value();
    LocalDate date = local(at).toLocalDate();
    Optional<Long> worked = workTime.workingDaysBetween(date, date.plusDays(1)).value();
    if (open.isEmpty() || worked.isEmpty()) {
      return WorkAt.UNKNOWN;
    }
    // A session that reaches past midnight is open on a day that is off.
    if (open.get()) {
      return WorkAt.WORKING_TIME;
    }
    return worked.get() == 1 ? WorkAt.AFTER_HOURS : WorkAt.DAY_OFF;
  }
}
