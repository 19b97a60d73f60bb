package org.wangge.grid.sdk.plan;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.rules.bodies.Duty;
import org.wangge.grid.rules.table.Row;

/** Finds leads that may have none of the matters that a rule hands them. */
final class AdmissionCheck {

  private final Plan plan;
  private final ImmutableMap<PostTypeId, PostType> types;
  private final List<Finding> findings = new ArrayList<>();

  AdmissionCheck(Plan plan) {
    this.plan = plan;
    this.types = plan.postTypes().stream().collect(toImmutableMap(PostType::id, type -> type));
  }

  List<Finding> findings() {
    List<Row<Party>> rows = plan.routing().lead().rows();
    for (int i = 0; i < rows.size(); i++) {
      CategoryCondition when = new CategoryCondition(rows.get(i).when());
      check(
          Place.at("routing", "lead", "rows", i, "lead"),
          rows.get(i).output(),
          plan.categories().stream().map(Category::id).filter(when::allows).toList(),
          Optional.empty());
    }
    for (int i = 0; i < plan.routing().bodies().dutyList().size(); i++) {
      Duty duty = plan.routing().bodies().dutyList().get(i);
      check(
          Place.at("duty-list", i, "lead"),
          duty.lead(),
          plan.categories().stream()
              .map(Category::id)
              .filter(id -> plan.routing().bodies().isWithin(id, duty.category()))
              .toList(),
          Optional.of(duty));
    }
    return findings;
  }

  private void check(Place place, Party party, List<CategoryId> matters, Optional<Duty> duty) {
    Optional<LevelId> level =
        party.postType().flatMap(id -> Optional.ofNullable(types.get(id))).map(PostType::on);
    if (level.isEmpty() || matters.isEmpty()) {
      return;
    }
    boolean tooLow =
        duty.flatMap(Duty::lowestLevel).filter(lowest -> isBelow(level.get(), lowest)).isPresent();
    boolean barred =
        matters.stream()
            .allMatch(id -> plan.routing().bodies().bar(id, above(level.get())).isPresent());
    if (tooLow || barred) {
      findings.add(
          Finding.builder()
              .code("lead-not-admitted")
              .severity(Severity.WARNING)
              .place(place)
              .message(
                  Text.format(
                      "%s在%s一级，不得主办这些事项，每次都将上移到上级岗位",
                      "%s is on level %s and may lead none of these matters: each moves up",
                      party,
                      level.get()))
              .wayOut(
                  Text.of("请改由上级岗位主办，或列入准入清单。", "Let a higher post lead, or put them on the list."))
              .witness(matters.get(0).id())
              .build());
    }
  }

  private boolean isBelow(LevelId level, LevelId other) {
    return !level.equals(other) && above(level).contains(other);
  }

  /** The level and all above it on its ladder. */
  private List<LevelId> above(LevelId level) {
    List<LevelId> main = plan.levels().keySet().stream().toList();
    List<LevelId> ladder =
        plan.lines().stream()
            .map(line -> line.levels().keySet().stream().toList())
            .filter(levels -> levels.contains(level))
            .findFirst()
            .orElse(main);
    return ladder.subList(0, ladder.indexOf(level) + 1);
  }
}
