package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Table;
import org.wangge.grid.examples.terminal.Table.Column;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.breakdown.CriterionLine;
import org.wangge.grid.scoring.breakdown.Line;
import org.wangge.grid.scoring.breakdown.Verdict;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * A score sheet as lines: a table of criteria and what was done to the sum, the total with its
 * grade, then the reasons, each with its clause.
 *
 * @param names what things are called
 * @param style how lines stand out
 */
public record ScoreLines(Names names, Style style) {

  private static final Rounding TWO_PLACES = Rounding.of("2 half-up");

  /** Checks that both are there. */
  public ScoreLines {
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(style, "style");
  }

  /**
   * The whole sheet.
   *
   * @param scheme the score sheet
   * @param breakdown the score
   * @return the lines
   */
  public List<String> lines(Scheme scheme, Breakdown breakdown) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(Hanging.heading(heading(scheme, breakdown), style));
    lines.addAll(table(scheme, breakdown).lines(style, Terminal.WIDTH));
    lines.addAll(new ReasonLines(names.language(), style).lines(breakdown.explanation()));
    return lines.build();
  }

  private String heading(Scheme scheme, Breakdown breakdown) {
    return names.say(
        "%s：%s，%s",
        "%s: %s, %s",
        scheme.title(),
        names.post(PostId.of(breakdown.subject().toString())),
        breakdown.period().text());
  }

  /** A row for each line, then the total with its grade. */
  private Table table(Scheme scheme, Breakdown breakdown) {
    Table table =
        Table.of(
            Column.left(names.say("指标", "criterion")),
            Column.right(names.say("得分", "points")),
            Column.right(names.say("满分", "of")),
            Column.left(names.say("条款", "clause")),
            Column.left(names.say("计入的记录", "evidence counted")));
    for (Line line : breakdown.lines()) {
      table = table.row(row(line));
    }
    String total = breakdown.total().map(ScoreLines::shown).orElse("-");
    return table.row(
        names.say("总分", "total"),
        total,
        scheme.total().toString(),
        scheme.clause().id(),
        grade(breakdown.verdict()));
  }

  private String[] row(Line line) {
    String title = line.title().in(names.language());
    if (!(line instanceof CriterionLine criterion)) {
      return new String[] {title, shown(line.amount()), "", "", ""};
    }
    return new String[] {
      title,
      criterion.excluded() ? "-" : shown(criterion.amount()),
      criterion.criterion().points().toString(),
      criterion.criterion().clause().id(),
      String.join(" ", criterion.measurement().evidence().stream().map(Object::toString).toList())
    };
  }

  /** Thirds and the like, exact in the reasons below, are shown to two places in the table. */
  private static String shown(Points points) {
    String exact = points.toString();
    return exact.indexOf('/') < 0 ? exact : "≈" + points.rounded(TWO_PLACES);
  }

  private String grade(Verdict verdict) {
    return verdict instanceof Verdict.Graded graded
        ? names.say("等次：%s", "grade: %s", graded.grade().title())
        : names.say("不评分", "not scored");
  }
}
