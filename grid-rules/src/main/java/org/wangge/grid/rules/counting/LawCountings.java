package org.wangge.grid.rules.counting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.TermUnit;

/** The ways of counting of laws and regulations; for all of them see {@link Countings}. */
public final class LawCountings {

  /** What runs or is dated without regard to working sessions, and working days. */
  private static final List<TermUnit> CALENDAR =
      ImmutableList.of(
          TermUnit.MINUTES,
          TermUnit.HOURS,
          TermUnit.SAME_DAY,
          TermUnit.DAYS,
          TermUnit.WORKING_DAYS,
          TermUnit.WEEKS,
          TermUnit.HALF_MONTHS,
          TermUnit.MONTHS,
          TermUnit.YEARS);

  /**
   * {@code civil-code}: Civil Code, articles 200 to 204. The day of the start is not counted; the
   * last day ends at the close of business, where business runs round the clock at 24:00; calendar
   * days that end on a rest day roll to the first working day after; hours run from the moment;
   * months end on the day of the same number.
   */
  public static final Counting CIVIL_CODE =
      Counting.builder()
          .id(CountingId.of("civil-code"))
          .title(Text.of("民法典期间计算", "Civil Code"))
          .source(Text.of("《中华人民共和国民法典》第二百条至第二百零四条", "Civil Code, articles 200 to 204"))
          .addAllUnits(CALENDAR)
          .build();

  /**
   * {@code civil-procedure}: Civil Procedure Law, article 85, and its interpretation, article 125:
   * as the Civil Code, but the hour of the start is not counted either.
   */
  public static final Counting CIVIL_PROCEDURE =
      Counting.builder()
          .id(CountingId.of("civil-procedure"))
          .title(Text.of("民事诉讼期间计算", "Civil procedure"))
          .source(Text.of("《中华人民共和国民事诉讼法》第八十五条", "Civil Procedure Law, article 85"))
          .addAllUnits(CALENDAR)
          .hourStart(HourStart.NEXT_HOUR)
          .build();

  /**
   * {@code administrative-licence}: Administrative Licence Law, article 82: all its days are
   * working days.
   */
  public static final Counting ADMINISTRATIVE_LICENCE =
      Counting.builder()
          .id(CountingId.of("administrative-licence"))
          .title(Text.of("行政许可期限计算", "Administrative licence"))
          .source(Text.of("《中华人民共和国行政许可法》第八十二条", "Administrative Licence Law, article 82"))
          .addUnits(TermUnit.DAYS, TermUnit.WORKING_DAYS)
          .workingDayAmounts(amounts("1.."))
          .build();

  /**
   * {@code administrative-penalty}: Administrative Penalty Law, article 85: 2, 3, 5 and 7 days are
   * working days, others are calendar days.
   */
  public static final Counting ADMINISTRATIVE_PENALTY =
      Counting.builder()
          .id(CountingId.of("administrative-penalty"))
          .title(Text.of("行政处罚期限计算", "Administrative penalty"))
          .source(Text.of("《中华人民共和国行政处罚法》第八十五条", "Administrative Penalty Law, article 85"))
          .addAllUnits(CALENDAR)
          .workingDayAmounts(amounts("2,3,5,7"))
          .build();

  /**
   * {@code administrative-coercion}: Administrative Coercion Law, article 69: up to 10 days are
   * working days, more are calendar days.
   */
  public static final Counting ADMINISTRATIVE_COERCION =
      Counting.builder()
          .id(CountingId.of("administrative-coercion"))
          .title(Text.of("行政强制期限计算", "Administrative coercion"))
          .source(Text.of("《中华人民共和国行政强制法》第六十九条", "Administrative Coercion Law, article 69"))
          .addAllUnits(CALENDAR)
          .workingDayAmounts(amounts("1..10"))
          .build();

  /**
   * {@code reconsideration}: Administrative Reconsideration Law (2023), article 88: 3, 5, 7 and 10
   * days are working days; else as civil procedure.
   */
  public static final Counting RECONSIDERATION =
      Counting.builder()
          .id(CountingId.of("reconsideration"))
          .title(Text.of("行政复议期间计算", "Administrative reconsideration"))
          .source(Text.of("《中华人民共和国行政复议法》第八十八条", "Administrative Reconsideration Law, article 88"))
          .addAllUnits(CALENDAR)
          .hourStart(HourStart.NEXT_HOUR)
          .workingDayAmounts(amounts("3,5,7,10"))
          .build();

  /**
   * {@code petition}: Regulations on petition work: days are calendar days, working days are said
   * where they are meant.
   */
  public static final Counting PETITION =
      Counting.builder()
          .id(CountingId.of("petition"))
          .title(Text.of("信访期限计算", "Petitions"))
          .source(Text.of("《信访工作条例》", "Regulations on petition work"))
          .addUnits(TermUnit.DAYS, TermUnit.WORKING_DAYS)
          .build();

  /**
   * {@code public-security}: Provisions on the procedure of administrative cases of public security
   * organs, article 35: as the Civil Code. Terms that restrict liberty, which do not roll, are not
   * counted this way.
   */
  public static final Counting PUBLIC_SECURITY =
      Counting.builder()
          .id(CountingId.of("public-security"))
          .title(Text.of("公安机关办理行政案件期间计算", "Public security, administrative cases"))
          .source(
              Text.of(
                  "《公安机关办理行政案件程序规定》第三十五条",
                  "Provisions on administrative cases of public security organs, article 35"))
          .addAllUnits(CALENDAR)
          .build();

  static final List<Counting> ALL =
      ImmutableList.of(
          CIVIL_CODE,
          CIVIL_PROCEDURE,
          ADMINISTRATIVE_LICENCE,
          ADMINISTRATIVE_PENALTY,
          ADMINISTRATIVE_COERCION,
          RECONSIDERATION,
          PETITION,
          PUBLIC_SECURITY);

  private LawCountings() {}

  private static Amounts amounts(String text) {
    return Amounts.parse(text).orElseThrow();
  }
}
