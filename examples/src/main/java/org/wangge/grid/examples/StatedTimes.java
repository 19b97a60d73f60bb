package org.wangge.grid.examples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.rules.deadline.Deadlines;
import org.wangge.grid.sdk.reading.Moments;

/**
 * The start and the pauses of a term as the command line states them.
 *
 * @param moments how a moment is read
 */
record StatedTimes(Moments moments) {

  Instant start(String text) {
    Instant start = moment(text);
    if (start.isBefore(Deadlines.EARLIEST) || start.isAfter(Deadlines.LATEST)) {
      throw new UnusableException(
          Text.format("开始时间“%s”超出范围", "The start '%s' is out of range", text));
    }
    return start;
  }

  static boolean isDate(String text) {
    return text.indexOf('T') < 0;
  }

  static Text firstMoment(String date) {
    return Text.format(
        "--from只写日期，按%s开始的时刻计算", "--from is a date alone: taken as the first moment of %s", date);
  }

  /** In order of time. */
  List<Period> pauses(List<String> texts) {
    List<Period> periods = new ArrayList<>();
    texts.forEach(text -> periods.add(pause(text)));
    periods.sort(Comparator.comparing(Period::from));
    for (int i = 1; i < periods.size(); i++) {
      if (!periods.get(i - 1).to().isBefore(periods.get(i).from())) {
        throw new UnusableException(
            Text.of("两段暂停重叠或相接，请合并为一段", "Two pauses overlap or touch: give them as one"));
      }
    }
    return periods;
  }

  private Period pause(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new UnusableException(
          Text.format(
              "暂停“%s”应写成起/止，如2026-10-08T09:00/2026-10-09T09:00",
              "Pause '%s' is not FROM/TO, for example 2026-10-08T09:00/2026-10-09T09:00", text));
    }
    Instant from = moment(text.substring(0, slash));
    Instant to = moment(text.substring(slash + 1));
    if (!from.isBefore(to)) {
      throw new UnusableException(
          Text.format("暂停“%s”的终止不晚于起始", "Pause '%s' does not end after it begins", text));
    }
    return new Period(from, to);
  }

  private Instant moment(String text) {
    return moments
        .parse(text)
        .orElseThrow(
            () ->
                new UnusableException(
                    Text.format(
                        "“%s”不是时间，写法如2026-09-30T10:00",
                        "'%s' is not a moment such as 2026-09-30T10:00", text)));
  }
}
