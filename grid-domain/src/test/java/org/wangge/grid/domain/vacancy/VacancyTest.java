package org.wangge.grid.domain.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.between;
import static org.wangge.grid.domain.sample.SampleCommunity.id;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.VacancyRule;
import org.wangge.grid.domain.sample.SampleCommunity;
import org.wangge.grid.domain.sample.SamplePostTypes;
import org.wangge.grid.domain.staffing.Incumbency;

class VacancyTest {

  private final SampleCommunity community =
      new SampleCommunity()
          .vacate("worker-031-a")
          .appoint("worker-031-a", "p-1", between("2026-01-01T00:00", "2026-03-01T00:00"))
          .appoint("worker-031-a", "p-2", between("2026-03-01T00:00", "2026-06-01T00:00"))
          .appoint("worker-031-a", "p-3", between("2026-09-01T00:00", "2027-01-01T00:00"));

  private VacancyTest filledBy(String who) {
    community.change(
        SamplePostTypes.partTimeWorker()
            .addCover(CoverStep.AB_PARTNER)
            .vacancy(
                VacancyRule.builder()
                    .filledBy(who)
                    .within(Period.ofDays(30))
                    .clause(ClauseRef.of("LA-09"))
                    .build())
            .build());
    return this;
  }

  private Optional<Vacancy> on(String local) {
    return Vacancy.of(community.staffing(), id("worker-031-a"), at(local));
  }

  @Test
  void a_vacancy_says_since_when_who_acts_who_fills_it_and_by_when() {
    Vacancy vacancy = filledBy("responsible-unit").on("2026-06-15T09:00").orElseThrow();

    assertThat(vacancy.since()).contains(at("2026-06-01T00:00"));
    assertThat(vacancy.meanwhile())
        .isInstanceOfSatisfying(
            Incumbency.Filled.class,
            filled -> assertThat(filled.acting()).isEqualTo(id("worker-031-b")));
    assertThat(vacancy.filledBy()).contains(new FilledBy.ByUnit(UnitId.of("housing-bureau")));
    // 06-01 is not counted; the thirtieth day after it is 07-01.
    assertThat(vacancy.fillBy()).contains(LocalDate.of(2026, 7, 1));
    assertThat(vacancy.isOverdueOn(LocalDate.of(2026, 7, 1))).isFalse();
    assertThat(vacancy.isOverdueOn(LocalDate.of(2026, 7, 2))).isTrue();
    assertThat(vacancy.explanation().lines(Language.ZH))
        .isEqualTo(
            List.of(
                "worker-031-a自2026-06-01起空缺",
                "worker-031-a由单位housing-bureau补齐 [LA-09]",
                "worker-031-a最迟于2026-07-01补齐 [LA-09]"));
  }

  @Test
  void a_post_is_vacant_from_the_end_of_one_appointment_to_the_next() {
    assertThat(on("2026-05-31T23:59")).isEmpty();
    assertThat(on("2026-06-01T00:00")).isPresent();
    assertThat(on("2026-08-31T23:59")).isPresent();
    assertThat(on("2026-09-01T00:00")).isEmpty();
  }

  @Test
  void a_holder_who_is_away_leaves_no_vacancy() {
    community.away("worker-032-a", "2026-06-01T00:00", "2026-07-01T00:00");

    assertThat(Vacancy.of(community.staffing(), id("worker-032-a"), at("2026-06-15T09:00")))
        .isEmpty();
  }

  @Test
  void a_post_type_on_the_grid_above_may_have_to_fill_it() {
    assertThat(filledBy("level-2-head").on("2026-06-15T09:00").orElseThrow().filledBy())
        .contains(new FilledBy.ByPost(id("level2-g03")));
  }

  @Test
  void a_body_outside_the_organisation_may_have_to_fill_it() {
    assertThat(filledBy("county-office").on("2026-06-15T09:00").orElseThrow().filledBy())
        .contains(new FilledBy.ByBody("county-office"));
  }

  @Test
  void where_the_plan_only_says_that_the_unit_fills_it_the_day_is_open() {
    Vacancy vacancy = on("2026-06-15T09:00").orElseThrow();

    assertThat(vacancy.filledBy()).contains(new FilledBy.ByUnit(UnitId.of("housing-bureau")));
    assertThat(vacancy.fillBy()).isEmpty();
    assertThat(vacancy.explanation().codes())
        .containsExactly("vacant-since", "to-be-filled-by", "no-day-set");
  }

  @Test
  void of_a_post_that_nobody_ever_held_no_day_can_be_told() {
    Vacancy vacancy = filledBy("responsible-unit").on("2025-12-31T00:00").orElseThrow();

    assertThat(vacancy.since()).isEmpty();
    assertThat(vacancy.fillBy()).isEmpty();
    assertThat(vacancy.explanation().codes())
        .containsExactly("never-held", "to-be-filled-by", "no-day-set");
  }
}
