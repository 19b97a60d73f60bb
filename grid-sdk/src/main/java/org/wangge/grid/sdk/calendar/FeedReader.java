package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.CalendarDocument.FeedDocument;
import org.wangge.grid.sdk.json.ReadingLimits;

/**
 * Reads the days of an iCalendar file by the words of the calendar that names it. No event is taken
 * for a day off because it is there: feeds hold observances that are worked.
 */
final class FeedReader {

  private final CalendarFolder files;
  private final ReadingLimits limits;
  private final CalendarLog log;
  private final Map<LocalDate, DayStatus> days = new LinkedHashMap<>();
  private String name = "";

  FeedReader(CalendarFolder files, ReadingLimits limits, CalendarLog log) {
    this.files = files;
    this.limits = limits;
    this.log = log;
  }

  Map<LocalDate, DayStatus> read(FeedDocument feed, DateKeys keys) throws IOException {
    Optional<Path> file = files.find(feed.file(), Place.at("ical", "file"), log);
    if (file.isEmpty()) {
      return days;
    }
    name = files.nameOf(file.get());
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.get())) {
      bytes = in.readNBytes(limits.maxBytes() + 1);
    }
    int before = log.findings().size();
    List<ContentLine> lines = new ContentLines(name, limits, log).read(bytes);
    List<FeedEvent> events =
        log.findings().size() > before ? List.of() : new EventReader(name, limits, log).read(lines);
    if (log.findings().size() > before) {
      return days;
    }
    FeedWords off = new FeedWords("off", feed.off());
    FeedWords worked = new FeedWords("worked", feed.worked());
    FeedWords ignored = new FeedWords("ignored", feed.ignored());
    List<FeedWords> kinds = ImmutableList.of(off, worked, ignored);
    for (FeedEvent event : events) {
      take(event, kinds, keys);
    }
    kinds.forEach(this::noteUnused);
    return days;
  }

  private void take(FeedEvent event, List<FeedWords> kinds, DateKeys keys) {
    Map<String, String> words = new LinkedHashMap<>();
    kinds.forEach(kind -> kind.wordFor(event).ifPresent(word -> words.put(kind.key(), word)));
    if (words.size() > 1) {
      log.add(ambiguous(event, words));
    } else if (words.isEmpty()) {
      leftOut(
          event, Text.of("没有词语说明它休息、上班还是不计", "no word says whether it is off, worked or ignored"));
    } else if (!words.containsKey("ignored")) {
      takeDays(event, words, keys);
    }
  }

  private void takeDays(FeedEvent event, Map<String, String> words, DateKeys keys) {
    boolean off = words.containsKey("off");
    String word = words.values().iterator().next();
    Text called = Text.same(event.summary().isEmpty() ? word : event.summary());
    DayStatus status = off ? DayStatus.holiday(called) : DayStatus.makeUpDay(called);
    EventDates dates = EventDates.of(event);
    if (event
        .value("STATUS")
        .filter(said -> said.strip().equalsIgnoreCase("CANCELLED"))
        .isPresent()) {
      leftOut(event, Text.of("它已取消（CANCELLED）", "it is CANCELLED"));
    } else if (dates instanceof EventDates.Obscure obscure) {
      log.add(notUnderstood(event, obscure.why()));
    } else if (dates instanceof EventDates.Days whole) {
      if (keys.knows(whole.first(), whole.end().minusDays(1))) {
        keys.take(whole.first(), whole.end(), at(event)).forEach(date -> put(date, status, event));
      } else {
        leftOut(event, Text.of("日历不涵盖它的年份", "the calendar does not cover its year"));
      }
    }
  }

  private void put(LocalDate date, DayStatus status, FeedEvent event) {
    DayStatus before = days.putIfAbsent(date, status);
    if (before != null && before.kind() != status.kind()) {
      log.add(
          Finding.error(
              "date-off-and-worked",
              at(event),
              Text.format(
                  "%s既是%s，又是%s", "%s is both: %s, and %s", date, before.text(), status.text()),
              Text.of(
                  "请改正文件，或在 days 中写明这一天并把其中一个事件列入 ignored。",
                  "Put the file right, or say the date under days and ignore one of the events.")));
    }
  }

  private void leftOut(FeedEvent event, Text why) {
    log.add(
        Finding.warning(
            "event-left-out",
            at(event),
            Text.format("未采用事件%s：%s", "The event %s is left out: %s", shown(event), why),
            Text.of(
                "请把它的类别或名称中的词语写入 off、worked 或 ignored。",
                "Write its category, or a word of its summary, under off, worked or ignored.")));
  }

  private Finding ambiguous(FeedEvent event, Map<String, String> words) {
    return Finding.error(
        "event-ambiguous",
        at(event),
        Text.format(
            "事件%s不止符合一类：%s", "The event %s is of more than one kind: %s", shown(event), words),
        Text.of("请用更准确的词语，使它只符合一类。", "Use words that tell the kinds apart."));
  }

  private Finding notUnderstood(FeedEvent event, Text why) {
    return Finding.error(
        "event-not-understood",
        at(event),
        Text.format("无法读出事件%s的日期：%s", "The days of event %s cannot be read: %s", shown(event), why),
        Text.of(
            "请把这些日期写在 days 中，并把此事件列入 ignored。",
            "Write the dates under days, and a word of this event under ignored."));
  }

  private void noteUnused(FeedWords kind) {
    for (int position : kind.unused()) {
      log.add(
          Finding.warning(
              "word-without-event",
              Place.at("ical", kind.key(), position),
              Text.format(
                  "没有事件带有“%s”", "No event has '%s'", CalendarLog.shown(kind.word(position))),
              Text.of("请检查词语，或删去它。", "Look at the word, or leave it out.")));
    }
  }

  private static String shown(FeedEvent event) {
    String called = event.summary().isEmpty() ? "-" : CalendarLog.shown(event.summary());
    return called + " (" + CalendarLog.shown(event.value("DTSTART").orElse("-")) + ")";
  }

  private Place at(FeedEvent event) {
    return new Place(name, event.line(), "");
  }
}
