package org.wangge.grid.sdk.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads what a condition asks of the instant of the decision. */
final class MomentReader {

  /** The keys that ask for it. */
  static final List<String> KEYS =
      List.of("working-time", "working-day", "season", "time-of-day", "date");

  private static final String DOTS = "..";
  private static final String END_OF_DAY = "24:00";

  private final PartLog log;
  private final MomentFact at;

  MomentReader(PartLog log, MomentFact at) {
    this.log = log;
    this.at = at;
  }

  Optional<Condition> read(Place place, String key, Node node) {
    String text = node instanceof Node.ScalarNode scalar ? scalar.text() : "";
    return switch (key) {
      case "working-time" ->
          new AtomReader(log)
              .flag(place, node)
              .map(wanted -> new MomentAtom.InWorkingTime(at, wanted));
      case "working-day" ->
          new AtomReader(log)
              .flag(place, node)
              .map(wanted -> new MomentAtom.OnWorkingDay(at, wanted));
      case "season" ->
          log.read(
              "bad-season",
              place,
              Text.of("季节的起止月日", "the first and last day of a season"),
              text,
              "11-15..03-15",
              this::season);
      case "time-of-day" ->
          log.read(
              "bad-times",
              place,
              Text.of("一天中的起止时刻", "a stretch of the day"),
              text,
              "18:00..24:00",
              this::times);
      default ->
          log.read(
              "bad-day-range",
              place,
              Text.of("日期范围", "a range of days"),
              text,
              "2026-01-01..2026-06-30",
              this::days);
    };
  }

  private Optional<Condition> season(String text) {
    int dots = text.indexOf(DOTS);
    try {
      return dots < 0
          ? Optional.empty()
          : Optional.of(
              new MomentAtom.InSeason(
                  at,
                  MonthDay.parse("--" + text.substring(0, dots)),
                  MonthDay.parse("--" + text.substring(dots + DOTS.length()))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** A stretch over midnight is its two parts. */
  private Optional<Condition> times(String text) {
    int dots = text.indexOf(DOTS);
    if (dots < 0) {
      return Optional.empty();
    }
    Optional<LocalTime> from = time(text.substring(0, dots));
    String end = text.substring(dots + DOTS.length());
    Optional<LocalTime> to = end.equals(END_OF_DAY) ? Optional.of(LocalTime.MIDNIGHT) : time(end);
    if (from.isEmpty() || to.isEmpty() || (from.equals(to) && !end.equals(END_OF_DAY))) {
      return Optional.empty();
    }
    LocalTime first = from.get();
    LocalTime last = to.get();
    if (last.equals(LocalTime.MIDNIGHT) || first.isBefore(last)) {
      return Optional.of(new MomentAtom.BetweenTimes(at, first, last));
    }
    return Optional.of(
        new Condition.Any(
            List.of(
                new MomentAtom.BetweenTimes(at, first, LocalTime.MIDNIGHT),
                new MomentAtom.BetweenTimes(at, LocalTime.MIN, last))));
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return text.length() == "08:00".length()
          ? Optional.of(LocalTime.parse(text))
          : Optional.empty();
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private Optional<Condition> days(String text) {
    int dots = text.indexOf(DOTS);
    String first = dots < 0 ? text : text.substring(0, dots);
    String last = dots < 0 ? text : text.substring(dots + DOTS.length());
    try {
      LocalDate from = first.isEmpty() ? LocalDate.MIN : LocalDate.parse(first);
      LocalDate to = last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last);
      boolean said = !first.isEmpty() || !last.isEmpty();
      return said && !from.isAfter(to)
          ? Optional.of(new MomentAtom.During(at, from, to))
          : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
