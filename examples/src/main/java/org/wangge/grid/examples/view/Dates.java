package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;

/**
 * Dates and moments as a person reads them, in one language.
 *
 * <p>Example: 2026-10-10 is {@code 2026-10-10（周六）} and {@code Sat 2026-10-10}.
 *
 * @param language the language
 */
public record Dates(Language language) {

  // Names of our own: those of the JDK differ from one version of its locale data to the next.
  private static final ImmutableList<String> ZH_DAYS =
      ImmutableList.of("一", "二", "三", "四", "五", "六", "日");
  private static final ImmutableList<String> EN_DAYS =
      ImmutableList.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final ImmutableList<String> EN_MONTHS =
      ImmutableList.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Seconds are always written, fractions only where there are any, {@code Z} never. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendOffset("+HH:MM:ss", "+00:00")
          .toFormatter(Locale.ROOT);

  /** Checks that it is there. */
  public Dates {
    Objects.requireNonNull(language, "language");
  }

  /**
   * A moment as ISO 8601 with seconds and offset, the same in both languages.
   *
   * @param at the instant
   * @param zone whose clock
   * @return for example {@code 2026-10-13T18:00:00+08:00}
   */
  public static String iso(Instant at, ZoneId zone) {
    return ISO.format(at.atZone(zone));
  }

  /**
   * The words in this language.
   *
   * @param zh the Chinese wording
   * @param en the English wording
   * @param arguments what fills the {@code %s} places
   * @return one of the two
   */
  public String say(String zh, String en, Object... arguments) {
    return Text.format(zh, en, arguments).in(language);
  }

  /**
   * A date with its weekday.
   *
   * @param date the date
   * @return for example {@code 2026-09-30（周三）}
   */
  public String day(LocalDate date) {
    return withWeekday(date, date.toString());
  }

  /**
   * A date with its weekday, without its year where that is understood.
   *
   * @param date the date
   * @param year the year that is understood
   * @return for example {@code 09-30（周三）}
   */
  public String day(LocalDate date, int year) {
    boolean understood = date.getYear() == year;
    return withWeekday(date, understood ? date.toString().substring(5) : date.toString());
  }

  private String withWeekday(LocalDate date, String written) {
    int weekday = date.getDayOfWeek().getValue() - 1;
    return say("%1$s（周%2$s）", "%3$s %1$s", written, ZH_DAYS.get(weekday), EN_DAYS.get(weekday));
  }

  /**
   * A moment with its weekday.
   *
   * @param at the instant
   * @param zone whose clock
   * @return for example {@code 2026-09-30（周三）10:00}
   */
  public String moment(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return say("%s%s", "%s %s", day(local.toLocalDate()), local.toLocalTime());
  }

  /** {@return the weekdays, Monday first, each two columns wide} */
  public List<String> weekdays() {
    return language == Language.ZH
        ? ZH_DAYS
        : EN_DAYS.stream()
            .map(name -> name.substring(0, 2))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * A month of the year.
   *
   * @param month 1 to 12
   * @return for example {@code 10月} and {@code October}
   */
  public String month(int month) {
    return say("%1$s月", "%2$s", month, EN_MONTHS.get(month - 1));
  }
}
