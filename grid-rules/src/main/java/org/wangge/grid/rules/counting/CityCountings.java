package org.wangge.grid.rules.counting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.TermUnit;

/** The ways of counting of city management systems; for all of them see {@link Countings}. */
public final class CityCountings {

  /**
   * {@code city-management-urgent}: urgent hours of city management systems, which run on through
   * nights, weekends and holidays. Only minutes and hours are defined.
   */
  public static final Counting CITY_MANAGEMENT_URGENT =
      Counting.builder()
          .id(CountingId.of("city-management-urgent"))
          .title(Text.of("城市管理紧急工作时", "City management, urgent hours"))
          .source(
              Text.of(
                  "城市管理紧急工作时规则，夜间、周末和节假日连续计算",
                  "City management practice: urgent hours run through nights, weekends and holidays"))
          .addUnits(TermUnit.MINUTES, TermUnit.HOURS)
          .build();

  /**
   * {@code city-management-working-hours}: working hours of city management systems, counted within
   * the sessions of working days; what comes outside them starts at the next opening. Only working
   * minutes and hours are defined.
   */
  public static final Counting CITY_MANAGEMENT_WORKING_HOURS =
      Counting.builder()
          .id(CountingId.of("city-management-working-hours"))
          .title(Text.of("城市管理工作时", "City management, working hours"))
          .source(
              Text.of(
                  "城市管理工作时规则，只计工作时段",
                  "City management practice: only working sessions are counted"))
          .addUnits(TermUnit.WORKING_MINUTES, TermUnit.WORKING_HOURS)
          .build();

  /**
   * {@code city-management-working-days}: working days of city management systems by date: the day
   * of the start is not counted and the last ends at the close of business.
   */
  public static final Counting CITY_MANAGEMENT_WORKING_DAYS =
      Counting.builder()
          .id(CountingId.of("city-management-working-days"))
          .title(Text.of("城市管理工作日（按日期）", "City management, working days by date"))
          .source(
              Text.of(
                  "城市管理工作日规则，按日期计算，至最后一个工作日下班时届满",
                  "City management practice: working days by date, up to the close of the last"))
          .addUnits(TermUnit.WORKING_DAYS)
          .build();

  /**
   * {@code city-management-rolling-days}: working days of city management systems as rolling
   * working hours: filed on a Wednesday at 10:00, one day ends on the next working day at 10:00.
   */
  public static final Counting CITY_MANAGEMENT_ROLLING_DAYS =
      Counting.builder()
          .id(CountingId.of("city-management-rolling-days"))
          .title(Text.of("城市管理工作日（按工时滚动）", "City management, rolling working days"))
          .source(
              Text.of(
                  "城市管理工作日规则，每个工作日折合一天的工作时段，自立案时起滚动计算",
                  "City management practice: a working day is the working time of one day, counted from the moment"))
          .addUnits(TermUnit.WORKING_DAYS)
          .workingDays(WorkingDays.ROLLING)
          .build();

  static final List<Counting> ALL =
      ImmutableList.of(
          CITY_MANAGEMENT_URGENT,
          CITY_MANAGEMENT_WORKING_HOURS,
          CITY_MANAGEMENT_WORKING_DAYS,
          CITY_MANAGEMENT_ROLLING_DAYS);

  private CityCountings() {}
}
