package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.explain.Text;

class PublishedDaysTest {

  private static final PublishedDays CHINA = PublishedDays.china();

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static PublishedDays knownOn(String text) {
    return CHINA.asKnownOn(date(text));
  }

  private static String said(PublishedDays days, String day) {
    return days.named(date(day)).map(DayStatus::text).map(Text::zh).orElse("");
  }

  private static List<String> told(List<DayChange> changes) {
    return changes.stream()
        .map(change -> change.date() + " " + change.was().kind() + " " + change.now().kind())
        .toList();
  }

  @Test
  void the_years_2007_to_2026_are_covered_from_the_first_day_to_the_last() {
    assertThat(CHINA.firstCovered()).hasValue(date("2007-01-01"));
    assertThat(CHINA.lastCovered()).hasValue(date("2026-12-31"));
    assertThat(CHINA.covers(date("2006-12-31"))).isFalse();
    assertThat(CHINA.covers(date("2027-01-01"))).isFalse();
    assertThat(CHINA.yearsNewSince(PublishedDays.none()))
        .isEqualTo(IntStream.rangeClosed(2007, 2026).boxed().toList());
  }

  @Test
  void there_is_one_notice_a_year_and_three_that_changed_it_in_order_of_date() {
    List<LocalDate> dates =
        CHINA.notices().stream().map(notice -> notice.dated().orElseThrow()).toList();

    // 20 years and the amendments of 2015, 2019 and 2020.
    assertThat(dates).hasSize(23).isSorted().doesNotHaveDuplicates();
    assertThat(dates).contains(date("2015-05-13"), date("2019-03-22"), date("2020-01-27"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2006-12-30",
        "2006-12-31",
        "2007-12-29",
        "2007-12-30",
        "2007-12-31",
        "2011-12-31",
        "2018-12-29",
        "2018-12-30",
        "2018-12-31",
        "2022-12-31"
      })
  void ten_days_of_december_are_named_by_the_notice_of_the_next_year(LocalDate date) {
    Notice notice = CHINA.named(date).orElseThrow().notice().orElseThrow();

    assertThat(notice.title().en()).endsWith("in " + (date.getYear() + 1));
    assertThat(CHINA.asKnownOn(notice.dated().orElseThrow()).named(date)).isPresent();
    assertThat(CHINA.asKnownOn(notice.dated().orElseThrow().minusDays(1)).named(date)).isEmpty();
  }

  @Test
  void a_year_is_covered_from_the_day_of_its_notice() {
    assertThat(knownOn("2018-12-01").covers(date("2019-05-01"))).isFalse();
    assertThat(said(knownOn("2018-12-01"), "2019-05-01")).isEmpty();
    assertThat(knownOn("2018-12-01").lastCovered()).hasValue(date("2018-12-31"));
    assertThat(knownOn("2025-11-03").covers(date("2026-01-01"))).isFalse();
    assertThat(knownOn("2025-11-04").covers(date("2026-01-01"))).isTrue();
    assertThat(knownOn("2006-12-17")).isEqualTo(PublishedDays.none());
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-03, '', 抗日战争暨世界反法西斯战争胜利70周年纪念日放假, 2015-05-13",
    "2015-09-06, '', 抗日战争暨世界反法西斯战争胜利70周年纪念日调休上班日, 2015-05-13",
    "2019-04-28, '', 劳动节调休上班日, 2019-03-22",
    "2019-05-01, 劳动节放假, 劳动节放假, 2019-03-22",
    "2019-05-03, '', 劳动节放假, 2019-03-22",
    "2020-01-31, '', 春节放假, 2020-01-27",
    "2020-02-01, 春节调休上班日, 春节放假, 2020-01-27",
    "2020-02-02, '', 春节放假, 2020-01-27",
    "2020-02-03, '', '', 2020-01-27"
  })
  void an_amendment_holds_from_its_day(String day, String was, String now, LocalDate published) {
    assertThat(said(CHINA.asKnownOn(published.minusDays(1)), day)).isEqualTo(was);
    assertThat(said(CHINA.asKnownOn(published), day)).isEqualTo(now);
    assertThat(said(CHINA, day)).isEqualTo(now);
  }

  @Test
  void what_an_amendment_changed_is_listed_before_and_after() {
    List<DayChange> changes = knownOn("2019-03-22").changesSince(knownOn("2019-03-21"));

    // 05-01 was off already and is so now by the later notice; 05-04 is a Saturday.
    assertThat(told(changes))
        .containsExactly(
            "2019-04-28 WEEKEND MAKE_UP_DAY",
            "2019-05-01 HOLIDAY HOLIDAY",
            "2019-05-02 WORKING_DAY HOLIDAY",
            "2019-05-03 WORKING_DAY HOLIDAY",
            "2019-05-04 WEEKEND HOLIDAY",
            "2019-05-05 WEEKEND MAKE_UP_DAY");
    assertThat(changes.stream().filter(DayChange::movesWork).map(DayChange::date))
        .containsExactly(
            date("2019-04-28"), date("2019-05-02"), date("2019-05-03"), date("2019-05-05"));
  }

  @Test
  void a_new_year_is_one_entry_and_not_365_and_its_december_days_are_changes() {
    PublishedDays before = knownOn("2018-12-05");
    PublishedDays after = knownOn("2018-12-06");

    assertThat(after.yearsNewSince(before)).containsExactly(2019);
    assertThat(before.yearsNewSince(after)).isEmpty();
    assertThat(told(after.changesSince(before)))
        .containsExactly(
            "2018-12-29 WEEKEND MAKE_UP_DAY",
            "2018-12-30 WEEKEND HOLIDAY",
            "2018-12-31 WORKING_DAY HOLIDAY");
    assertThat(told(CHINA.changesSince(PublishedDays.none())))
        .containsExactly("2006-12-30 UNKNOWN MAKE_UP_DAY", "2006-12-31 UNKNOWN MAKE_UP_DAY");
  }

  @Test
  void with_nothing_published_nothing_is_covered() {
    assertThat(PublishedDays.none().firstCovered()).isEmpty();
    assertThat(PublishedDays.none().lastCovered()).isEmpty();
    assertThat(PublishedDays.none().notices()).isEmpty();
    assertThat(PublishedDays.none().changesSince(PublishedDays.none())).isEmpty();
    assertThat(PublishedDays.builder().build()).isEqualTo(PublishedDays.none());
  }

  private static Notice notice(LocalDate dated) {
    return Notice.builder()
        .title(Text.of("通知", "Notice"))
        .address(URI.create("https://example.org/" + dated))
        .dated(dated)
        .build();
  }

  @Test
  void a_place_names_its_own_days_with_or_without_a_dated_notice() {
    Notice paper = notice(date("2026-01-10"));
    DayStatus dated = DayStatus.holiday(Text.of("建州节", "Founding Day"), paper);
    DayStatus undated =
        DayStatus.builder().kind(DayKind.HOLIDAY).holiday(Text.of("花山节", "Fair")).build();
    PublishedDays days =
        PublishedDays.builder()
            .day(date("2026-07-15"), dated)
            .day(date("2026-03-03"), undated)
            .covers(2026, paper)
            .covers(2025)
            .build();

    assertThat(days.named(date("2026-07-15"))).hasValue(dated);
    assertThat(days.notices()).containsExactly(paper);
    PublishedDays before = days.asKnownOn(date("2026-01-09"));
    assertThat(before.named(date("2026-07-15"))).isEmpty();
    assertThat(before.named(date("2026-03-03"))).hasValue(undated);
    assertThat(before.covers(date("2026-03-03"))).isFalse();
    assertThat(before.covers(date("2025-03-03"))).isTrue();
    assertThat(days.asKnownOn(date("2026-01-10"))).isEqualTo(days);
    assertThat(days).isNotEqualTo(before).hasToString("[2025, 2026] by 1 notices");
  }

  @Test
  void one_date_has_one_status_and_one_year_one_notice() {
    DayStatus fair = DayStatus.holiday(Text.of("花山节", "Fair"), notice(date("2026-01-10")));
    PublishedDays.Builder days = PublishedDays.builder().covers(2026).day(date("2026-03-03"), fair);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.day(date("2026-03-03"), fair))
        .withMessageContaining("2026-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.day(date("2026-03-04"), DayStatus.WORKING_DAY))
        .withMessageContaining("2026-03-04");
    assertThatIllegalArgumentException().isThrownBy(() -> days.covers(2026));
    assertThatIllegalArgumentException().isThrownBy(() -> days.covers(0));
    assertThatIllegalArgumentException().isThrownBy(() -> days.covers(10_000));
  }

  @Test
  void a_change_is_a_change() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayChange(date("2026-03-03"), DayStatus.WEEKEND, DayStatus.WEEKEND))
        .withMessageContaining("2026-03-03");
  }

  /** Every day from 2000 to 2003 asked one by one, the plain way. */
  @Property(tries = 200)
  void the_state_of_knowledge_is_what_the_notices_until_then_say(
      @ForAll @Size(max = 12) List<@IntRange(max = 4 * 365) Integer> offsets,
      @ForAll @IntRange(max = 3) int covered,
      @ForAll @IntRange(max = 6) int early,
      @ForAll @IntRange(max = 6) int late) {
    LocalDate first = LocalDate.of(2000, 1, 1);
    SortedMap<LocalDate, Integer> named = new TreeMap<>();
    offsets.forEach(offset -> named.put(first.plusDays(offset), offset % 6));
    // Notice number n is of day n; the covered year is known by number 2.
    PublishedDays.Builder builder =
        PublishedDays.builder().covers(2000 + covered, notice(first.plusDays(2)));
    named.forEach(
        (day, number) ->
            builder.day(day, DayStatus.holiday(Text.same("x"), notice(first.plusDays(number)))));
    PublishedDays before = builder.build().asKnownOn(first.plusDays(early));
    PublishedDays after = builder.build().asKnownOn(first.plusDays(late));

    List<LocalDate> expected = new ArrayList<>();
    for (int i = 0; i < 5 * 365; i++) {
      LocalDate day = first.plusDays(i);
      Integer number = named.get(day);
      assertThat(after.named(day).isPresent()).isEqualTo(number != null && number <= late);
      boolean ofYear = day.getYear() == 2000 + covered;
      assertThat(after.covers(day)).isEqualTo(ofYear && late >= 2);
      boolean comparable = !ofYear || (early >= 2) == (late >= 2);
      if (comparable && number != null && (number <= early) != (number <= late)) {
        expected.add(day);
      }
    }
    assertThat(after.changesSince(before)).extracting(DayChange::date).isEqualTo(expected);
  }
}
