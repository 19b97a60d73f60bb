package org.wangge.grid.examples.benchmark.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.benchmark.country.Divisions.Division;

/** A city stands for the country; the tree is the made-up one, which needs no folder. */
class CountryTest {

  private static final String CITY = "6401";

  private static Result<Staffing> city() {
    return Staffing.of(CountryStaff.of(Country.cut(Divisions.counted(), CITY)));
  }

  private static long count(Staffing staffing, String level) {
    return staffing.organisation().grids().stream()
        .filter(grid -> grid.level().id().equals(level))
        .count();
  }

  @Test
  void the_made_up_tree_has_as_many_divisions_as_were_counted() {
    List<Division> divisions = Divisions.counted();

    assertThat(divisions.stream().filter(division -> division.level() == 1)).hasSize(31);
    // The table of counts sums to two fewer than the list of towns.
    assertThat(divisions.stream().filter(division -> division.level() == 4)).hasSize(41_350);
    assertThat(divisions.stream().map(Division::code)).doesNotHaveDuplicates();
    assertThat(ProvinceCounts.ALL.stream().mapToInt(ProvinceCounts::villages).sum())
        .isEqualTo(619_502);
  }

  @Test
  void a_city_has_two_grids_a_village_and_four_posts_a_grid() {
    Staffing staffing = city().orThrow();

    long villages = count(staffing, "village");
    assertThat(villages).isGreaterThan(500);
    assertThat(count(staffing, "grid")).isEqualTo(2 * villages);
    assertThat(staffing.facts().posts()).hasSize((int) (8 * villages + count(staffing, "town")));
    // Two pairs of workers and one of heads.
    assertThat(staffing.facts().pairs()).hasSize((int) (3 * villages));
  }

  @Test
  void the_worst_to_be_found_is_that_partners_are_away_together() {
    assertThat(city().findings()).extracting(Finding::code).containsOnly("away-together");
  }

  @Test
  void somebody_acts_for_every_post_whose_ladder_has_anybody() {
    Staffing staffing = city().orThrow();
    Grid top = staffing.organisation().grid(GridId.of(CITY)).orElseThrow();

    // Three in a row are seldom away: the one, the partner, the superior.
    int filled = Country.below(staffing, top);
    assertThat(filled)
        .isBetween(staffing.facts().posts().size() * 99 / 100, staffing.facts().posts().size());
    PostId worker = PostId.of(CITY + "01001001-1-a");
    assertThat(staffing.incumbent(worker, CountryStaff.NOON)).isInstanceOf(Incumbency.Filled.class);
    assertThat(staffing.superior(worker)).contains(PostId.of(CITY + "01001001-1-head"));
    assertThat(staffing.superior(PostId.of(CITY + "01001001-1-head")))
        .contains(PostId.of(CITY + "01001-head"));
  }
}
