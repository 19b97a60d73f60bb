package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.wangge.grid.domain.calendar.DayKind;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;

/**
 * A year of a calendar as a person reads it: twelve months, what each mark means, how many days are
 * worked and off, the holidays and the notices.
 *
 * <p>A day of work has no mark; {@code +} is a make-up day, {@code .} weekend, {@code *} a holiday,
 * {@code ?} not known. Example: the first days of 2026 are {@code 1* 2* 3* 4+ 5}.
 *
 * @param language the language
 * @param style how headings and marked days stand out
 */
public record YearLines(Language language, Style style) {

  private static final int MONTHS_A_ROW = 3;
  private static final String GAP = "    ";

  /** Checks that both are there. */
  public YearLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * Whether anything of a year is known.
   *
   * @param year 1 to 9999
   * @param calendar the calendar
   * @return false if every date of it is unknown, which is not the same as a year without holidays
   */
  public static boolean isKnown(int year, WorkCalendar calendar) {
    return days(year).stream().anyMatch(date -> calendar.day(date).isKnown());
  }

  /**
   * The whole year.
   *
   * @param title what stands above it
   * @param year 1 to 9999
   * @param calendar the calendar
   * @return the lines
   */
  public List<String> lines(Text title, int year, WorkCalendar calendar) {
    Dates dates = new Dates(language);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(Hanging.heading(title.in(language), style)).add("");
    MonthGrid grid = new MonthGrid(dates, style, calendar);
    for (int month = 1; month <= 12; month += MONTHS_A_ROW) {
      lines.addAll(row(grid, year, month)).add("");
    }
    Map<DayKind, Integer> counts = counts(year, calendar);
    lines.addAll(Columns.wrap(legend(dates, counts), Terminal.WIDTH));
    lines.addAll(Columns.wrap(totals(dates, counts), Terminal.WIDTH)).add("");
    lines.addAll(new HolidayLines(dates, year).lines(calendar));
    return lines.build();
  }

  private static List<String> row(MonthGrid grid, int year, int first) {
    List<String> row = new ArrayList<>();
    for (int month = first; month < first + MONTHS_A_ROW; month++) {
      List<String> lines = grid.lines(YearMonth.of(year, month));
      for (int i = 0; i < lines.size(); i++) {
        String cell = Columns.padRight(lines.get(i), MonthGrid.WIDTH);
        if (month == first) {
          row.add(cell);
        } else {
          row.set(i, row.get(i) + GAP + cell);
        }
      }
    }
    row.replaceAll(String::stripTrailing);
    row.removeIf(String::isEmpty);
    return row;
  }

  private static String legend(Dates dates, Map<DayKind, Integer> counts) {
    String known = dates.say("*节日放假  +调休上班  .周末", "* holiday  + make-up working day  . weekend");
    return counts.get(DayKind.UNKNOWN) == 0 ? known : known + dates.say("  ?尚未公布", "  ? not known");
  }

  private static String totals(Dates dates, Map<DayKind, Integer> counts) {
    int worked = counts.get(DayKind.WORKING_DAY) + counts.get(DayKind.MAKE_UP_DAY);
    int off = counts.get(DayKind.WEEKEND) + counts.get(DayKind.HOLIDAY);
    String known =
        dates.say(
            "工作日%s天（其中调休上班%s天），休息%s天（其中节日放假%s天）",
            "%s working days (%s of them make-up days), %s days off (%s of them holidays)",
            worked,
            counts.get(DayKind.MAKE_UP_DAY),
            off,
            counts.get(DayKind.HOLIDAY));
    int unknown = counts.get(DayKind.UNKNOWN);
    return unknown == 0 ? known : known + dates.say("，尚未公布%s天", ", %s days not known", unknown);
  }

  private static Map<DayKind, Integer> counts(int year, WorkCalendar calendar) {
    Map<DayKind, Integer> counts = new EnumMap<>(DayKind.class);
    for (DayKind kind : DayKind.values()) {
      counts.put(kind, 0);
    }
    days(year).forEach(date -> counts.merge(calendar.day(date).kind(), 1, Integer::sum));
    return counts;
  }

  private static List<LocalDate> days(int year) {
    Year of = Year.of(year);
    return IntStream.rangeClosed(1, of.length())
        .mapToObj(of::atDay)
        .collect(ImmutableList.toImmutableList());
  }
}
