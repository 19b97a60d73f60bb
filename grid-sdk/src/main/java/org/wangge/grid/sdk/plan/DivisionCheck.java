package org.wangge.grid.sdk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.code.CodedLevels;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.norm.Norm;

/** Checks what is said of levels: how they are coded, what is counted inside them. */
final class DivisionCheck {

  private final Plan plan;

  DivisionCheck(Plan plan) {
    this.plan = plan;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    List<String> known = plan.allLevels().stream().map(LevelId::id).toList();
    Set<LevelId> coded = new TreeSet<>();
    for (CodedLevels scheme : plan.codedLevels()) {
      for (LevelId level : scheme.levels().keySet()) {
        Place place = Place.at("code-schemes", scheme.scheme().id(), "levels", level);
        if (!known.contains(level.id())) {
          findings.add(
              NearestName.unknown(
                  "unknown-level", place, Text.of("层级", "level"), level.id(), known));
        } else if (!coded.add(level)) {
          findings.add(
              Finding.error(
                  "level-coded-twice",
                  place,
                  Text.format("层级%s有两套代码规则", "Level %s is coded by two schemes", level),
                  Text.of("请只保留一套。", "Keep one of them.")));
        }
      }
    }
    return findings;
  }

  /** Grids of a level are counted only inside those of a higher level of the same ladder. */
  static List<Finding> below(Plan plan, Norm norm, LevelId counted, Place place) {
    List<List<LevelId>> ladders = new ArrayList<>();
    ladders.add(plan.levels().keySet().stream().toList());
    plan.lines().forEach(line -> ladders.add(line.levels().keySet().stream().toList()));
    List<LevelId> known = plan.allLevels();
    boolean below =
        ladders.stream()
            .anyMatch(
                ladder ->
                    ladder.contains(norm.on())
                        && ladder.indexOf(counted) > ladder.indexOf(norm.on()));
    return below || !known.contains(counted) || !known.contains(norm.on())
        ? List.of()
        : List.of(
            Finding.error(
                "norm-grids-not-below",
                place,
                Text.format(
                    "标准%s在%s内清点%s，而%s不在其下",
                    "Norm %s counts grids of level %3$s inside %2$s, but %3$s is not below it",
                    norm.id(),
                    norm.on(),
                    counted,
                    counted),
                Text.of("请写更低的层级。", "Name a level below it.")));
  }
}
