package org.wangge.grid.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.reorganisation.History;
import org.wangge.grid.domain.reorganisation.Part;
import org.wangge.grid.domain.reorganisation.Reorganisation;
import org.wangge.grid.domain.reorganisation.ReorganisationId;
import org.wangge.grid.domain.reorganisation.Share;
import org.wangge.grid.domain.reorganisation.Step;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.load.SampleFiles;
import org.wangge.grid.sdk.plan.CheckedPlan;

class HistoryOfJurisdictionTest {

  private static final Instant BEFORE = Instant.parse("2026-12-30T02:00:00Z");
  private static final Instant AFTER = Instant.parse("2027-01-05T02:00:00Z");

  private static Jurisdiction sample(Step... steps) throws IOException {
    PlanFolder folder = new PlanFolder(SampleFiles.good());
    CheckedPlan plan = folder.plan().orThrow();
    Reorganisation change =
        Reorganisation.builder()
            .id(ReorganisationId.of("change-2027"))
            .title(Text.same("change-2027"))
            .from(LocalDate.of(2027, 1, 1))
            .addSteps(steps)
            .build();
    return new Jurisdiction(
        plan, History.of(folder.organisation(plan).orThrow(), List.of(change)).orThrow());
  }

  private static Decision route(Jurisdiction jurisdiction, String grid, Instant at) {
    return jurisdiction.route(
        Report.builder()
            .caseId(CaseId.of("c1"))
            .at(at)
            .grid(GridId.of(grid))
            .category(jurisdiction.plan().plan().categories().get(0).id())
            .build());
  }

  private static final Step RECODED = new Step.Recode(Part.of(GridId.of("G2")), "G12");

  @Test
  void a_case_on_an_old_grid_goes_to_the_grid_in_its_place_and_says_why() throws IOException {
    Jurisdiction jurisdiction = sample(RECODED);
    Decision old = route(jurisdiction, "G2", AFTER);
    Decision now = route(jurisdiction, "G12", AFTER);

    assertThat(old.route().explanation().codes()).startsWith("grid-went-over");
    assertThat(
            old.route().explanation().codes().subList(1, old.route().explanation().codes().size()))
        .isEqualTo(now.route().explanation().codes());
    assertThat(old.clocks().size()).isEqualTo(now.clocks().size());
  }

  @Test
  void before_the_change_nothing_is_other_than_without_it() throws IOException {
    Jurisdiction changed = sample(RECODED);
    Jurisdiction never = new Jurisdiction(changed.plan(), changed.staffing());

    assertThat(route(changed, "G2", BEFORE).route()).isEqualTo(route(never, "G2", BEFORE).route());
    assertThat(route(changed, "G12", BEFORE).route().explanation().codes())
        .containsExactly("not-known");
  }

  @Test
  void a_case_on_a_divided_grid_waits_for_a_decision() throws IOException {
    Share one =
        share("G21", "head-2", "worker-2a", "worker-2b", "liaison-2")
            .addAddresses(AddressId.of("lane-5"))
            .build();
    Jurisdiction jurisdiction =
        sample(
            new Step.Split(GridId.of("G2"), List.of(one, share("G22").build())),
            new Step.Merge(
                List.of(Part.of(GridId.of("G1")), Part.of(GridId.of("G22"))),
                Part.of(GridId.of("G1"))));
    Route route = route(jurisdiction, "G2", AFTER).route();

    assertThat(route).isInstanceOf(Route.Unrouted.class);
    assertThat(route.explanation().codes()).containsExactly("grid-divided");
    assertThat(route.explanation().reasons().get(0).text().en()).contains("G21, G1");
  }

  private static Share.Builder share(String id, String... posts) {
    Share.Builder share = Share.builder().id(GridId.of(id)).title(Text.same(id));
    for (String post : posts) {
      share.addPosts(PostId.of(post));
    }
    return share;
  }

  @Test
  void an_old_post_leads_to_the_one_that_goes_on() throws IOException {
    PostId old = PostId.of("deputy");
    PostId now = PostId.of("deputy-secretary");
    Jurisdiction jurisdiction = sample(new Step.Recode(Part.of(old), now.id()));

    assertThat(jurisdiction.incumbent(old, BEFORE).post()).isEqualTo(old);
    assertThat(jurisdiction.incumbent(old, AFTER)).isEqualTo(jurisdiction.incumbent(now, AFTER));
    assertThatIllegalArgumentException().isThrownBy(() -> jurisdiction.incumbent(now, BEFORE));
  }
}
