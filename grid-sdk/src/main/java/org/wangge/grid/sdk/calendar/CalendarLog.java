package org.wangge.grid.sdk.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** Collects the findings of one calendar, up to a number. */
final class CalendarLog {

  private static final int SHOWN = 60;

  private final int max;
  private final List<Finding> findings = new ArrayList<>();

  CalendarLog(int max) {
    this.max = max;
  }

  List<Finding> findings() {
    return findings;
  }

  void add(Finding finding) {
    if (findings.size() < max) {
      findings.add(finding);
    } else if (findings.size() == max) {
      findings.add(
          Finding.error(
              "more-findings",
              finding.place(),
              Text.format(
                  "问题超过%s条，其余没有列出", "There are more than %s findings; the rest is not listed", max),
              Text.of("先改正已列出的问题，再检查一遍", "Put right what is listed and check again")));
    }
  }

  /** Reads a text form; where it is not one, adds a finding that shows a right one. */
  <T> Optional<T> read(
      String code,
      Place place,
      Text what,
      String text,
      String example,
      Function<String, Optional<T>> parser) {
    Optional<T> value = parser.apply(text);
    if (value.isEmpty()) {
      add(
          Finding.error(
              code,
              place,
              Text.format("“%s”不是%s", "'%s' is not %s", shown(text), what),
              Text.format("写法如：%s。", "Write it like this: %s", example)));
    }
    return value;
  }

  Optional<OfficeHours> hours(Place place, String text) {
    return read(
        "bad-office-hours",
        place,
        Text.of("按先后排列、互不重叠的办公时间", "office hours: sessions in order that do not overlap"),
        text,
        "08:00-12:00,14:00-18:00",
        OfficeHours::parse);
  }

  /** A text of the author's, cut to what fits in a message. */
  static String shown(String text) {
    String line = text.replace('\n', ' ').replace('\r', ' ').strip();
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
