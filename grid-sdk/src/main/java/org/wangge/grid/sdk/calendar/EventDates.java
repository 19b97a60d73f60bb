package org.wangge.grid.sdk.calendar;

import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/** The whole days of an event, the end not included; or why it has none that can be read. */
sealed interface EventDates {

  /** Whole days. */
  record Days(LocalDate first, LocalDate end) implements EventDates {}

  /** What is in the way. */
  record Obscure(Text why) implements EventDates {}

  /** Nobody has more digits of days or weeks. */
  int MOST_DIGITS = 5;

  /** Reads the dates of an event. */
  static EventDates of(FeedEvent event) {
    for (String rule : new String[] {"RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID"}) {
      if (event.has(rule)) {
        return new Obscure(Text.format("它按规则重复（%s）", "it recurs by a rule (%s)", rule));
      }
    }
    for (String once : new String[] {"DTSTART", "DTEND", "DURATION"}) {
      if (event.properties().get(once).size() > 1) {
        return new Obscure(Text.format("它有不止一个%s", "it has more than one %s", once));
      }
    }
    Optional<LocalDate> first = event.value("DTSTART").flatMap(EventDates::date);
    if (first.isEmpty()) {
      return obscure("DTSTART", event.value("DTSTART"));
    }
    if (event.has("DTEND") && event.has("DURATION")) {
      return new Obscure(Text.of("它既有DTEND又有DURATION", "it has both DTEND and DURATION"));
    }
    if (event.has("DTEND")) {
      Optional<LocalDate> end = event.value("DTEND").flatMap(EventDates::date);
      return end.isPresent() && end.get().isAfter(first.get())
          ? new Days(first.get(), end.get())
          : obscure("DTEND", event.value("DTEND"));
    }
    int length = event.value("DURATION").map(EventDates::days).orElse(1);
    return length < 1
        ? obscure("DURATION", event.value("DURATION"))
        : new Days(first.get(), first.get().plusDays(length));
  }

  private static Obscure obscure(String property, Optional<String> value) {
    String written = CalendarLog.shown(value.orElse(""));
    return new Obscure(
        Text.format("%s“%s”不是整日", "%s '%s' is not in whole days", property, written));
  }

  private static Optional<LocalDate> date(String text) {
    String date = text.strip();
    boolean digits = date.length() == 8 && date.chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      return digits
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(date.substring(0, 4)),
                  Integer.parseInt(date.substring(4, 6)),
                  Integer.parseInt(date.substring(6))))
          : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** {@code P3D} is 3, {@code P2W} is 14; 0 if it is no whole number of days. */
  private static int days(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    String length = upper.startsWith("+") ? upper.substring(1) : upper;
    int last = length.length() - 1;
    boolean framed =
        last > 1
            && last <= 1 + MOST_DIGITS
            && length.charAt(0) == 'P'
            && "DW".indexOf(length.charAt(last)) >= 0;
    Integer number = framed ? Ints.tryParse(length.substring(1, last)) : null;
    return number == null ? 0 : number * (length.charAt(last) == 'W' ? 7 : 1);
  }
}
