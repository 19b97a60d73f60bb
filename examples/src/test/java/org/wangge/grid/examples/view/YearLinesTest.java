package org.wangge.grid.examples.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.PublishedDays;
import org.wangge.grid.domain.calendar.WorkWeek;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Style;

class YearLinesTest {

  private static final Text TITLE = Text.of("集镇", "town");
  private static final DayStatus MARKET = DayStatus.holiday(Text.of("集日", "Market day"));

  @Test
  void days_that_are_not_known_have_a_mark_of_their_own() {
    OfficeCalendar calendar =
        town()
            .published(PublishedDays.none())
            .putLocalDay(LocalDate.of(2030, 3, 4), MARKET)
            .putLocalDay(LocalDate.of(2030, 3, 5), MARKET)
            .build();
    List<String> lines = lines(calendar, 2030);
    assertThat(lines)
        .contains("* holiday  + make-up working day  . weekend  ? not known")
        .anyMatch(line -> line.endsWith(" 4* 5* 6? 7? 8? 9?10?"))
        // 365 - 2 are not known.
        .contains(
            "0 working days (0 of them make-up days), 2 days off (2 of them holidays), 363",
            "days not known")
        .contains("  Market day: off Mon 03-04 to Tue 03-05, 2 days");
    assertThat(YearLines.isKnown(2030, calendar)).isTrue();
    assertThat(YearLines.isKnown(2031, calendar)).isFalse();
  }

  @Test
  void a_holiday_without_a_notice_is_one_of_its_own_each_time() {
    OfficeCalendar calendar =
        town()
            .putLocalDay(LocalDate.of(2030, 1, 1), MARKET)
            .putLocalDay(LocalDate.of(2030, 12, 31), MARKET)
            .putLocalDay(LocalDate.of(2031, 1, 1), MARKET)
            .build();
    assertThat(lines(calendar, 2030))
        .endsWith(
            "  Market day: off Tue 01-01, 1 day",
            "  Market day: off Tue 12-31 to Wed 2031-01-01, 2 days");
    assertThat(lines(calendar, 2031))
        .endsWith("", "  Market day: off Tue 2030-12-31 to Wed 01-01, 2 days");
  }

  @Test
  void a_year_with_no_holidays_says_so() {
    // 2030 begins on a Tuesday: 261 weekdays.
    assertThat(lines(town().build(), 2030))
        .endsWith(
            "261 working days (0 of them make-up days), 104 days off (0 of them holidays)",
            "",
            "  no holidays");
  }

  @Test
  void colour_changes_nothing_but_the_colour() {
    OfficeCalendar calendar = town().putLocalDay(LocalDate.of(2030, 1, 1), MARKET).build();
    List<String> coloured = new YearLines(Language.EN, Style.COLOURED).lines(TITLE, 2030, calendar);
    assertThat(coloured.stream().map(YearLinesTest::withoutColour))
        .containsExactlyElementsOf(lines(calendar, 2030))
        .isNotEqualTo(coloured);
  }

  private static OfficeCalendar.Builder town() {
    OfficeHours hours = OfficeHours.parse("08:00-12:00").orElseThrow();
    return OfficeCalendar.builder()
        .zone(ZoneId.of("Asia/Shanghai"))
        .week(WorkWeek.mondayToFriday(hours));
  }

  private static List<String> lines(OfficeCalendar calendar, int year) {
    return new YearLines(Language.EN, Style.PLAIN).lines(TITLE, year, calendar);
  }

  private static String withoutColour(String line) {
    StringBuilder plain = new StringBuilder();
    boolean sequence = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      sequence |= c == '\u001B';
      if (!sequence) {
        plain.append(c);
      }
      sequence &= c != 'm';
    }
    return plain.toString();
  }
}
