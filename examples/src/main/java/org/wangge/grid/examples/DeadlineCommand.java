package org.wangge.grid.examples;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.DueLines;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.ReadingLines;
import org.wangge.grid.examples.view.ReasonLines;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.deadline.Deadlines;
import org.wangge.grid.rules.deadline.Reckoning;
import org.wangge.grid.rules.wording.PublishedWording;
import org.wangge.grid.rules.wording.Reading;
import org.wangge.grid.sdk.reading.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code deadline}: when a term ends, without a plan.
 *
 * <p>The first line is the instant at which the term is over, with {@code provisional} behind where
 * it rests on days not published. A term without an end is no answer: it ends with {@link
 * ExitCode#UNUSABLE}, as a wording that leaves the term open does.
 */
@Command(
    name = "deadline",
    description = {
      "计算期限何时届满，并可逐日说明理由。第一行为届满时间，暂定的注明provisional。",
      "Finds when a term ends, and why day by day. The first line is the end; one that is not"
          + " certain bears the word provisional."
    })
final class DeadlineCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--calendar",
      paramLabel = "CALENDAR",
      defaultValue = CalendarChoice.CHINA,
      description = {
        "cn（全国法定节假日，默认）或日历文件。",
        "cn (China's statutory days, the default) or a calendar file."
      })
  private String calendar;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "T",
      description = {
        "开始时间，如2026-09-30T10:00；只写日期的，为该日开始的时刻。",
        "The start, for example 2026-09-30T10:00; a date alone is its first moment."
      })
  private String from;

  @Option(
      names = "--term",
      required = true,
      paramLabel = "TERM",
      description = {
        "期限，如\"5 working-days\"或“5个工作日”。",
        "The term, for example \"5 working-days\" or 5个工作日."
      })
  private String term;

  @Option(
      names = "--counting",
      paramLabel = "NAME|RULES",
      description = {
        "计时规则：名称如civil-code，或“units=days; end=midnight”；默认为期限用语自带的规则。",
        "How it is counted: a name such as civil-code, or \"units=days; end=midnight\"; default:"
            + " what the wording itself names."
      })
  private String counting = "";

  @Option(
      names = "--office-hours",
      paramLabel = "HOURS",
      description = {
        "办公时间，cn默认08:00-12:00,14:00-18:00。",
        "Of cn; default: 08:00-12:00,14:00-18:00."
      })
  private String officeHours = "";

  @Option(
      names = "--as-known-on",
      paramLabel = "DATE",
      description = {"只看截至该日已发布的放假通知。", "By the notices published on that date or before."})
  private String asKnownOn = "";

  @Option(
      names = "--pause",
      paramLabel = "FROM/TO",
      description = {"暂停计时的一段时间，可以有多个。", "A stretch that does not count; may be repeated."})
  private List<String> pauses = new ArrayList<>();

  @Option(
      names = "--extend",
      paramLabel = "TERM",
      description = {"延长的期限，可以有多个。", "An extension; may be repeated."})
  private List<String> extensions = new ArrayList<>();

  @Option(
      names = "--explain",
      description = {"逐日说明理由。", "Gives the reasons day by day."})
  private boolean explain;

  DeadlineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CalendarChoice choice = CalendarChoice.of(calendar, officeHours, asKnownOn, terminal);
    List<Reading> readings = readings();
    if (!readings.stream().allMatch(Reading.Clear.class::isInstance)) {
      readings.forEach(this::complain);
      return ExitCode.UNUSABLE;
    }
    List<Reading.Clear> clear = readings.stream().map(Reading.Clear.class::cast).toList();
    List<Term> terms = clear.stream().map(Reading.Clear::term).toList();
    Counting by = new CountingChoice(terms).of(counting, clear.get(0).countings());
    StatedTimes times = new StatedTimes(new Moments(choice.calendar().zone()));
    Instant start = times.start(from);
    WorkTime time = WorkTime.of(choice.calendar());
    Reckoning asked = new Reckoning(time, by, start, terms, times.pauses(pauses));
    if (StatedTimes.isDate(from)) {
      terminal.err().println(StatedTimes.firstMoment(from).in(terminal.language()));
    }
    clear.forEach(this::warn);
    return answer(choice, Deadlines.compute(asked));
  }

  private List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    readings.add(PublishedWording.read(term, Place.at("--term")));
    extensions.forEach(text -> readings.add(PublishedWording.read(text, Place.at("--extend"))));
    return readings;
  }

  private void complain(Reading reading) {
    if (!(reading instanceof Reading.Clear)) {
      ReadingLines lines = new ReadingLines(terminal.language(), terminal.style());
      lines.lines(reading).forEach(terminal.err()::println);
    }
  }

  /** Notes are left to {@code grid term}; a warning may change what the answer is worth. */
  private void warn(Reading.Clear reading) {
    FindingLines lines = new FindingLines(terminal.language(), terminal.style());
    for (Finding finding : reading.findings()) {
      if (finding.severity() == Severity.WARNING) {
        terminal.err().println(lines.line(finding));
      }
    }
  }

  private int answer(CalendarChoice choice, Deadline deadline) {
    List<String> lines = new DueLines(terminal.language()).lines(deadline);
    terminal.print(lines);
    if (lines.isEmpty()) {
      Text none =
          Text.format(
              "期限没有能够确定的届满时间：日历没有工作时间或者太少，或者暂停太久（看到首个未知日之后%s天为止）",
              "The term has no end that could be found: the calendar has no working time or too"
                  + " little, or the pauses are too long (up to %s days beyond the first unknown"
                  + " one were looked at)",
              Deadlines.daysLookedAt(deadline.reckoning()));
      terminal.err().println(none.in(terminal.language()));
    }
    if (explain) {
      terminal.print(basis(choice, deadline.reckoning().counting()));
      terminal.print(
          new ReasonLines(terminal.language(), terminal.style()).lines(deadline.explanation()));
    }
    return lines.isEmpty() ? ExitCode.UNUSABLE : ExitCode.OK;
  }

  /** The calendar and the rules, chosen or not. */
  private List<String> basis(CalendarChoice choice, Counting by) {
    List<String> lines = new ArrayList<>();
    String calendarLead = Text.of("日历：", "calendar: ").in(terminal.language());
    Text zoned = Text.format("%s，%s", "%s, %s", choice.title(), choice.calendar().zone());
    lines.addAll(Hanging.lines(calendarLead, zoned.in(terminal.language()), Terminal.WIDTH));
    String countingLead = Text.of("规则：", "counting: ").in(terminal.language());
    Text rules = Text.format("%s（%s）", "%s (%s)", by.id(), by.title());
    lines.addAll(Hanging.lines(countingLead, rules.in(terminal.language()), Terminal.WIDTH));
    return lines;
  }
}
