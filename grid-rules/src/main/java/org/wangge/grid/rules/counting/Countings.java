package org.wangge.grid.rules.counting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.term.TermUnit;

/** The ways of counting that come with the library. A plan names the one it means. */
public final class Countings {

  /**
   * {@code civil-code}: Civil Code, articles 200 to 204. The day of the start is not counted; the
   * last day ends at the close of business, where business runs round the clock at 24:00; calendar
   * days that end on a rest day roll to the first working day after; hours run from the moment.
   * Working hours are not defined.
   */
  public static final Counting CIVIL_CODE =
      Counting.builder()
          .id(CountingId.of("civil-code"))
          .title(Text.of("民法典期间计算", "Civil Code"))
          .source(Text.of("《中华人民共和国民法典》第二百条至第二百零四条", "Civil Code, articles 200 to 204"))
          .addUnits(TermUnit.HOURS, TermUnit.DAYS, TermUnit.WORKING_DAYS)
          .build();

  /**
   * {@code city-management-urgent}: urgent hours of city management systems, which run on through
   * nights, weekends and holidays. Only hours are defined.
   */
  public static final Counting CITY_MANAGEMENT_URGENT =
      Counting.builder()
          .id(CountingId.of("city-management-urgent"))
          .title(Text.of("城市管理紧急工作时", "City management, urgent hours"))
          .source(
              Text.of(
                  "城市管理紧急工作时规则，夜间、周末和节假日连续计算",
                  "City management practice: urgent hours run through nights, weekends and holidays"))
          .addUnits(TermUnit.HOURS)
          .build();

  /**
   * {@code city-management-working-hours}: working hours of city management systems, counted within
   * the sessions of working days; what comes outside them starts at the next opening. Only working
   * hours are defined.
   */
  public static final Counting CITY_MANAGEMENT_WORKING_HOURS =
      Counting.builder()
          .id(CountingId.of("city-management-working-hours"))
          .title(Text.of("城市管理工作时", "City management, working hours"))
          .source(
              Text.of(
                  "城市管理工作时规则，只计工作时段",
                  "City management practice: only working sessions are counted"))
          .addUnits(TermUnit.WORKING_HOURS)
          .build();

  private static final List<Counting> ALL =
      ImmutableList.of(CIVIL_CODE, CITY_MANAGEMENT_URGENT, CITY_MANAGEMENT_WORKING_HOURS);

  private Countings() {}

  /** {@return all of them, in a fixed order} */
  public static List<Counting> all() {
    return ALL;
  }

  /**
   * The one of a name.
   *
   * @param id the name, for example {@code civil-code}
   * @return the way of counting; empty if none here has the name
   */
  public static Optional<Counting> find(String id) {
    return ALL.stream().filter(counting -> counting.id().id().equals(id)).findFirst();
  }
}
