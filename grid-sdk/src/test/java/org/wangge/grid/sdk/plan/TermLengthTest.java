package org.wangge.grid.sdk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.LawCountings;

class TermLengthTest {

  private static final Counting CIVIL = LawCountings.CIVIL_CODE;

  private static boolean isShorter(String a, String b) {
    return TermLength.of(Term.parse(a).orElseThrow())
        .isShorterThan(TermLength.of(Term.parse(b).orElseThrow()));
  }

  private static boolean isAtLeast(String a, String b) {
    return TermLength.of(Term.parse(a).orElseThrow())
        .isAtLeast(TermLength.of(Term.parse(b).orElseThrow()));
  }

  @Example
  void lengths_of_one_kind_are_compared_across_their_units() {
    // 2 × 60 = 120 minutes; 2 × 7 = 14 days, less than 15; 12 months are a year.
    assertThat(isShorter("119 minutes", "2 hours")).isTrue();
    assertThat(isShorter("120 minutes", "2 hours")).isFalse();
    assertThat(isAtLeast("120 minutes", "2 hours")).isTrue();
    assertThat(isShorter("59 working-minutes", "1 working-hour")).isTrue();
    assertThat(isShorter("2 weeks", "1 half-month")).isTrue();
    assertThat(isAtLeast("15 days", "1 half-month")).isTrue();
    assertThat(isAtLeast("12 months", "1 year")).isTrue();
    assertThat(isShorter("11 months", "1 year")).isTrue();
  }

  @Example
  void what_only_a_calendar_could_compare_is_neither_shorter_nor_at_least_as_long() {
    String[][] pairs = {
      {"5 working-days", "6 days"},
      {"1 hour", "2 working-hours"},
      {"24 hours", "3 days"},
      {"30 days", "2 months"},
      {"same-day", "3 hours"}
    };
    for (String[] pair : pairs) {
      assertThat(isShorter(pair[0], pair[1])).as("%s, %s", pair[0], pair[1]).isFalse();
      assertThat(isAtLeast(pair[1], pair[0])).as("%s, %s", pair[0], pair[1]).isFalse();
    }
  }

  @Example
  void the_same_day_is_shorter_than_any_day_to_come() {
    for (String longer : new String[] {"1 day", "1 working-day", "1 week", "1 month", "1 year"}) {
      assertThat(isShorter("same-day", longer)).as(longer).isTrue();
      assertThat(isAtLeast(longer, "same-day")).as(longer).isTrue();
      assertThat(isShorter(longer, "same-day")).as(longer).isFalse();
    }
  }

  @Example
  void days_that_a_law_counts_as_working_days_are_compared_as_such() {
    // By the Administrative Licence Law 20 days are working days; by the Civil Code they are not.
    TermLength ordinary = TermLength.of(Term.ofWorkingDays(25), CIVIL);
    TermLength licence = TermLength.of(Term.ofDays(20), LawCountings.ADMINISTRATIVE_LICENCE);
    assertThat(licence.isShorterThan(ordinary)).isTrue();
    assertThat(TermLength.of(Term.ofDays(20), CIVIL).isShorterThan(ordinary)).isFalse();
  }

  @Property(tries = 200)
  void of_one_unit_the_amounts_decide(
      @ForAll TermUnit unit,
      @ForAll @LongRange(min = 1, max = 100_000) long a,
      @ForAll @LongRange(min = 1, max = 100_000) long b) {
    if (unit == TermUnit.SAME_DAY) {
      return;
    }
    TermLength first = TermLength.of(new Term(a, unit));
    TermLength second = TermLength.of(new Term(b, unit));
    assertThat(first.isShorterThan(second)).isEqualTo(a < b);
    assertThat(first.isAtLeast(second)).isEqualTo(a >= b);
  }
}
