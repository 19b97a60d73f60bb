package org.wangge.grid.sdk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.Row;

/** Checks that the duty list is asked, and answers where it is. */
final class DutyUse {

  private final Plan plan;
  private final BodyRules rules;

  DutyUse(Plan plan) {
    this.plan = plan;
    this.rules = plan.routing().bodies();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!rules.dutyList().isEmpty() && !names(plan.routing().lead(), Party.DUTY_LEAD)) {
      findings.add(
          Finding.warning(
              "duty-list-not-asked",
              Place.at("duty-list"),
              Text.of("主办表没有一行写 duty-lead", "No row of the lead table names duty-lead"),
              Text.of("请在主办表写 lead: duty-lead。", "Add a row with lead: duty-lead.")));
    }
    if (!rules.overlaps().isEmpty() && !names(plan.routing().help(), Party.DUTY_HELPERS)) {
      findings.add(
          Finding.warning(
              "overlap-helper-not-asked",
              Place.at("overlaps"),
              Text.of(
                  "职责交叉的另一方应当协办，而协办表没有一行写 duty-helpers",
                  "The other of two bodies helps, but no row of the help table names duty-helpers"),
              Text.of("请在协办表写 help: duty-helpers。", "Add a row with help: duty-helpers.")));
    }
    for (Category category : plan.categories()) {
      asking(category).ifPresent(row -> findings.add(withoutDuty(category, row)));
    }
    return findings;
  }

  private static boolean names(DecisionTable<Party> table, Party party) {
    return table.rows().stream().anyMatch(row -> row.output().equals(party));
  }

  /** The row that asks the duty list in vain for a category, whatever else is the case. */
  private Optional<Integer> asking(Category category) {
    if (rules.hasDuty(category.id())) {
      return Optional.empty();
    }
    List<Row<Party>> rows = plan.routing().lead().rows();
    for (int i = 0; i < rows.size(); i++) {
      CategoryCondition when = new CategoryCondition(rows.get(i).when());
      if (when.isOnly() && when.allows(category.id())) {
        return rows.get(i).output().equals(Party.DUTY_LEAD) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Finding withoutDuty(Category category, int row) {
    return Finding.builder()
        .code("category-without-duty")
        .severity(Severity.WARNING)
        .place(Place.at("routing", "lead", "rows", row, "lead"))
        .message(
            Text.format(
                "%s按职责清单主办，而清单未列",
                "The duty list has no row for %s, which it is to lead", category.id()))
        .wayOut(Text.of("请在职责清单补一行，或另写主办。", "Add a row to the list, or a row that leads."))
        .witness(category.id().id())
        .build();
  }
}
