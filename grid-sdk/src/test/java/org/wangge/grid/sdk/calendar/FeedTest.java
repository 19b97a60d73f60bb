package org.wangge.grid.sdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.CHINA;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.codes;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.day;
import static org.wangge.grid.sdk.calendar.CalendarFolderFixture.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.ReadingLimits;

/** Days from iCalendar files (RFC 5545). 2026-03-02 is a Monday. */
class FeedTest {

  private static final String OFF = "off: [Fair]";

  @TempDir private Path directory;
  private CalendarFolderFixture folder;

  @BeforeEach
  void open() {
    folder = new CalendarFolderFixture(directory);
  }

  private static String event(String start, String... more) {
    return "DTSTART;VALUE=DATE:" + start + String.join("", more) + "\r\nSUMMARY:Fair";
  }

  private WorkCalendar read(String feed, String words) throws IOException {
    Result<WorkCalendar> result = folder.withFeed(feed, words);
    assertThat(result.findings()).isEmpty();
    return result.orThrow();
  }

  private static String rests(WorkCalendar calendar, String... dates) {
    StringBuilder rests = new StringBuilder();
    for (String date : dates) {
      rests.append(calendar.isRestDay(day("2026-03-" + date)) ? "x" : "-");
    }
    return rests.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                                   x--",
    "DTEND;VALUE=DATE:20260304,            xx-",
    "DURATION:P3D,                         xxx",
    "DURATION:+P2D,                        xx-",
    "DURATION:P1W,                         xxx",
  })
  void an_event_lasts_one_day_or_up_to_its_end(String property, String expected)
      throws IOException {
    // From Monday 03-02 on; an end of 03-04 leaves 03-04 out.
    String more = property.isEmpty() ? "" : "\r\n" + property;
    WorkCalendar calendar = read(feed(event("20260302", more)), OFF);
    assertThat(rests(calendar, "02", "03", "04")).isEqualTo(expected);
    assertThat(calendar.isRestDay(day("2026-03-09"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DURATION:PT24H",
        "DURATION:P1DT1H",
        "DURATION:P0D",
        "DURATION:-P1D",
        "DURATION:P",
        "DURATION:P9999999W",
        "DTEND:20260303T000000",
        "DTEND;VALUE=DATE:20260302",
        "DTEND;VALUE=DATE:20260301",
        "DTEND;VALUE=DATE:20260303\r\nDURATION:P1D",
        "DTEND;VALUE=DATE:20260230",
        "RRULE:FREQ=DAILY",
        "RDATE;VALUE=DATE:20260305",
        "EXDATE;VALUE=DATE:20260302",
        "RECURRENCE-ID;VALUE=DATE:20260302",
        "DTSTART;VALUE=DATE:20260303"
      })
  void what_is_not_one_stretch_of_whole_days_is_told_and_not_dropped(String property)
      throws IOException {
    assertThat(codes(folder.withFeed(feed(event("20260302", "\r\n" + property)), OFF)))
        .containsExactly("event-not-understood");
  }

  @Test
  void an_event_without_a_start_or_with_a_time_of_day_is_told() throws IOException {
    assertThat(codes(folder.withFeed(feed("SUMMARY:Fair"), OFF)))
        .containsExactly("event-not-understood");
    assertThat(
            codes(
                folder.withFeed(
                    feed("DTSTART;TZID=Asia/Shanghai:20260302T080000\r\nSUMMARY:Fair"), OFF)))
        .containsExactly("event-not-understood");
  }

  @Test
  void an_observance_that_no_word_names_stays_a_working_day_and_is_listed() throws IOException {
    Result<WorkCalendar> result =
        folder.withFeed(
            feed(event("20260302"), "DTSTART;VALUE=DATE:20260303\r\nSUMMARY:Tree Day"), OFF);
    assertThat(codes(result)).containsExactly("event-left-out");
    assertThat(result.findings().get(0).message().en()).contains("Tree Day", "20260303");
    assertThat(result.findings().get(0).place().source()).isEqualTo("feed.ics");
    assertThat(rests(result.orThrow(), "02", "03")).isEqualTo("x-");
  }

  @Test
  void a_word_is_a_category_or_a_word_of_the_summary() throws IOException {
    String feed =
        feed(
            "DTSTART;VALUE=DATE:20260302\r\nCATEGORIES:Local,Bank\\, closed\r\nSUMMARY:A",
            "DTSTART;VALUE=DATE:20260303\r\nSUMMARY:the FAIR of March",
            "DTSTART;VALUE=DATE:20260304\r\nSUMMARY:Fairness Day",
            "DTSTART;VALUE=DATE:20260307\r\nSUMMARY:集市调休上班",
            "DTSTART;VALUE=DATE:20260305\r\nCATEGORIES:Locals\r\nSUMMARY:B");
    Result<WorkCalendar> result =
        folder.withFeed(feed, "off: [\"Bank, closed\", fair], worked: [上班]");
    assertThat(codes(result)).containsExactly("event-left-out", "event-left-out");
    assertThat(rests(result.orThrow(), "02", "03", "04", "05")).isEqualTo("xx--");
    assertThat(result.orThrow().day(day("2026-03-07")))
        .isEqualTo(DayStatus.makeUpDay(Text.same("集市调休上班")));
  }

  @Test
  void an_event_of_two_kinds_is_an_error() throws IOException {
    assertThat(codes(folder.withFeed(feed(event("20260302")), "off: [Fair], ignored: [Fair]")))
        .containsExactly("event-ambiguous");
  }

  @Test
  void folded_lines_are_joined_even_within_a_character() throws IOException {
    byte[] name = "集市日 Fair".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream feed = new ByteArrayOutputStream();
    feed.writeBytes(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=\r\n DATE:2026\r\n\t0302\r\nSUMMARY:"
            .getBytes(StandardCharsets.UTF_8));
    for (byte part : name) {
      feed.write(part);
      feed.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
    }
    feed.writeBytes("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
    Result<WorkCalendar> result = folder.withFeed(feed.toByteArray(), OFF);
    assertThat(result.findings()).isEmpty();
    assertThat(result.orThrow().day(day("2026-03-02")).holiday()).hasValue(Text.same("集市日 Fair"));
  }

  @Test
  void escapes_parameters_and_small_letters_are_read() throws IOException {
    String feed =
        """
        \uFEFFbegin:vcalendar
        begin:vevent
        dtstart;X-A="a:b;c";value=date:20260302
        summary;language=en:Fair\\, great\\; \\\\ long\\nyear \\x
        end:vevent
        end:vcalendar
        """;
    assertThat(read(feed, OFF).day(day("2026-03-02")).holiday())
        .hasValue(Text.same("Fair, great; \\ long\nyear \\x"));
  }

  @Test
  void other_components_and_properties_are_passed_over() throws IOException {
    String alarm = "\r\nX-NOTE:x\r\nBEGIN:VALARM\r\nDURATION:PT5M\r\nSUMMARY:no\r\nEND:VALARM";
    String more =
        """
        BEGIN:VTIMEZONE
        TZID:X
        BEGIN:STANDARD
        DTSTART:19700101T000000
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VTODO
        DTSTART;VALUE=DATE:20260303
        SUMMARY:Fair
        END:VTODO
        END:VCALENDAR
        """;
    String first = feed(event("20260302", alarm)).replace("END:VCALENDAR\r\n", more);
    WorkCalendar calendar = read(first + feed(event("20260304")), OFF);
    assertThat(rests(calendar, "02", "03", "04")).isEqualTo("x-x");
  }

  @Test
  void days_of_the_place_go_before_those_of_a_feed() throws IOException {
    Files.writeString(directory.resolve("feed.ics"), feed(event("20260302")));
    Result<WorkCalendar> result =
        folder.read(
            CHINA
                + "days: {2026-03-02: {worked: {zh: 照常, en: as usual}}}\n"
                + "ical: {file: feed.ics, off: Fair}\n");
    assertThat(result.findings()).isEmpty();
    assertThat(result.orThrow().isWorkingDay(day("2026-03-02"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n",
        "BEGIN:VCALENDAR\r\nEND:VEVENT",
        "END:VCALENDAR",
        "SUMMARY:Fair",
        ":x",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nSUMMARY:Fair",
        "BEGIN:VCALENDAR",
        "X;A:1",
        "X;A=\"b:1"
      })
  void a_broken_feed_is_refused(String feed) throws IOException {
    assertThat(codes(folder.withFeed(feed, OFF))).contains("bad-ical");
  }

  @Test
  void a_feed_is_bounded() throws IOException {
    Files.writeString(directory.resolve("feed.ics"), feed(event("20260302"), event("20260303")));
    Path file =
        Files.writeString(
            directory.resolve("c.yaml"), CHINA + "ical: {file: feed.ics, off: Fair}\n");
    // The feed has 11 lines: 2 and 1 of the calendar, 4 of each event.
    assertThat(codes(CalendarFile.read(file, ReadingLimits.builder().maxNodes(11).build())))
        .isEmpty();
    assertThat(codes(CalendarFile.read(file, ReadingLimits.builder().maxNodes(10).build())))
        .containsExactly("too-many-nodes");
    assertThat(codes(CalendarFile.read(file, ReadingLimits.builder().maxBytes(150).build())))
        .containsExactly("document-too-large");
    String deep = "BEGIN:VCALENDAR\r\n" + "BEGIN:X\r\n".repeat(40);
    assertThat(codes(folder.withFeed(deep, OFF))).containsExactly("document-too-deep");
    assertThat(codes(folder.withFeed(feed(event("19700101", "\r\nDURATION:P30000D")), OFF)))
        .containsExactly("too-many-dates");
    byte[] latin =
        feed(event("20260302")).replace("Fair", "F\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(codes(folder.withFeed(latin, OFF))).containsExactly("not-utf-8");
  }
}
