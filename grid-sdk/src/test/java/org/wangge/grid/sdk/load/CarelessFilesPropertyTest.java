package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.plan.CheckedPlan;

/** Whatever a careless author writes gives findings with a line, never an exception. */
class CarelessFilesPropertyTest {

  private static final String PLAN = SampleFiles.good("plan.yaml");
  private static final String ORGANISATION = SampleFiles.good("organisation.yaml");
  private static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");

  private static Path directory;

  @BeforeContainer
  static void open() throws IOException {
    directory = Files.createTempDirectory("careless");
  }

  @AfterContainer
  static void close() throws IOException {
    for (String file : List.of("plan.yaml", "organisation.yaml")) {
      Files.deleteIfExists(directory.resolve(file));
    }
    Files.delete(directory);
  }

  @Provide
  Arbitrary<List<Mutation>> slips() {
    return Mutation.any().list().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 300)
  void a_careless_plan_is_refused_or_works(@ForAll("slips") List<Mutation> slips)
      throws IOException {
    check(mutated(PLAN, slips), ORGANISATION);
  }

  @Property(tries = 300)
  void a_careless_organisation_is_refused_or_works(@ForAll("slips") List<Mutation> slips)
      throws IOException {
    check(PLAN, mutated(ORGANISATION, slips));
  }

  private static String mutated(String text, List<Mutation> slips) {
    String mutated = text;
    for (Mutation slip : slips) {
      mutated = slip.apply(mutated);
    }
    return mutated;
  }

  private static void check(String planText, String organisationText) throws IOException {
    Files.writeString(directory.resolve("plan.yaml"), planText);
    Files.writeString(directory.resolve("organisation.yaml"), organisationText);
    PlanFolder folder = new PlanFolder(directory);
    Result<CheckedPlan> plan = folder.plan();
    checkFindings(plan.findings(), "plan.yaml", planText);
    if (plan instanceof Result.Passed<CheckedPlan> passed) {
      Result<Staffing> staffing = folder.organisation(passed.value());
      checkFindings(staffing.findings(), "organisation.yaml", organisationText);
      if (staffing instanceof Result.Passed<Staffing> staffed) {
        use(new Jurisdiction(passed.value(), staffed.value()));
      }
    }
  }

  private static void checkFindings(List<Finding> findings, String file, String text) {
    int lines = (int) text.lines().count() + 1;
    for (Finding finding : findings) {
      assertThat(finding.place().source()).isEqualTo(file);
      assertThat(finding.place().line()).as("%s", finding).isBetween(1, lines);
      assertThat(finding.message().zh()).isNotBlank();
      assertThat(finding.wayOut().zh()).isNotBlank();
    }
  }

  /** Every grid, every category, as reported, handed up and summoned; every post. */
  private static void use(Jurisdiction jurisdiction) {
    for (Post post : jurisdiction.staffing().facts().posts()) {
      jurisdiction.incumbent(post.id(), NOW).explanation().lines(Language.ZH);
    }
    for (Grid grid : jurisdiction.staffing().organisation().grids()) {
      for (Category category : jurisdiction.plan().plan().categories()) {
        CaseEvent reported = reported(grid, category);
        explain(jurisdiction.route(List.of(reported), NOW));
        for (PostType type : jurisdiction.plan().plan().postTypes()) {
          CaseEvent unsolved =
              new CaseEvent.Unsolved(reported.caseId(), NOW, Party.of(type.id().id()));
          explain(jurisdiction.route(List.of(reported, unsolved), NOW));
        }
      }
    }
  }

  private static CaseEvent reported(Grid grid, Category category) {
    return new CaseEvent.Reported(
        Report.builder()
            .caseId(CaseId.of("c"))
            .at(NOW)
            .grid(grid.id())
            .category(category.id())
            .channel(Optional.empty())
            .build());
  }

  private static void explain(Decision decision) {
    assertThat(decision.explanation().lines(Language.ZH)).isNotEmpty();
    decision
        .clocks()
        .forEach(clock -> assertThat(clock.explanation().lines(Language.EN)).isNotEmpty());
  }
}
