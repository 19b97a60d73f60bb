package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares every day and every version with the published data, where that lies beside us. */
class PublishedDataTest {

  private static final Path DATA = Path.of("..", "..", "shared", "data", "holidays-cn");
  private static final PublishedDays CHINA = PublishedDays.china();

  private record Published(Map<LocalDate, String> days, List<String> addresses) {}

  @BeforeEach
  void the_shared_data_is_here() {
    assumeTrue(Files.exists(DATA), "the shared data is not here");
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).replace("\"", "").replace(",", "").strip();
  }

  /** One value a line is how the files are laid out. */
  private static Published published() throws IOException {
    Published all = new Published(new LinkedHashMap<>(), new ArrayList<>());
    for (int year = 2007; year <= 2026; year++) {
      LocalDate date = LocalDate.MIN;
      String name = "";
      for (String line : Files.readAllLines(DATA.resolve(year + ".json"))) {
        if (line.contains("\"date\":")) {
          date = LocalDate.parse(value(line));
        } else if (line.contains("\"name\":")) {
          name = value(line);
        } else if (line.contains("\"off\":")) {
          String theirs = value(line).equals("true") ? "HOLIDAY " + name : "MAKE_UP_DAY " + name;
          // Named as worked again, 2020-02-03 is a Monday like any other.
          boolean plain = theirs.startsWith("MAKE_UP") && !isWeekend(date);
          assertThat(all.days().put(date, plain ? "WORKING_DAY" : theirs)).isNull();
        } else if (line.contains("://")) {
          all.addresses().add(line.replace("\"", "").replace(",", "").strip());
        }
      }
    }
    return all;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static String byTheWeek(LocalDate date) {
    return isWeekend(date) ? "WEEKEND" : "WORKING_DAY";
  }

  @Test
  void no_day_of_twenty_years_differs() throws IOException {
    Map<LocalDate, String> theirs = published().days();
    List<String> differences = new ArrayList<>();
    int compared = 0;

    // The notice for 2007 names two days of the December before.
    LocalDate end = LocalDate.of(2027, 1, 1);
    for (LocalDate date = LocalDate.of(2006, 12, 1); date.isBefore(end); date = date.plusDays(1)) {
      String their = theirs.getOrDefault(date, byTheWeek(date));
      String week = byTheWeek(date);
      String ours =
          CHINA
              .named(date)
              .map(status -> status.kind() + " " + status.holiday().orElseThrow().zh())
              .orElse(week);
      if (!ours.equals(their)) {
        differences.add(date + ": " + ours + ", published " + their);
      }
      compared++;
    }

    // 20 years with five leap years and 31 days of December 2006.
    assertThat(compared).isEqualTo(20 * 365 + 5 + 31);
    assertThat(differences).isEmpty();
  }

  @Test
  void the_notices_are_the_published_ones() throws IOException {
    assertThat(CHINA.notices())
        .extracting(notice -> notice.address().toString())
        .isEqualTo(published().addresses());
  }

  @Test
  void every_version_before_and_after_an_amendment_is_the_published_one() throws IOException {
    Map<LocalDate, List<String>> amendments = new LinkedHashMap<>();
    LocalDate amendment = LocalDate.MIN;
    String entry = "";
    for (String line : Files.readAllLines(DATA.resolve("amendments.json"))) {
      if (line.contains("\"notice_published\":")) {
        amendment = LocalDate.parse(value(line));
        amendments.put(amendment, new ArrayList<>());
      } else if (line.contains("\"date\":")) {
        entry = value(line);
      } else if (line.contains("\"was\":")) {
        entry += " " + value(line);
      } else if (line.contains("\"now\":")) {
        amendments.get(amendment).add(entry + " " + value(line));
      }
    }

    assertThat(amendments).hasSize(3);
    amendments.forEach(
        (published, changes) -> {
          PublishedDays before = CHINA.asKnownOn(published.minusDays(1));
          assertThat(CHINA.asKnownOn(published).changesSince(before))
              .filteredOn(DayChange::movesWork)
              .extracting(
                  change -> change.date() + " " + word(change.was()) + " " + word(change.now()))
              .isEqualTo(changes);
        });
  }

  private static String word(DayStatus status) {
    return status.isWorking() ? "work" : "off";
  }
}
