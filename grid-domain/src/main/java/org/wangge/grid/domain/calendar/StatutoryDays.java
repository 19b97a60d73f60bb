package org.wangge.grid.domain.calendar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * The dates that yearly notices name, read from this project's own lines (the form is described at
 * the head of {@code china-statutory.txt}).
 *
 * <p>A fault in the lines is a programmer's error: {@link IllegalArgumentException} with the line.
 */
final class StatutoryDays {

  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults();

  private final Map<Integer, Notice> notices = new LinkedHashMap<>();
  private final Map<LocalDate, DayStatus> named = new LinkedHashMap<>();

  private StatutoryDays() {}

  static StatutoryDays load(String resource) {
    // Asked of our own class: a library could not see into this module.
    InputStream stream = StatutoryDays.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalArgumentException("No resource " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static StatutoryDays parse(List<String> lines) {
    StatutoryDays days = new StatutoryDays();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        days.read(FIELDS.splitToList(line));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new IllegalArgumentException("Line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    for (int year : days.notices.keySet()) {
      // A notice without days would make a year without holidays out of a file cut short.
      require(
          days.named.keySet().stream().anyMatch(date -> date.getYear() == year),
          "no days in",
          year);
    }
    return days;
  }

  private void read(List<String> fields) {
    String head = fields.get(0);
    if (head.endsWith(" notice")) {
      require(fields.size() == 5, "five fields wanted, found", fields);
      int year = year(head.substring(0, head.length() - " notice".length()));
      Notice notice =
          Notice.builder()
              .dated(LocalDate.parse(fields.get(1)))
              .title(Text.of(fields.get(2), fields.get(3)))
              .address(URI.create(fields.get(4)))
              .build();
      require(notices.put(year, notice) == null, "a second notice for", year);
      return;
    }
    require(fields.size() == 4 || fields.size() == 5, "four or five fields wanted, found", fields);
    int year = year(head);
    Notice notice = notices.get(year);
    if (notice == null) {
      throw new IllegalArgumentException("days before the notice of " + year);
    }
    Text holiday = Text.of(fields.get(1), fields.get(2));
    for (LocalDate date : dates(year, fields.get(3), "off ")) {
      put(date, DayStatus.holiday(holiday, notice));
    }
    if (fields.size() == 5) {
      for (LocalDate date : dates(year, fields.get(4), "work ")) {
        require(date.getDayOfWeek().getValue() > 5, "make-up day in the week:", date);
        put(date, DayStatus.makeUpDay(holiday, notice));
      }
    }
  }

  private void put(LocalDate date, DayStatus status) {
    require(named.put(date, status) == null, "a date named twice:", date);
  }

  private static List<LocalDate> dates(int year, String field, String word) {
    require(field.startsWith(word), "'" + word + "' wanted, found", field);
    ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
    for (String range : COMMAS.split(field.substring(word.length()))) {
      int dots = range.indexOf("..");
      LocalDate from = date(year, dots < 0 ? range : range.substring(0, dots));
      LocalDate to = dots < 0 ? from : date(year, range.substring(dots + 2));
      require(!to.isBefore(from), "days turned round:", range);
      from.datesUntil(to.plusDays(1)).forEach(dates::add);
    }
    return dates.build();
  }

  private static LocalDate date(int year, String monthAndDay) {
    return LocalDate.parse(year + "-" + monthAndDay);
  }

  private static int year(String text) {
    int year = Integer.parseInt(text);
    require(year >= 1000 && year <= 9999, "not a year:", text);
    return year;
  }

  private static void require(boolean condition, String message, Object value) {
    if (!condition) {
      throw new IllegalArgumentException(message + " " + value);
    }
  }

  boolean covers(int year) {
    return notices.containsKey(year);
  }

  Optional<DayStatus> named(LocalDate date) {
    return Optional.ofNullable(named.get(date));
  }

  List<Notice> notices() {
    return ImmutableList.copyOf(notices.values());
  }
}
