package org.wangge.grid.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.deadline.Deadlines;
import org.wangge.grid.rules.term.Term;
import org.wangge.grid.rules.term.TermUnit;

class CountingsTest {

  @Test
  void each_way_of_counting_is_found_by_its_name() {
    assertThat(Countings.all())
        .extracting(counting -> counting.id().toString())
        .containsExactly("civil-code", "city-management-urgent", "city-management-working-hours");
    assertThat(Countings.all())
        .allSatisfy(counting -> assertThat(Countings.find(counting.id().id())).hasValue(counting));
    assertThat(Countings.find("civil")).isEmpty();
  }

  @Test
  void each_way_of_counting_defines_its_own_units() {
    assertThat(LawCountings.CIVIL_CODE.units())
        .containsExactly(TermUnit.HOURS, TermUnit.DAYS, TermUnit.WORKING_DAYS);
    assertThat(CityCountings.CITY_MANAGEMENT_URGENT.units()).containsExactly(TermUnit.HOURS);
    assertThat(CityCountings.CITY_MANAGEMENT_WORKING_HOURS.units())
        .containsExactly(TermUnit.WORKING_HOURS);
    assertThat(LawCountings.CIVIL_CODE.defines(TermUnit.WORKING_HOURS)).isFalse();
  }

  @Test
  void counting_a_unit_that_is_not_defined_is_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Deadlines.compute(
                    Term.ofWorkingHours(2),
                    LawCountings.CIVIL_CODE,
                    ChinaStatutoryCalendar.with(OfficeHours.ROUND_THE_CLOCK),
                    Instant.parse("2026-09-30T02:00:00Z")))
        .withMessageContaining("civil-code")
        .withMessageContaining("working-hours");
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
