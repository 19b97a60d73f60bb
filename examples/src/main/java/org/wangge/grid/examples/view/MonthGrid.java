package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Style;

/** One month with a mark behind each day that the week alone does not make a working day. */
record MonthGrid(Dates dates, Style style, WorkCalendar calendar) {

  /** Seven days of three columns: two digits and the mark. */
  static final int WIDTH = 7 * 3;

  /** Weeks that a month can touch. */
  private static final int WEEKS = 6;

  /** Heading, weekdays, six weeks; a week that the month does not touch is blank. */
  List<String> lines(YearMonth month) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    long worked =
        IntStream.rangeClosed(1, month.lengthOfMonth())
            .filter(day -> calendar.isWorkingDay(month.atDay(day)))
            .count();
    String heading =
        dates.say("%s，工作日%s天", "%s: %s worked", dates.month(month.getMonthValue()), worked);
    lines.add(style.bold(heading));
    lines.add(String.join(" ", dates.weekdays()));
    LocalDate first = month.atDay(1);
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    for (int week = 0; week < WEEKS; week++) {
      StringBuilder line = new StringBuilder();
      for (int day = 0; day < 7; day++) {
        LocalDate date = monday.plusDays(week * 7L + day);
        line.append(YearMonth.from(date).equals(month) ? cell(date) : "   ");
      }
      lines.add(line.toString());
    }
    return lines.build();
  }

  private String cell(LocalDate date) {
    DayKind kind = calendar.day(date).kind();
    String text = Columns.padLeft(Integer.toString(date.getDayOfMonth()), 2) + mark(kind);
    return switch (kind) {
      case WORKING_DAY -> text;
      case MAKE_UP_DAY -> style.warning(text);
      case WEEKEND -> style.faint(text);
      case HOLIDAY -> style.bad(text);
      case UNKNOWN -> style.faint(text);
    };
  }

  /** Kinds are told apart without colour too. */
  static String mark(DayKind kind) {
    return switch (kind) {
      case WORKING_DAY -> " ";
      case MAKE_UP_DAY -> "+";
      case WEEKEND -> ".";
      case HOLIDAY -> "*";
      case UNKNOWN -> "?";
    };
  }
}
