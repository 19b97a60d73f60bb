package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.calendar.DayChange;
import org.wangge.grid.domain.calendar.Notice;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Table;
import org.wangge.grid.examples.terminal.Table.Column;
import org.wangge.grid.examples.terminal.Terminal;

/**
 * What later notices changed in a year whose calendar was known already.
 *
 * <p>Rules: (1) the notices of one date of issue come together, in order of date; (2) each date
 * that changed has a line, with one working day more, one less, or as many as before. Example: the
 * notice of 2020-01-27 made 2020-02-01, a make-up day, a holiday: one working day less. The notice
 * for the next year is such a notice too where it names days of December.
 *
 * @param language the language
 * @param style how headings stand out
 */
public record ChangeLines(Language language, Style style) {

  /** Checks that both are there. */
  public ChangeLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * All changes of a year.
   *
   * @param year the year
   * @param days the days as they are known in the end
   * @return the lines; none if nothing was changed
   */
  public List<String> lines(int year, PublishedDays days) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    days.notices().stream()
        .flatMap(notice -> notice.dated().stream())
        .distinct()
        .forEach(issued -> lines.addAll(lines(year, issued, days)));
    return lines.build();
  }

  private List<String> lines(int year, LocalDate issued, PublishedDays days) {
    List<DayChange> changes =
        days.asKnownOn(issued).changesSince(days.asKnownOn(issued.minusDays(1))).stream()
            .filter(change -> change.date().getYear() == year)
            .toList();
    if (changes.isEmpty()) {
      return ImmutableList.of();
    }
    Dates dates = new Dates(language);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    days.notices().stream()
        .filter(notice -> notice.dated().stream().anyMatch(issued::equals))
        .forEach(notice -> lines.addAll(notice(issued, notice, dates)));
    Table table =
        Table.of(
            Column.left(dates.say("日期", "date")),
            Column.right(dates.say("工作日", "working days")),
            Column.left(dates.say("变更", "change")));
    int sum = 0;
    for (DayChange change : changes) {
      int more = difference(change);
      sum += more;
      table = table.row(dates.day(change.date()), signed(more), change(change));
    }
    table = table.row(dates.say("合计", "in all"), signed(sum), "");
    return lines.addAll(table.lines(style, Terminal.WIDTH)).build();
  }

  private List<String> notice(LocalDate issued, Notice notice, Dates dates) {
    return ImmutableList.<String>builder()
        .addAll(Hanging.heading(dates.say("%s 《%s》", "%s %s", issued, notice.title()), style))
        .add("    " + notice.address())
        .build();
  }

  private String change(DayChange change) {
    String was = change.was().text().in(language);
    String now = change.now().text().in(language);
    return was.equals(now)
        ? new Dates(language).say("%s，改依本通知", "%s, now by this notice", now)
        : was + " → " + now;
  }

  private static int difference(DayChange change) {
    return (change.now().isWorking() ? 1 : 0) - (change.was().isWorking() ? 1 : 0);
  }

  private static String signed(int days) {
    return days > 0 ? "+" + days : Integer.toString(days);
  }
}
