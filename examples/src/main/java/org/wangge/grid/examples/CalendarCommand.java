package org.wangge.grid.examples;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.ChangeLines;
import org.wangge.grid.examples.view.YearLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code calendar}: a year as a person reads it, or what was changed in it.
 *
 * <p>A year of which nothing is known is no answer: it ends with {@link ExitCode#UNUSABLE}.
 */
@Command(
    name = "calendar",
    description = {
      "显示一年的日历：节假日、调休上班日、周末，以及依据的通知。",
      "Shows a year: holidays, make-up working days, weekends, and the notices they rest on."
    })
final class CalendarCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "CALENDAR",
      description = {"cn（全国法定节假日）或日历文件。", "cn (China's statutory days) or a calendar file."})
  private String name;

  @Parameters(
      index = "1",
      paramLabel = "YEAR",
      description = {"年份，如2026。", "The year, for example 2026."})
  private String year;

  @Option(
      names = "--as-known-on",
      paramLabel = "DATE",
      description = {"只看截至该日已发布的通知。", "By the notices published on that date or before."})
  private String asKnownOn = "";

  @Option(
      names = "--changes",
      description = {"只列出后来的通知对该年作的变更。", "Only what later notices changed in that year."})
  private boolean changes;

  CalendarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CalendarChoice choice = CalendarChoice.of(name, "", asKnownOn, terminal);
    int asked = year();
    if (!YearLines.isKnown(asked, choice.calendar())) {
      throw new UnusableException(unknown(asked, choice.calendar()));
    }
    List<String> changed =
        new ChangeLines(terminal.language(), terminal.style()).lines(asked, choice.published());
    if (changes) {
      printChanges(asked, changed);
    } else {
      printYear(asked, choice, changed.isEmpty());
    }
    return ExitCode.OK;
  }

  private void printYear(int asked, CalendarChoice choice, boolean unchanged) {
    Text known =
        asKnownOn.isEmpty()
            ? Text.same("")
            : Text.format("（按截至%s所知）", ", as known on %s", asKnownOn);
    Text title = Text.format("%1$s %2$s年%3$s", "%1$s %2$s%3$s", name, asked, known);
    YearLines lines = new YearLines(terminal.language(), terminal.style());
    terminal.print(lines.lines(title, asked, choice.calendar()));
    if (!unchanged) {
      terminal.print(
          Text.format(
              "后来的通知变更过%s年的安排：加--changes查看。",
              "Later notices changed %s: add --changes to see how.", asked));
    }
  }

  private void printChanges(int asked, List<String> changed) {
    if (changed.isEmpty()) {
      terminal.print(Text.format("没有通知变更过%s年的安排。", "No later notice changed %s.", asked));
    }
    terminal.print(changed);
  }

  private int year() {
    boolean digits = !year.isEmpty() && year.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits && year.length() <= 4 ? Integer.parseInt(year) : 0;
    if (number == 0) {
      throw new UnusableException(
          Text.format("“%s”不是1至9999的年份", "'%s' is not a year from 1 to 9999", year));
    }
    return number;
  }

  private Text unknown(int asked, WorkCalendar calendar) {
    Text state =
        asKnownOn.isEmpty() ? Text.same("") : Text.format("截至%s，", "As known on %s: ", asKnownOn);
    Text known =
        calendar.firstDay().isAfter(calendar.lastDay())
            ? Text.of("没有已公布的年份", "no year is published")
            : Text.format(
                "已公布的为%s年至%s年",
                "published are %s to %s",
                calendar.firstDay().getYear(),
                calendar.lastDay().getYear());
    return Text.format(
        "%1$s日历%2$s尚无%3$s年的安排，是否放假不得而知（不等于没有节假日）；%4$s",
        "%1$s%3$s is not published in the calendar %2$s: its days are not known, which does not mean"
            + " that it has no holidays; %4$s",
        state,
        name,
        asked,
        known);
  }
}
