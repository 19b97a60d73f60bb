package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.calendar.Outlook;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.rules.deadline.Deadline;

/**
 * The end of a term as lines.
 *
 * <p>Rules: (1) the first line is the instant in ISO 8601, the same in both languages; (2) of a
 * provisional end it is the earliest one with {@code provisional} behind, then come the latest, the
 * first date not published, and what is assumed of such dates. Example: {@code
 * 2026-10-13T18:00:00+08:00}.
 *
 * @param language the language of the sentences
 */
public record DueLines(Language language) {

  /** Checks that it is there. */
  public DueLines {
    Objects.requireNonNull(language, "language");
  }

  /**
   * The end, or its bounds.
   *
   * @param deadline the answer
   * @return the lines; none if it has no earliest end
   */
  public List<String> lines(Deadline deadline) {
    ZoneId zone = deadline.reckoning().time().calendar().zone();
    if (deadline.earliest().isEmpty()) {
      return ImmutableList.of();
    }
    String first = Dates.iso(deadline.earliest().get(), zone);
    return deadline instanceof Deadline.Provisional open
        ? ImmutableList.<String>builder()
            .add(first + " provisional")
            .addAll(latest(open, zone))
            .addAll(because(open))
            .build()
        : ImmutableList.of(first);
  }

  private List<String> latest(Deadline.Provisional open, ZoneId zone) {
    Dates dates = new Dates(language);
    return Hanging.lines(
        dates.say("最迟：", "latest: "),
        open.latest()
            .map((Instant end) -> dates.moment(end, zone))
            .orElse(dates.say("无法确定", "not known")),
        Terminal.WIDTH);
  }

  private List<String> because(Deadline.Provisional open) {
    Dates dates = new Dates(language);
    Text assumed =
        open.reckoning()
            .time()
            .calendar()
            .outlook()
            .map(DueLines::assumed)
            .orElse(
                Text.of(
                    "对尚未公布的日子不作任何假定，最早的时间按全部上班计算。",
                    "Nothing is assumed of days not published; the earliest end takes all of them as"
                        + " worked."));
    return Hanging.lines(
        dates.say("暂定：", "provisional: "),
        Text.format(
                "%s的放假安排尚未公布。%s",
                "no calendar is published for %s. %s", dates.day(open.firstUnknown()), assumed)
            .in(language),
        Terminal.WIDTH);
  }

  private static Text assumed(Outlook outlook) {
    return Text.format(
        "假定尚未公布的年份每年至多有%s个按周上班的日子放假，至多有%s个按周休息的日子上班。",
        "Of a year not published it is assumed that at most %s days worked by the week are off and"
            + " at most %s days off by the week are worked.",
        outlook.mostDaysOff(),
        outlook.mostDaysWorked());
  }
}
