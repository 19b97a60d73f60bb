package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.counting.Countings;
import org.wangge.grid.rules.wording.Choice;
import org.wangge.grid.rules.wording.Reading;

/**
 * What a wording says, as lines.
 *
 * <p>Rules: (1) of a clear wording the first line is the canonical text of the term and nothing
 * else, then the counting that the wording names, then the notes; (2) of an open one first the
 * finding, then the readings to choose from, one a line, then the notes; (3) of any other the
 * finding and what to write instead.
 *
 * @param language the language of the sentences
 * @param style how they stand out
 */
public record ReadingLines(Language language, Style style) {

  private static final String ARROW = "    → ";

  /** Checks that both are there. */
  public ReadingLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * The whole reading.
   *
   * @param reading what the wording says
   * @return the lines, at least one
   */
  public List<String> lines(Reading reading) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    List<Finding> findings = reading.findings();
    if (reading instanceof Reading.Clear clear) {
      lines.add(clear.term().toString());
      clear.countings().forEach(id -> lines.addAll(counting(id)));
    } else if (reading instanceof Reading.Open open) {
      // Its way out lists the choices in one paragraph; here they stand one a line.
      lines.add(new FindingLines(language, style).line(findings.get(0)));
      lines.addAll(choices(open.choices()));
      findings = findings.subList(1, findings.size());
    }
    findings.forEach(finding -> lines.addAll(finding(finding)));
    return lines.build();
  }

  private List<String> counting(CountingId id) {
    String title = Countings.find(id.id()).map(Counting::title).orElse(Text.same("")).in(language);
    return Hanging.lines(
        Text.of("计时规则：", "counting: ").in(language),
        Text.format("%s（%s）", "%s (%s)", id, title).in(language),
        Terminal.WIDTH);
  }

  private List<String> choices(List<Choice> choices) {
    int width =
        choices.stream()
            .mapToInt(choice -> Columns.width(choice.term().toString()))
            .max()
            .orElse(0);
    return choices.stream()
        .flatMap(
            choice ->
                Hanging.lines(
                    ARROW + Columns.padRight(choice.term().toString(), width) + "  ",
                    choice.ground().in(language),
                    Terminal.WIDTH)
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  private List<String> finding(Finding finding) {
    FindingLines lines = new FindingLines(language, style);
    return ImmutableList.<String>builder()
        .add(lines.line(finding))
        .addAll(lines.wayOut(finding))
        .build();
  }
}
