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
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wangge.grid.domain.explain.Text;

/**
 * Reads notices from this project's own lines (the form is described at the head of {@code
 * china-statutory.txt}).
 *
 * <p>A fault in the lines is a programmer's error: {@link IllegalArgumentException} with the line.
 */
final class NoticeLines {

  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final String YEARLY = " notice";
  private static final String AMENDMENT = " amendment";
  private static final String PLAIN = " plain ";

  private final ImmutableList.Builder<NoticeSheet> sheets = ImmutableList.builder();
  private final Set<Integer> years = new LinkedHashSet<>();

  /** What all notices above the open section say together. */
  private final Map<LocalDate, DayStatus> before = new LinkedHashMap<>();

  /** The open section; without a head nothing may be named. */
  private ImmutableList<Notice> head = ImmutableList.of();

  private int headLine;
  private int year;
  private boolean amends;
  private Map<LocalDate, DayStatus> days = new LinkedHashMap<>();

  private NoticeLines() {}

  static PublishedDays load(String resource) {
    // Asked of our own class: a library could not see into this module.
    InputStream stream = NoticeLines.class.getResourceAsStream(resource);
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

  static PublishedDays parse(List<String> lines) {
    NoticeLines reader = new NoticeLines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        reader.read(FIELDS.splitToList(line), i + 1);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new IllegalArgumentException("Line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    reader.close();
    return new PublishedDays(reader.sheets.build());
  }

  private void read(List<String> fields, int line) {
    String first = fields.get(0);
    if (first.endsWith(YEARLY)) {
      close();
      open(fields, line, yearOf(first, YEARLY), false);
    } else if (first.endsWith(AMENDMENT)) {
      close();
      open(fields, line, yearOf(first, AMENDMENT), true);
    } else if (first.contains(PLAIN)) {
      require(fields.size() == 1, "one field wanted, found", fields);
      require(amends, "only an amendment turns a day back:", first);
      int at = first.indexOf(PLAIN);
      requireOpen(first.substring(0, at));
      for (LocalDate date : dates(first.substring(at + PLAIN.length()))) {
        require(before.containsKey(date), "not named before:", date);
        name(date, NoticeSheet.byTheWeek(date));
      }
    } else {
      readHoliday(fields);
    }
  }

  private void open(List<String> fields, int line, int ofYear, boolean amendment) {
    require(fields.size() == 5, "five fields wanted, found", fields);
    require(years.contains(ofYear) == amendment, "a second yearly notice or none for", ofYear);
    LocalDate known = LocalDate.parse(fields.get(1));
    boolean inOrder = head.isEmpty() || head.get(0).dated().orElse(LocalDate.MIN).isBefore(known);
    require(inOrder, "not later than the notice above:", known);
    head =
        ImmutableList.of(
            Notice.builder()
                .dated(known)
                .title(Text.of(fields.get(2), fields.get(3)))
                .address(URI.create(fields.get(4)))
                .build());
    headLine = line;
    year = ofYear;
    amends = amendment;
    years.add(ofYear);
  }

  private void close() {
    if (head.isEmpty()) {
      return;
    }
    if (days.isEmpty()) {
      // It would make a year without holidays out of a file cut short.
      throw new IllegalArgumentException("Line " + headLine + ": no days for " + year);
    }
    NoticeSheet.Builder sheet = NoticeSheet.builder().notice(head.get(0)).putAllDays(days);
    sheets.add((amends ? sheet : sheet.addYears(year)).build());
    before.putAll(days);
    days = new LinkedHashMap<>();
  }

  private void readHoliday(List<String> fields) {
    require(fields.size() == 4 || fields.size() == 5, "four or five fields wanted, found", fields);
    requireOpen(fields.get(0));
    Notice notice = head.get(0);
    Text holiday = Text.of(fields.get(1), fields.get(2));
    for (LocalDate date : dates(after("off ", fields.get(3)))) {
      name(date, DayStatus.holiday(holiday, notice));
    }
    if (fields.size() == 5) {
      for (LocalDate date : dates(after("work ", fields.get(4)))) {
        boolean weekend = NoticeSheet.byTheWeek(date).isRest();
        require(weekend, "make-up day in the week:", date);
        name(date, DayStatus.makeUpDay(holiday, notice));
      }
    }
  }

  private void name(LocalDate date, DayStatus status) {
    require(amends || !before.containsKey(date), "named by an earlier notice:", date);
    require(days.put(date, status) == null, "a date named twice:", date);
  }

  private List<LocalDate> dates(String text) {
    ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
    for (String range : COMMAS.split(text)) {
      int dots = range.indexOf("..");
      LocalDate from = date(dots < 0 ? range : range.substring(0, dots));
      LocalDate to = dots < 0 ? from : date(range.substring(dots + 2));
      require(!to.isBefore(from), "days turned round:", range);
      from.datesUntil(to.plusDays(1)).forEach(dates::add);
    }
    return dates.build();
  }

  private LocalDate date(String text) {
    boolean full = text.length() == "2007-12-30".length();
    LocalDate date = LocalDate.parse(full ? text : year + "-" + text);
    boolean inReach =
        date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    require(inReach, "neither in the year nor in the December before:", date);
    return date;
  }

  private void requireOpen(String text) {
    require(!head.isEmpty() && yearOf(text, "") == year, "not the year of the notice above:", text);
  }

  private static String after(String word, String field) {
    require(field.startsWith(word), "'" + word + "' wanted, found", field);
    return field.substring(word.length());
  }

  private static int yearOf(String text, String suffix) {
    int year = Integer.parseInt(text.substring(0, text.length() - suffix.length()));
    require(year >= 1000 && year <= 9999, "not a year:", text);
    return year;
  }

  private static void require(boolean condition, String message, Object value) {
    if (!condition) {
      throw new IllegalArgumentException(message + " " + value);
    }
  }
}
