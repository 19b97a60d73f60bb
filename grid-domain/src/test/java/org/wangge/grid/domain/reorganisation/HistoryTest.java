package org.wangge.grid.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.id;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.sample.SampleCommunity;

class HistoryTest {

  private final SampleCommunity community = new SampleCommunity();

  private static Part part(String text) {
    return Part.parse(text).orElseThrow();
  }

  private static Reorganisation change(String id, String from, Step... steps) {
    return Reorganisation.builder()
        .id(ReorganisationId.of(id))
        .title(Text.same(id))
        .from(LocalDate.parse(from))
        .addSteps(steps)
        .build();
  }

  /** G032 goes into G031 in 2027; G031 is recoded G039 in 2028, its A worker too. */
  private static Reorganisation[] twoChanges() {
    return new Reorganisation[] {
      change(
          "recode-2028",
          "2028-01-01",
          new Step.Recode(part("grid G031"), "G039"),
          new Step.Recode(part("post worker-031-a"), "worker-039-a")),
      change(
          "merge-2027",
          "2027-01-01",
          new Step.Merge(List.of(part("grid G031"), part("grid G032")), part("grid G031")),
          new Step.Succeed(part("post level3-g032"), part("post level3-g031")))
    };
  }

  private Result<History> history(Reorganisation... changes) {
    return History.of(community.staffing(), Arrays.asList(changes));
  }

  @Test
  void a_change_holds_from_the_beginning_of_its_day() {
    History history = history(twoChanges()).orThrow();

    assertThat(history.at(at("2026-12-31T23:59"))).isSameAs(history.base());
    assertThat(history.at(at("2027-01-01T00:00")).organisation().grid(GridId.of("G032"))).isEmpty();
    assertThat(history.at(at("2028-01-01T00:00"))).isSameAs(history.latest());
  }

  @Test
  void an_old_code_leads_through_all_changes_up_to_the_instant() {
    History history = history(twoChanges()).orThrow();
    GridId old = GridId.of("G032");

    assertThat(history.successors(old, at("2026-12-31T00:00"))).containsExactly(old);
    assertThat(history.successors(old, at("2027-06-01T00:00"))).containsExactly(GridId.of("G031"));
    assertThat(history.successors(old, at("2028-06-01T00:00"))).containsExactly(GridId.of("G039"));
    assertThat(history.successors(id("level3-g032"), at("2028-06-01T00:00")))
        .containsExactly(id("level3-g031"));
    assertThat(history.successors(GridId.of("G999"), at("2028-06-01T00:00"))).isEmpty();
    assertThat(history.successors(UnitId.of("housing-bureau"), at("2028-06-01T00:00")))
        .containsExactly(UnitId.of("housing-bureau"));
    assertThat(history.succession().through(part("grid G032"), LocalDate.of(2028, 6, 1)))
        .extracting(turn -> turn.by().id())
        .containsExactly("merge-2027", "recode-2028");
  }

  @Test
  void the_holder_of_a_post_that_goes_on_is_there_before_and_after() {
    History history = history(twoChanges()).orThrow();

    assertThat(
            history.at(at("2027-12-31T00:00")).holders(id("worker-031-a"), at("2027-12-31T00:00")))
        .extracting(Object::toString)
        .containsExactly("p-worker-031-a");
    assertThat(
            history.at(at("2028-01-01T00:00")).holders(id("worker-039-a"), at("2028-01-01T00:00")))
        .extracting(Object::toString)
        .containsExactly("p-worker-031-a");
  }

  @Test
  void an_id_that_was_borne_once_is_not_given_again() {
    Result<History> history =
        history(
            change("recode", "2027-01-01", new Step.Recode(part("grid G04"), "G05")),
            change("again", "2028-01-01", new Step.Recode(part("grid G03"), "G04")),
            change("old", "2028-01-01", new Step.Rename(part("grid G04"), Text.same("x"))));

    assertThat(history.findings())
        .extracting(finding -> finding.place().path() + " " + finding.code())
        .containsExactly("changes/again/steps/0 id-taken");
  }

  @Test
  void an_old_code_in_a_step_is_told_with_its_successor() {
    Result<History> history =
        history(
            change("recode", "2027-01-01", new Step.Recode(part("grid G04"), "G05")),
            change("old", "2028-01-01", new Step.Rename(part("grid G04"), Text.same("x"))));

    Finding finding = history.findings().get(0);
    assertThat(finding.code()).isEqualTo("old-code");
    assertThat(finding.wayOut().en()).isEqualTo("It leads to: grid G05.");
  }

  @Test
  void two_changes_with_one_id_are_refused() {
    assertThat(history(change("same", "2027-01-01"), change("same", "2028-01-01")).findings())
        .extracting(Finding::code)
        .containsExactly("change-twice");
  }

  @Test
  void an_organisation_that_was_never_changed_leads_each_code_to_itself() {
    History history = History.of(community.staffing());

    assertThat(history.latest()).isSameAs(history.base());
    assertThat(history.successors(GridId.of("G03"), at("2030-01-01T00:00")))
        .containsExactly(GridId.of("G03"));
  }
}
