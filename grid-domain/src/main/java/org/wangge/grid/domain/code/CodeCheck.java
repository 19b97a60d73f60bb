package org.wangge.grid.domain.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Code;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;

/**
 * Compares the codes of grids with the schemes of their levels and with the codes above.
 *
 * <p>Rules: (1) a code that does not fit its scheme is {@code code-malformed}; (2) it must say the
 * same as the nearest code above it in every segment that both have, down to the level of the upper
 * one: else {@code code-not-below-parent}; (3) a gap, or a level other than that of the grid, is
 * {@code code-suspicious}, a warning, since such codes are in use; (4) a code of a level without a
 * scheme is not looked into. Example: {@code 320102003001} does not lie below {@code 320104000000}:
 * the counties are {@code 02} and {@code 04}.
 */
public final class CodeCheck {

  private final Organisation organisation;
  private final List<CodedLevels> schemes;
  private final Map<GridId, CodeReading> readings = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private CodeCheck(Organisation organisation, List<CodedLevels> schemes) {
    this.organisation = organisation;
    this.schemes = schemes;
  }

  /**
   * The findings on all codes.
   *
   * @param organisation the grids
   * @param schemes which levels are coded how; of two for one level the first holds
   * @return what is wrong; paths begin with {@code grids/ID/code}
   */
  public static List<Finding> findings(Organisation organisation, List<CodedLevels> schemes) {
    CodeCheck check = new CodeCheck(organisation, schemes);
    if (!schemes.isEmpty()) {
      organisation.grids().forEach(check::read);
      organisation.grids().forEach(check::compare);
    }
    return check.findings;
  }

  private static Place place(Grid grid) {
    return Place.at("grids", grid.id(), "code");
  }

  private Optional<CodedLevels> coding(LevelId level) {
    return schemes.stream().filter(coded -> coded.levels().containsKey(level)).findFirst();
  }

  private void read(Grid grid) {
    Optional<CodedLevels> coding = coding(grid.level());
    if (grid.code().isPresent() && coding.isPresent()) {
      Code code = grid.code().orElseThrow();
      Result<CodeReading> reading = coding.get().scheme().read(code);
      reading.findings().forEach(finding -> findings.add(finding.at(place(grid))));
      if (reading instanceof Result.Passed<CodeReading> passed) {
        readings.put(grid.id(), passed.value());
      }
    }
  }

  private void compare(Grid grid) {
    CodeReading reading = readings.get(grid.id());
    if (reading == null) {
      return;
    }
    checkLevel(grid, reading);
    organisation.path(grid.id()).stream()
        .skip(1)
        .filter(above -> readings.containsKey(above.id()))
        .findFirst()
        .ifPresent(above -> checkParent(grid, reading, above));
  }

  private void checkLevel(Grid grid, CodeReading reading) {
    SegmentId expected = coding(grid.level()).orElseThrow().levels().get(grid.level());
    Optional<SegmentId> gap = reading.gap();
    if (!reading.level().equals(Optional.of(expected)) && !isWhole(grid, reading, expected)) {
      findings.add(
          suspicious(
              grid,
              Text.format(
                  "代码%s是%s的代码，而网格%s（%s）应到%s段",
                  "Code %s is one of %s, but grid %s (%s) is coded down to %s",
                  reading,
                  reading
                      .level()
                      .map(SegmentId::id)
                      .map(Text::same)
                      .orElse(Text.of("空", "nothing")),
                  grid.id(),
                  grid.level(),
                  expected)));
    } else if (gap.isPresent()) {
      findings.add(
          suspicious(
              grid,
              Text.format(
                  "代码%s的%s段全为0，而下面各段不是",
                  "Segment %2$s of code %1$s is all zeros, those below are not",
                  reading,
                  gap.get())));
    }
  }

  /** Whether zeros stand for the one grid of its level that is the whole of the place above. */
  private boolean isWhole(Grid grid, CodeReading reading, SegmentId expected) {
    CodeScheme scheme = reading.scheme();
    int position = scheme.position(expected);
    return scheme.segments().get(position).undivided()
        && reading.levelPosition() == position - 1
        && grid.parent().stream()
            .flatMap(parent -> organisation.children(parent).stream())
            .filter(sibling -> sibling.level().equals(grid.level()))
            .allMatch(sibling -> sibling.id().equals(grid.id()));
  }

  private static Finding suspicious(Grid grid, Text message) {
    return Finding.warning(
        "code-suspicious",
        place(grid),
        message,
        Text.of("请核对代码和层级；确属如此的可以保留。", "Check code and level; keep it where it is meant."));
  }

  private void checkParent(Grid grid, CodeReading reading, Grid parent) {
    CodeReading above = readings.get(parent.id());
    for (int i = 0; i <= above.levelPosition(); i++) {
      CodeSegment segment = above.scheme().segments().get(i);
      Optional<String> own = reading.part(segment.id());
      if (!segment.mark() && own.isPresent() && !own.get().equals(above.parts().get(i))) {
        findings.add(
            Finding.error(
                "code-not-below-parent",
                place(grid),
                Text.format(
                    "网格%s的代码%s不在上级%s的代码%s之下：%s段为%s和%s",
                    "Code %2$s of grid %1$s is not below code %4$s of %3$s: %5$s is %6$s and %7$s",
                    grid.id(),
                    reading,
                    parent.id(),
                    above,
                    segment.id(),
                    own.get(),
                    above.parts().get(i)),
                Text.of("请更正代码或 parent。", "Put the code or the parent right.")));
        return;
      }
    }
  }
}
