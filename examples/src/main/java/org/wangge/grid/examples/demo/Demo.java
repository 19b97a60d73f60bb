package org.wangge.grid.examples.demo;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.Names;

/**
 * One county's plan at work: its organisation, four matters on their way, their deadlines, a
 * quarter's score; a screen of at most 30 lines of 80 columns for each.
 *
 * <p>Everything shown is an answer of the library to {@code plans/lean}, with the case material of
 * {@code scenarios/demo.yaml}; the output is the same on every run.
 */
public final class Demo {

  private static final Text PEOPLE = Text.of("一、组织与在岗情况", "1. Who is who, and who is there");
  private static final Text MATTERS = Text.of("二、四件事项的办理经过", "2. Four matters on their way");
  private static final Text DEADLINES = Text.of("三、办理时限及逐日理由", "3. Deadlines, day by day");
  private static final Text SCORE = Text.of("四、季度考核", "4. A quarter's score sheet");

  private final Material material;
  private final Language language;
  private final Style style;

  private Demo(Material material, Language language, Style style) {
    this.material = material;
    this.language = language;
    this.style = style;
  }

  /**
   * Runs the demo.
   *
   * @param language the language to show it in
   * @param style how lines stand out
   * @return all screens, first to last, with an empty line between
   * @throws IOException if the packaged plan cannot be read
   */
  public static List<String> lines(Language language, Style style) throws IOException {
    return new Demo(Material.read(), language, style).screens();
  }

  private List<String> screens() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    Matter first = material.matters().get(0);
    Names names = names(first);
    lines.addAll(
        heading(Text.format("%s：%s", "%s: %s", PEOPLE, names.moment(first.report().at()))));
    lines.addAll(
        new PeopleTree(names, first.report().at(), first.report().grid())
            .tree()
            .lines(Terminal.WIDTH));
    lines.add("").addAll(heading(MATTERS));
    for (Matter matter : material.matters()) {
      lines.addAll(new MatterLines(names(matter), style).lines(matter));
    }
    lines.add("").addAll(heading(DEADLINES));
    lines.addAll(new DeadlineLines(names, style).lines(material.matters()));
    lines.add("").addAll(heading(SCORE));
    lines.addAll(material.score().lines(language, style));
    return lines.build();
  }

  private Names names(Matter matter) {
    return new Names(matter.situation().jurisdiction(), language);
  }

  private List<String> heading(Text title) {
    return ImmutableList.of(style.bold(title.in(language)), "═".repeat(Terminal.WIDTH));
  }
}
