package org.wangge.grid.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;

class CountingsTest {

  @Test
  void each_way_of_counting_is_found_by_its_name() {
    assertThat(Countings.all())
        .extracting(counting -> counting.id().toString())
        .containsExactly(
            "civil-code",
            "civil-procedure",
            "administrative-licence",
            "administrative-penalty",
            "administrative-coercion",
            "reconsideration",
            "petition",
            "public-security",
            "city-management-urgent",
            "city-management-working-hours",
            "city-management-working-days",
            "city-management-rolling-days");
    assertThat(Countings.all())
        .allSatisfy(counting -> assertThat(Countings.find(counting.id().id())).hasValue(counting));
    assertThat(Countings.find("civil")).isEmpty();
  }

  @Test
  void each_way_of_counting_defines_its_own_units() {
    assertThat(LawCountings.PETITION.units()).containsExactly(TermUnit.DAYS, TermUnit.WORKING_DAYS);
    assertThat(CityCountings.CITY_MANAGEMENT_URGENT.units())
        .containsExactly(TermUnit.MINUTES, TermUnit.HOURS);
    assertThat(CityCountings.CITY_MANAGEMENT_WORKING_HOURS.units())
        .containsExactly(TermUnit.WORKING_MINUTES, TermUnit.WORKING_HOURS);
    assertThat(LawCountings.CIVIL_CODE.defines(TermUnit.WORKING_HOURS)).isFalse();
  }

  @Test
  void only_days_are_turned_into_working_days_by_their_length() {
    assertThat(LawCountings.ADMINISTRATIVE_PENALTY.unitOf(Term.ofDays(7)))
        .isEqualTo(TermUnit.WORKING_DAYS);
    assertThat(LawCountings.ADMINISTRATIVE_PENALTY.unitOf(Term.ofDays(6))).isEqualTo(TermUnit.DAYS);
    assertThat(LawCountings.ADMINISTRATIVE_PENALTY.unitOf(Term.ofHours(7)))
        .isEqualTo(TermUnit.HOURS);
  }

  @Test
  void a_counting_of_no_unit_is_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Counting.builder()
                    .id(CountingId.of("none"))
                    .title(Text.same("none"))
                    .source(Text.same("none"))
                    .build())
        .withMessageContaining("none");
  }
}
