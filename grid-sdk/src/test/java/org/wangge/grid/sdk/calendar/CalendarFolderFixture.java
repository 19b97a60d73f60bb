package org.wangge.grid.sdk.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.result.Result;

/** Calendar files written for one test. */
record CalendarFolderFixture(Path directory) {

  static final String CHINA = "base: cn\noffice-hours: \"08:00-12:00,14:00-18:00\"\n";
  static final String BARE =
      "base: none\nzone: Asia/Shanghai\noffice-hours: \"08:00-12:00,14:00-18:00\"\n";

  Result<WorkCalendar> read(String text) throws IOException {
    return read("calendar.yaml", text);
  }

  Result<WorkCalendar> read(String name, String text) throws IOException {
    return CalendarFile.read(Files.writeString(directory.resolve(name), text));
  }

  /** A calendar on China's days with a feed of which some words are off and some worked. */
  Result<WorkCalendar> withFeed(String feed, String words) throws IOException {
    return withFeed(feed.getBytes(StandardCharsets.UTF_8), words);
  }

  Result<WorkCalendar> withFeed(byte[] feed, String words) throws IOException {
    Files.write(directory.resolve("feed.ics"), feed);
    return read(CHINA + "ical: {file: feed.ics, " + words + "}\n");
  }

  /** An iCalendar file of some events, each given by its lines. */
  static String feed(String... events) {
    StringBuilder feed = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for (String event : events) {
      feed.append("BEGIN:VEVENT\r\n").append(event).append("\r\nEND:VEVENT\r\n");
    }
    return feed.append("END:VCALENDAR\r\n").toString();
  }

  static List<String> codes(Result<?> result) {
    return result.findings().stream().map(finding -> finding.code()).toList();
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
