package org.wangge.grid.rules.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.cases.ReportKey;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.rules.sample.SampleCommunity;
import org.wangge.grid.rules.sample.SampleRouting;

/** Intake beside a plain count of points. */
class IntakePropertyTest {

  private static final Likeness LIKENESS =
      Likeness.builder()
          .putPoint(Trait.SAME_GRID, 3)
          .putPoint(Trait.SAME_CATEGORY, 3)
          .putPoint(Trait.RELATED_CATEGORY, 1)
          .putPoint(Trait.SAME_HOUSEHOLD, 2)
          .putPoint(Trait.SAME_PERIOD, 2)
          .within(Duration.ofHours(24))
          .atLeast(4)
          .clause(ClauseRef.of("X-01"))
          .build();

  private static final Intake INTAKE =
      new Intake(
          LIKENESS,
          new SampleCommunity().staffing().organisation(),
          SampleRouting.FACTS.categories());

  private static Report report(String id, Random random) {
    Report.Builder report =
        Report.builder()
            .caseId(CaseId.of(id))
            .at(SampleCommunity.at("2026-10-15T09:00").plusSeconds(3600L * random.nextInt(49)))
            .grid(GridId.of(random.nextBoolean() ? "G031" : "G032"))
            .category(
                CategoryId.of(
                    List.of("municipal", "street-lamp", "pipe", "dispute").get(random.nextInt(4))));
    if (random.nextBoolean()) {
      report.household(HouseholdId.of("H" + random.nextInt(2)));
    }
    if (random.nextInt(3) == 0) {
      report.key(ReportKey.parse("hotline " + random.nextInt(20)));
    }
    return report.build();
  }

  private static int points(Report a, Report b) {
    int points = a.grid().equals(b.grid()) ? 3 : 0;
    String one = a.category().id();
    String other = b.category().id();
    // Lamp and pipe lie under municipal; the dispute stands alone.
    if (one.equals(other)) {
      points += 3;
    } else if (!one.equals("dispute")
        && !other.equals("dispute")
        && (one.equals("municipal") || other.equals("municipal"))) {
      points += 1;
    }
    points += a.household().isPresent() && a.household().equals(b.household()) ? 2 : 0;
    long hours = Duration.between(a.at(), b.at()).toHours();
    return points + (hours >= -24 && hours <= 24 ? 2 : 0);
  }

  @Property(tries = 500)
  void suspects_are_those_with_enough_points_the_likest_first(@ForAll long seed) {
    Random random = new Random(seed);
    Report report = report("new", random);
    List<Report> others = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      others.add(report("c" + i, random));
    }
    List<CaseState> open = new ArrayList<>();
    others.forEach(each -> open.add(CaseState.of(List.of(new CaseEvent.Reported(each)))));

    Arrival arrival = INTAKE.of(report, open);

    List<String> same =
        others.stream()
            .filter(each -> report.key().isPresent() && each.key().equals(report.key()))
            .map(each -> each.caseId().id())
            .toList();
    if (arrival instanceof Arrival.SameCase there) {
      // c0, c1 … are in the order of their ids.
      assertThat(there.caseId().id()).isEqualTo(same.get(0));
    } else {
      assertThat(same).isEmpty();
      List<String> expected = new ArrayList<>();
      // At most 3 + 3 + 2 + 2 points.
      for (int points = 10; points >= 4; points--) {
        for (Report each : others) {
          if (points(report, each) == points) {
            expected.add(each.caseId() + " " + points + "/10");
          }
        }
      }
      assertThat(((Arrival.NewCase) arrival).suspects())
          .extracting(each -> each.caseId() + " " + each.share())
          .isEqualTo(expected);
    }
    Collections.shuffle(open, random);
    assertThat(INTAKE.of(report, open)).isEqualTo(arrival);
  }

  @Property(tries = 50)
  void without_points_only_the_key_counts(@ForAll long seed) {
    Random random = new Random(seed);
    Report report = report("new", random);
    CaseState twin =
        CaseState.of(List.of(new CaseEvent.Reported(report.withGrid(GridId.of("G04")))));
    Intake none = new Intake(Likeness.NONE, INTAKE.organisation(), INTAKE.categories());

    // A case is not compared with itself.
    assertThat(none.of(report, List.of(twin)))
        .isEqualTo(new Arrival.NewCase(List.of(), none.of(report, List.of()).explanation()));
  }
}
