package org.wangge.grid.sdk.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.json.ReadingLimits;

/** Finds the events among the lines of an iCalendar file; every other component is passed over. */
final class EventReader {

  private static final String CALENDAR = "VCALENDAR";
  private static final String EVENT = "VEVENT";
  private static final int DEPTH_OF_EVENT = 2;

  private final String name;
  private final ReadingLimits limits;
  private final CalendarLog log;
  private final Deque<ContentLine> open = new ArrayDeque<>();
  private final List<FeedEvent> events = new ArrayList<>();
  private FeedEvent.Builder event = new FeedEvent.Builder();

  EventReader(String name, ReadingLimits limits, CalendarLog log) {
    this.name = name;
    this.limits = limits;
    this.log = log;
  }

  /** The events in the order of the file; none after a fault in its structure. */
  List<FeedEvent> read(List<ContentLine> lines) {
    if (lines.isEmpty()) {
      log.add(
          Finding.error(
              "bad-ical",
              new Place(name, 1, ""),
              Text.format("%s中没有VCALENDAR", "There is no VCALENDAR in %s", name),
              Text.of("请重新导出文件。", "Export the file again.")));
    }
    for (ContentLine line : lines) {
      if (!take(line)) {
        return List.of();
      }
    }
    if (!open.isEmpty()) {
      fault(
          open.element(),
          Text.format("%s没有END", "%s has no END", open.element().value()),
          Text.of("文件似乎不完整，请重新下载。", "The file seems cut off; fetch it again."));
      return List.of();
    }
    return events;
  }

  private boolean take(ContentLine line) {
    switch (line.name()) {
      case "BEGIN" -> {
        return begin(line);
      }
      case "END" -> {
        return end(line);
      }
      default -> {
        if (open.isEmpty()) {
          return outside(line);
        }
        // An alarm inside an event has properties of its own.
        if (inEvent()) {
          event.add(line);
        }
        return true;
      }
    }
  }

  private boolean begin(ContentLine line) {
    if (open.isEmpty() && !is(line, CALENDAR)) {
      return outside(line);
    }
    if (open.size() >= limits.maxDepth()) {
      log.add(
          Finding.error(
              "document-too-deep",
              at(line),
              Text.format("层次嵌套超过%s层", "Components nest deeper than %s levels", limits.maxDepth()),
              Text.of("请重新导出文件。", "Export the file again.")));
      return false;
    }
    open.push(line);
    if (inEvent()) {
      event = new FeedEvent.Builder();
    }
    return true;
  }

  private boolean end(ContentLine line) {
    if (open.isEmpty() || !is(line, open.element().value().strip())) {
      fault(
          line,
          Text.format("END:%s没有对应的BEGIN", "END:%s ends nothing", CalendarLog.shown(line.value())),
          Text.of("请重新导出文件。", "Export the file again."));
      return false;
    }
    if (inEvent()) {
      events.add(event.build(open.element().head().line()));
    }
    open.pop();
    return true;
  }

  private boolean inEvent() {
    return open.size() == DEPTH_OF_EVENT && is(open.element(), EVENT);
  }

  private boolean outside(ContentLine line) {
    fault(
        line,
        Text.format("%s不在VCALENDAR之内", "%s stands outside of a VCALENDAR", line.name()),
        Text.of(
            "文件应以BEGIN:VCALENDAR开头，以END:VCALENDAR结尾。",
            "The file begins with BEGIN:VCALENDAR and ends with END:VCALENDAR."));
    return false;
  }

  private static boolean is(ContentLine line, String component) {
    return line.value().strip().toUpperCase(Locale.ROOT).equals(component.toUpperCase(Locale.ROOT));
  }

  private void fault(ContentLine line, Text message, Text wayOut) {
    log.add(Finding.error("bad-ical", at(line), message, wayOut));
  }

  private Place at(ContentLine line) {
    return new Place(name, line.head().line(), "");
  }
}
