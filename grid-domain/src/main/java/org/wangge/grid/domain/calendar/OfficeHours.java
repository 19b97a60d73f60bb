package org.wangge.grid.domain.calendar;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of a working day, in order.
 *
 * <p>Rules: (1) at least one session; (2) each begins at or after the end of the one before; (3)
 * the last may run over midnight, until the first begins at the latest; (4) sessions that touch are
 * kept apart. The canonical text is {@code 08:00-12:00,14:00-18:00}, which {@link #parse} reads and
 * {@link #toString} writes; {@code 00:00-24:00} is round the clock, {@code 22:00-06:00} a night
 * shift. Immutable.
 *
 * @param sessions the sessions, first to last
 */
public record OfficeHours(List<Session> sessions) {

  /** Day and night. */
  public static final OfficeHours ROUND_THE_CLOCK =
      new OfficeHours(ImmutableList.of(new Session(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));

  /** The longest text that {@link #parse} reads, in characters. */
  public static final int MAX_LENGTH = 200;

  /**
   * Copies the list and checks the order.
   *
   * @throws IllegalArgumentException if there is no session, or one begins before the last ended
   */
  public OfficeHours {
    sessions = ImmutableList.copyOf(sessions);
    if (!isValid(sessions)) {
      throw new IllegalArgumentException("Not office hours: " + sessions);
    }
  }

  private static boolean isValid(List<Session> sessions) {
    for (int i = 1; i < sessions.size(); i++) {
      Session before = sessions.get(i - 1);
      boolean lastsToNextDay = !before.from().isBefore(before.to());
      if (lastsToNextDay || sessions.get(i).from().isBefore(before.to())) {
        return false;
      }
    }
    if (sessions.isEmpty()) {
      return false;
    }
    Session last = sessions.get(sessions.size() - 1);
    return !last.runsOverMidnight() || !last.to().isAfter(sessions.get(0).from());
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code 08:00-12:00,14:00-18:00}
   * @return the office hours; empty if the text does not say any
   */
  public static Optional<OfficeHours> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    List<Session> sessions = new ArrayList<>();
    for (String part : Splitter.on(',').split(text)) {
      boolean framed = part.length() == 11 && part.charAt(5) == '-';
      int from = framed ? minutes(part.substring(0, 5)) : -1;
      int to = framed ? minutes(part.substring(6)) : -1;
      if (from < 0 || from == 24 * 60 || to < 0 || from == to) {
        return Optional.empty();
      }
      sessions.add(new Session(time(from), time(to)));
    }
    return isValid(sessions) ? Optional.of(new OfficeHours(sessions)) : Optional.empty();
  }

  /** Minutes since 00:00 of {@code HH:mm}, 24:00 included; -1 if it is nothing of the kind. */
  private static int minutes(String text) {
    if (text.charAt(2) != ':') {
      return -1;
    }
    int hours = twoDigits(text, 0);
    int minutes = twoDigits(text, 3);
    boolean valid = hours >= 0 && minutes >= 0 && minutes < 60 && hours * 60 + minutes <= 24 * 60;
    return valid ? hours * 60 + minutes : -1;
  }

  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int units = text.charAt(at + 1) - '0';
    return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
  }

  private static LocalTime time(int minutes) {
    return LocalTime.of(minutes / 60 % 24, minutes % 60);
  }

  /** {@return the last session, whose end is the close of business} */
  public Session last() {
    return sessions.get(sessions.size() - 1);
  }

  /** {@return how long the sessions are together, by the clock} */
  public Duration length() {
    return sessions.stream().map(Session::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** {@return when business closes; {@link LocalTime#MIDNIGHT} is the end of the day, 24:00} */
  public LocalTime closeOfBusiness() {
    return last().to();
  }

  /**
   * The sessions as they fall on one date. A session that the clocks jump over is left out.
   *
   * @param date the date
   * @param zone whose clocks
   * @return the sessions in order, none overlapping another
   */
  public List<Period> on(LocalDate date, ZoneId zone) {
    ImmutableList.Builder<Period> periods = ImmutableList.builder();
    for (Session session : sessions) {
      var opens = session.opensOn(date, zone);
      var closes = session.closesOn(date, zone);
      if (opens.isBefore(closes)) {
        periods.add(new Period(opens, closes));
      }
    }
    return periods.build();
  }

  /** {@return the canonical text} */
  @Override
  public String toString() {
    return Joiner.on(',').join(sessions);
  }
}
