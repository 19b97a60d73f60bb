package org.wangge.grid.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.sdk.calendar.CalendarFile;

/**
 * The calendar that the command line names, and how it came about.
 *
 * @param title the name, and what was chosen besides
 * @param calendar the calendar
 */
record CalendarChoice(Text title, WorkCalendar calendar) {

  /** The name of China's statutory calendar. */
  static final String CHINA = "cn";

  private static final String HOURS = "08:00-12:00,14:00-18:00";

  /**
   * The calendar of a name, or of a file; an empty text of the next two means that nothing was
   * said. What is doubtful in a file is told on the terminal, what is wrong refuses it.
   */
  static CalendarChoice of(String name, String officeHours, String asKnownOn, Terminal terminal)
      throws IOException {
    CalendarChoice choice =
        name.equals(CHINA) ? china(officeHours) : file(name, officeHours, terminal);
    return asKnownOn.isEmpty() ? choice : choice.asKnownOn(date(asKnownOn));
  }

  private static CalendarChoice china(String officeHours) {
    OfficeHours hours =
        OfficeHours.parse(officeHours.isEmpty() ? HOURS : officeHours)
            .orElseThrow(
                () ->
                    new UnusableException(
                        Text.format(
                            "“%s”不是办公时间，写法如%s",
                            "'%s' are no office hours; write them like %s", officeHours, HOURS)));
    Text title =
        Text.format(
            officeHours.isEmpty() ? "%s，办公时间%s（默认）" : "%s，办公时间%s",
            officeHours.isEmpty() ? "%s, office hours %s (default)" : "%s, office hours %s",
            CHINA,
            hours);
    return new CalendarChoice(title, ChinaStatutoryCalendar.with(hours));
  }

  /** A calendar from a file, with the hours that stand there. */
  private static CalendarChoice file(String name, String officeHours, Terminal terminal)
      throws IOException {
    Path file = existing(name);
    if (!officeHours.isEmpty()) {
      throw new UnusableException(
          Text.format(
              "日历文件自带办公时间，--office-hours只用于%s",
              "A calendar file has hours of its own; --office-hours is for %s", CHINA));
    }
    Result<WorkCalendar> read = CalendarFile.read(file);
    if (read instanceof Result.Passed<WorkCalendar> passed) {
      FindingLines lines = new FindingLines(terminal.language(), terminal.style());
      passed.findings().forEach(finding -> terminal.err().println(lines.line(finding)));
      return new CalendarChoice(Text.same(name), passed.value());
    }
    throw new UnusableException(
        Text.of(
            lines(read, new FindingLines(Language.ZH, terminal.style())),
            lines(read, new FindingLines(Language.EN, terminal.style()))));
  }

  private static String lines(Result<WorkCalendar> read, FindingLines lines) {
    return read.findings().stream().map(lines::line).collect(Collectors.joining("\n"));
  }

  /** A name that cannot be a path is the name of no file. */
  private static Path existing(String name) {
    try {
      Path file = Path.of(name);
      if (!name.isEmpty() && Files.exists(file)) {
        return file;
      }
      throw noCalendar(name);
    } catch (InvalidPathException noPath) {
      throw noCalendar(name);
    }
  }

  private static UnusableException noCalendar(String name) {
    return new UnusableException(
        Text.format(
            "没有名为“%s”的日历，也没有这个文件；现有：%s",
            "There is no calendar '%s', nor a file of that name; there is: %s", name, CHINA));
  }

  private CalendarChoice asKnownOn(LocalDate date) {
    if (!(calendar instanceof OfficeCalendar office) || office.published().isEmpty()) {
      throw new UnusableException(
          Text.of(
              "该日历不以放假通知为依据，没有先后不同的版本",
              "This calendar rests on no notices: there are no earlier states of it"));
    }
    OfficeCalendar then =
        OfficeCalendar.builder()
            .zone(office.zone())
            .week(office.week())
            .published(office.published().get().asKnownOn(date))
            .putAllLocalDays(office.localDays())
            .putAllSpecialHours(office.specialHours())
            .outlook(office.outlook())
            .build();
    return new CalendarChoice(Text.format("%s，按截至%s所知", "%s, as known on %s", title, date), then);
  }

  /** The days of its notices; none where it has none. */
  PublishedDays published() {
    return calendar instanceof OfficeCalendar office
        ? office.published().orElse(PublishedDays.none())
        : PublishedDays.none();
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw new UnusableException(
          Text.format("“%s”不是日期，写法如2019-03-01", "'%s' is not a date such as 2019-03-01", text));
    }
  }
}
